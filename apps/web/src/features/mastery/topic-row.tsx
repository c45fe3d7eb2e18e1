import type { TopicMastery } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import CloudFog from 'lucide-react/icons/cloud-fog';
import { LevelMark } from './level-mark.tsx';
import { levelWords } from './level-words.ts';
import { dueWords, fadedWords, practisedWords, sureness } from './topic-facts.ts';

interface TopicRowProps {
  topic: TopicMastery;
  here: { wayBack: string };
  now: Date;
}

/** A topic and where it stands; pressed, it says why. */
export function TopicRow({ topic, here, now }: TopicRowProps) {
  const faded = fadedWords(topic);
  const due = dueWords(topic);
  return (
    <li>
      <Link
        to="."
        search={{ planet: topic.planet, topic: topic.topic }}
        state={here}
        className="group -mx-2 flex min-h-16 items-start gap-3 rounded-md px-2 py-3 transition-colors hover:bg-practice-wash"
      >
        <span className="mt-0.5">
          <LevelMark level={topic.level} size={32} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 font-medium wrap-anywhere underline decoration-practice-mark underline-offset-4 group-hover:text-practice-text">
              <bdi>{topic.topicName}</bdi>
            </span>
            <span className="font-head font-semibold tabular-nums">
              {sureness(topic.known)}
              <span className="sr-only"> sure</span>
            </span>
          </span>
          <span className="block text-sm tabular-nums">
            <span className="font-medium">{levelWords[topic.level].name}</span>
            <span className="text-ink-soft"> · {practisedWords(topic, now)}</span>
          </span>
          {(faded !== undefined || due !== undefined) && (
            <span className="flex flex-wrap gap-x-4 text-sm text-ink-soft tabular-nums">
              {faded !== undefined && (
                <span className="inline-flex items-center gap-1.5">
                  <CloudFog size={16} aria-hidden="true" className="shrink-0" />
                  <bdi>Fading: {faded}</bdi>
                </span>
              )}
              {due !== undefined && (
                <span className="inline-flex items-center gap-1.5">
                  <CalendarClock size={16} aria-hidden="true" className="shrink-0" />
                  <bdi>{due}</bdi>
                </span>
              )}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
