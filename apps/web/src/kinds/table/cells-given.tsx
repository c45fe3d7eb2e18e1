import { KeyBeside } from '../../components/answer-forms/key-beside.tsx';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import { written } from '../../components/answer-forms/with-unit.ts';
import type { GivenProps } from '../kind-view.ts';
import { typedMarks } from '../same-answer.ts';
import { blanksOf } from './blanks-of.ts';

/** What was typed into each cell, with a mark where it is surely right, and else the key. */
export function CellsGiven({ question, response }: GivenProps<'table'>) {
  const { answer } = question;
  const key = answer?.response.kind === 'table' ? answer.response.cells : undefined;
  const marks = typedMarks(response.cells, key, false);
  return (
    <ul className="space-y-1">
      {blanksOf(question).map(({ name }, blank) => (
        <li key={name} className="flex flex-wrap items-center gap-x-2">
          <span className="text-ink-soft">{name}:</span>
          <span>
            <Typed text={response.cells[blank] ?? ''} />
          </span>
          {marks[blank] && <PartMark isRight words="right" />}
          {key?.[blank] !== undefined && !marks[blank] && (
            <KeyBeside>{written(key[blank])}</KeyBeside>
          )}
        </li>
      ))}
    </ul>
  );
}
