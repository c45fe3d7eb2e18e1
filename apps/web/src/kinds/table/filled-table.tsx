import type { QuestionOf } from '@planets/contract';
import { KeyBeside } from '../../components/answer-forms/key-beside.tsx';
import { Nothing } from '../../components/answer-forms/nothing.tsx';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import { written } from '../../components/answer-forms/with-unit.ts';
import { typedMarks } from '../same-answer.ts';
import { TableFrame } from './table-frame.tsx';

interface FilledTableProps {
  question: QuestionOf<'table'>;
  /** What was typed into the blanks. */
  typed?: readonly string[];
}

/** The table to read: with what was typed, or with its cells still empty. */
export function FilledTable({ question, typed }: FilledTableProps) {
  const { answer } = question;
  const key = answer?.response.kind === 'table' ? answer.response.cells : undefined;
  const marks = typedMarks(typed ?? [], key, false);
  return (
    <TableFrame
      question={question}
      renderBlank={(blank) => {
        if (!typed) return <EmptyCell />;
        const text = typed[blank] ?? '';
        return (
          <span className="inline-flex flex-col">
            <span className="inline-flex items-center justify-center gap-1">
              {text.trim() === '' ? <Nothing /> : <bdi className="font-semibold">{text}</bdi>}
              {marks[blank] && <PartMark isRight words="right" />}
            </span>
            {key?.[blank] !== undefined && !marks[blank] && (
              <span className="text-sm whitespace-nowrap">
                <KeyBeside>{written(key[blank])}</KeyBeside>
              </span>
            )}
          </span>
        );
      }}
    />
  );
}

const EmptyCell = () => (
  <span className="inline-block h-[1em] min-w-12 border-be-2 border-line">
    <span className="sr-only">to fill</span>
  </span>
);
