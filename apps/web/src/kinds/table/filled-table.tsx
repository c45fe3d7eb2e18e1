import type { QuestionOf } from '@planets/contract';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import { typedMarks } from '../same-answer.ts';
import { TableFrame } from './table-frame.tsx';

interface FilledTableProps {
  question: QuestionOf<'table'>;
  /** What was typed into the blanks. */
  typed?: readonly string[];
  /** What belongs there. */
  keyed?: readonly string[];
}

/** The table to read: with what was typed, with what belongs there, or with its cells still empty. */
export function FilledTable({ question, typed, keyed }: FilledTableProps) {
  const { answer } = question;
  const key = answer?.response.kind === 'table' ? answer.response.cells : undefined;
  const marks = typedMarks(typed ?? [], key, false);
  return (
    <TableFrame
      question={question}
      renderBlank={(blank) => {
        if (keyed) return <strong className="font-semibold tabular-nums">{keyed[blank]}</strong>;
        if (!typed) return <EmptyCell />;
        return (
          <span className="inline-flex items-center gap-1">
            <span>
              <Typed text={typed[blank] ?? ''} />
            </span>
            {marks[blank] && <PartMark isRight words="right" />}
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
