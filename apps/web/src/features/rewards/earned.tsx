import type { SessionEarned } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import ArrowDownRight from 'lucide-react/icons/arrow-down-right';
import ArrowRight from 'lucide-react/icons/arrow-right';
import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Bone, Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { StreakIcon } from '../../components/streak-icon.tsx';
import { BadgeEmblem } from './badge-emblem.tsx';
import {
  levelUpWords,
  type Move,
  moveOf,
  streakWords,
  tierOf,
  topicWords,
} from './earned-words.ts';
import { earnedQuery } from './queries.ts';
import { gained, xpWhats } from './xp-words.ts';
import { XpWorking } from './xp-working.tsx';

/** What a saved session gave. It comes after the session itself, which never waits for it. */
export function Earned({ sessionId }: { sessionId: number }) {
  const { data, isError, refetch } = useQuery(earnedQuery(sessionId));
  if (data) return <Given earned={data} />;
  if (isError)
    return (
      <Notice
        tone="warn"
        live
        title="What it gave did not arrive"
        action={
          <Button size="sm" onPress={() => void refetch()}>
            Try again
          </Button>
        }
      >
        <p>The session is saved, and what it earned with it.</p>
      </Notice>
    );
  return (
    <Loading label="Adding up what it gave">
      <div className="space-y-3">
        <Bone className="h-10 w-40" />
        <Bone className="h-6" />
        <Bone className="h-6" />
      </div>
    </Loading>
  );
}

function Given({ earned }: { earned: SessionEarned }) {
  const { xp, whyNone, level, badges, streak, topics } = earned;
  const reached = levelUpWords(level);
  const run = streakWords(streak);
  return (
    <div className="animate-rise space-y-5">
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-head text-2xl font-semibold text-practice-text tabular-nums">
            {xp > 0 ? `${gained(xp)} XP` : 'No XP this time'}
          </span>
          {reached !== undefined && <span className="font-medium">{reached}</span>}
        </p>
        {whyNone !== null && <p className="text-ink-soft">{whyNone}</p>}
        <Lines earned={earned} />
      </div>
      {badges.length > 0 && <NewBadges badges={badges} />}
      {run !== undefined && (
        <p className="flex items-center gap-3">
          <StreakIcon state="counted" size={40} />
          <span className="min-w-0">{run}</span>
        </p>
      )}
      {topics.length > 0 && <Topics topics={topics} />}
    </div>
  );
}

function Lines({ earned: { sessionId, lines } }: { earned: SessionEarned }) {
  return lines.map((line) => (
    <Disclosure
      key={line.what}
      className="[&>summary]:w-full [&>summary>span]:flex-1"
      summary={
        <span className="flex justify-between gap-4 text-ink tabular-nums">
          <span>{xpWhats[line.what]}</span>
          <span>{gained(line.amount)} XP</span>
        </span>
      }
    >
      <XpWorking sessionId={sessionId} line={line} />
    </Disclosure>
  ));
}

function NewBadges({ badges }: Pick<SessionEarned, 'badges'>) {
  return (
    <Part title={badges.length === 1 ? 'A new badge' : 'New badges'}>
      <ul className="flex flex-wrap gap-x-8 gap-y-4">
        {badges.map(({ id, name, family, emblem }) => (
          <li key={id} className="flex items-center gap-3">
            <BadgeEmblem emblem={emblem} tier={tierOf(id)} isEarned size={72} />
            <span>
              <span className="block font-head font-medium">{name}</span>
              <span className="block text-sm text-ink-soft">{family}</span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const MOVES: Readonly<Record<Move, { icon: typeof ArrowRight; word: string; look: string }>> = {
  rose: { icon: ArrowUpRight, word: 'Rose: ', look: 'text-practice-mark' },
  fell: { icon: ArrowDownRight, word: 'Fell: ', look: 'text-ink-soft' },
  stayed: { icon: ArrowRight, word: '', look: 'text-ink-soft' },
};

function Topics({ topics }: Pick<SessionEarned, 'topics'>) {
  const hasFallen = topics.some((topic) => moveOf(topic) === 'fell');
  return (
    <Part title={topics.length === 1 ? 'Your topic' : 'Your topics'}>
      <ul className="space-y-2">
        {topics.map((topic) => {
          const { icon: Icon, word, look } = MOVES[moveOf(topic)];
          return (
            <li key={`${topic.planet} ${topic.topic}`} className="flex gap-3">
              <Icon
                size={20}
                strokeWidth={2.5}
                aria-hidden="true"
                className={`mt-0.5 shrink-0 rtl:-scale-x-100 ${look}`}
              />
              <span className="min-w-0">
                <span className="block font-medium wrap-anywhere">
                  <bdi>{topic.topicName}</bdi>
                </span>
                <span className="block text-sm text-ink-soft tabular-nums">
                  <span className="sr-only">{word}</span>
                  {topicWords(topic)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {hasFallen && (
        <p className="mt-2 text-sm text-ink-soft">
          What went down comes back with a little practice.
        </p>
      )}
    </Part>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3 className="mb-2 font-semibold">{title}</h3>
    {children}
  </div>
);
