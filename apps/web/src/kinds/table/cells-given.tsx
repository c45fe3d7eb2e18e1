import { KeyBeside } from '../../components/answer-forms/key-beside.tsx';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import { written } from '../../components/answer-forms/with-unit.ts';
import type { GivenProps } from '../kind-view.ts';
import { marksOf } from '../marks-of.ts';
import { blanksOf } from './blanks-of.ts';

/** What was typed into each cell, with a mark, and the key where it is not right. */
export function CellsGiven({ question, response }: GivenProps<'table'>) {
  const { answer } = question;
  const key = answer?.response.kind === 'table' ? answer.response.cells : undefined;
  const marks = marksOf(question, response);
  return (
    <ul className="space-y-1">
      {blanksOf(question).map(({ name }, blank) => (
        <li key={name} className="flex flex-wrap items-center gap-x-2">
          <span className="text-ink-soft">{name}:</span>
          <span>
            <Typed text={response.cells[blank] ?? ''} />
          </span>
          {marks[blank] !== undefined && (
            <PartMark isRight={marks[blank]} words={marks[blank] ? 'right' : 'not right'} />
          )}
          {key?.[blank] !== undefined && !marks[blank] && (
            <KeyBeside>{written(key[blank])}</KeyBeside>
          )}
        </li>
      ))}
    </ul>
  );
}
