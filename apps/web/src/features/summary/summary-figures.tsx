import type { Session } from '@planets/contract';
import type { ReactNode } from 'react';
import { formatDuration, formatPercent } from '../../lib/format.ts';

/** Score, right of all, time: practice, so it is gold. */
export function SummaryFigures({ session }: { session: Session }) {
  const { scorePercent, questionsCorrect, totalQuestions, timeSpentSeconds } = session;
  return (
    <dl className="mt-8 grid grid-cols-[auto_auto_auto] justify-around gap-2 text-center sm:grid-cols-3 sm:justify-stretch tabular-nums">
      <Figure label="Score">
        <span className="text-practice-text">{formatPercent(scorePercent)}</span>
      </Figure>
      <Figure label="Right">
        {questionsCorrect}
        <span className="text-ink-soft"> / {totalQuestions}</span>
      </Figure>
      <Figure label="Time">{formatDuration(timeSpentSeconds)}</Figure>
    </dl>
  );
}

const Figure = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="flex flex-col-reverse">
    <dt className="text-sm text-ink-soft">{label}</dt>
    <dd className="font-head text-xl font-semibold whitespace-nowrap sm:text-2xl">{children}</dd>
  </div>
);
