import type { MasteryTrail } from '@planets/contract';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { useWayBackState } from '../../lib/way-back.ts';
import { HowItWorks } from './how-it-works.tsx';
import { LevelMark } from './level-mark.tsx';
import { levelWords } from './level-words.ts';
import { dueWords, fadedWords, practisedWords, sureness } from './topic-facts.ts';
import { TrailPlot } from './trail-plot.tsx';
import { TrailSession } from './trail-session.tsx';
import { bySession } from './trail-words.ts';

interface TopicTrailProps {
  /** Newest first. */
  pages: readonly MasteryTrail[];
  planetName: string;
  more: { has: boolean; isFetching: boolean; hasFailed: boolean; onFetch: () => void };
  /** What can be done about it. */
  actions?: ReactNode;
  now: Date;
}

/** One topic, and answer by answer why it stands where it does. */
export function TopicTrail({ pages, planetName, more, actions, now }: TopicTrailProps) {
  const here = useWayBackState();
  const [newest] = pages;
  if (!newest) return null;
  const { topic, parameters } = newest;
  const steps = pages.flatMap((page) => page.steps);
  const faded = fadedWords(topic);
  const due = dueWords(topic);
  return (
    <>
      <section
        aria-label="Where it stands"
        className="flex flex-wrap items-center gap-x-6 gap-y-4 rounded-lg border-t-4 border-practice-mark bg-practice-wash px-4 py-5 sm:px-6"
      >
        <PlanetArt planet={topic.planet} light={topic.known} size={80} className="shrink-0" />
        <div className="min-w-0 flex-1 basis-56">
          <p className="flex flex-wrap items-center gap-x-3 font-head text-xl font-semibold">
            <span className="inline-flex items-center gap-1.5 text-practice-text">
              <LevelMark level={topic.level} />
              {levelWords[topic.level].name}
            </span>
            <bdi className="tabular-nums">{sureness(topic.known)} sure</bdi>
          </p>
          <p className="mt-1 tabular-nums">
            {planetName} · {practisedWords(topic, now)}
          </p>
          {(faded !== undefined || due !== undefined) && (
            <p className="tabular-nums">
              {[faded !== undefined && `Fading: ${faded}`, due].filter(Boolean).join(' · ')}
            </p>
          )}
        </div>
        {actions}
      </section>
      <section aria-labelledby="trail-plot" className="mt-10">
        <h3 id="trail-plot" className="mb-2 text-lg font-semibold">
          How it went
        </h3>
        <TrailPlot topic={topic} steps={steps.toReversed()} now={now} />
      </section>
      <section aria-labelledby="trail-answers" className="mt-8">
        <h3 id="trail-answers" className="mb-2 text-lg font-semibold">
          Answer by answer
        </h3>
        <ol className="border-t border-line">
          {bySession(steps).map((session, index) => (
            <TrailSession
              key={session.sessionId}
              session={session}
              isOpenAtFirst={index === 0}
              here={here}
              now={now}
            />
          ))}
        </ol>
        {more.has && (
          <Button className="mt-4" isPending={more.isFetching} onPress={more.onFetch}>
            Show earlier answers
          </Button>
        )}
        {more.hasFailed && (
          <Notice tone="bad" className="mt-3">
            <p>The earlier answers did not arrive. Those above stay; press again to try again.</p>
          </Notice>
        )}
      </section>
      <div className="mt-8">
        <HowItWorks parameters={parameters} />
      </div>
    </>
  );
}
