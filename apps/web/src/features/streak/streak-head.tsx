import type { StreakAnswer } from '@planets/contract';
import type { ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';
import { formatCount, formatNumber } from '../../lib/format.ts';
import { DayMark } from './day-mark.tsx';
import { StreakIcon, streakState } from '../../components/streak-icon.tsx';
import { nextFreezeWords, runWords, streakSentence, streakSentenceOf } from './streak-words.ts';

interface StreakHeadProps {
  streak: StreakAnswer;
  /** Told to the student; otherwise told about them. */
  isOwn: boolean;
}

/** How long the run is, what today does to it, the longest one and the freezes. */
export function StreakHead({ streak, isOwn }: StreakHeadProps) {
  const { current, longest, freezes, maxFreezes, today, days } = streak;
  const todayWhy = days.find(({ date, kind }) => date === today && kind === 'waiting')?.why;
  return (
    <section
      aria-label="The streak now"
      className="flex flex-wrap items-center gap-x-12 gap-y-6 border-t-4 border-practice-mark bg-practice-wash px-4 py-5 max-sm:-mx-4 sm:rounded-lg sm:px-6"
    >
      <div className="flex min-w-0 flex-1 basis-64 items-center gap-4">
        <StreakIcon state={streakState(streak)} />
        <div className="min-w-0">
          <p
            className={classes(
              'font-head font-semibold text-practice-text tabular-nums',
              current === 0 ? 'text-xl' : 'text-2xl sm:text-3xl',
            )}
          >
            {runWords(streak)}
          </p>
          <p>{isOwn ? streakSentence(streak, todayWhy) : streakSentenceOf(streak)}</p>
        </div>
      </div>
      <dl className="flex flex-wrap gap-x-10 gap-y-4 tabular-nums">
        {longest > 0 && <Fact name="Longest">{formatCount(longest, 'day')}</Fact>}
        <Fact
          name="Freezes"
          note={isOwn || freezes === maxFreezes ? nextFreezeWords(streak) : undefined}
        >
          <span className="inline-flex items-center gap-2">
            <span>
              {formatNumber(freezes)} of {formatNumber(maxFreezes)}
            </span>
            {freezes > 0 && (
              <span className="inline-flex" aria-hidden="true">
                {Array.from({ length: freezes }, (_, index) => (
                  <DayMark key={index} kind="freeze" />
                ))}
              </span>
            )}
          </span>
        </Fact>
      </dl>
    </section>
  );
}

interface FactProps {
  name: string;
  note?: string | undefined;
  children: ReactNode;
}

const Fact = ({ name, note, children }: FactProps) => (
  <div className="max-w-56">
    <dt className="text-sm">{name}</dt>
    <dd>
      <span className="font-head text-lg font-semibold">{children}</span>
      {note !== undefined && <span className="block text-sm">{note}</span>}
    </dd>
  </div>
);
