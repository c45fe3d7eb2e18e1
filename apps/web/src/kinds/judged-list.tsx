import type { ReactNode } from 'react';
import { PartMark } from '../components/answer-forms/part-mark.tsx';

interface JudgedListProps {
  /** As drawn above the list, in the same order. */
  rows: readonly { words: string; isRight: boolean; place: ReactNode }[];
}

/** What is marked in a drawing, said in words below it. */
export const JudgedList = ({ rows }: JudgedListProps) => (
  <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
    {rows.map(({ words, isRight, place }) => (
      <li key={words} className="flex items-center gap-1.5">
        <PartMark isRight={isRight} words={isRight ? 'right' : 'not right'} />
        <span>
          {words}: <strong className="font-semibold tabular-nums">{place}</strong>
        </span>
      </li>
    ))}
  </ul>
);
