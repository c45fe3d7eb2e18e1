import { type KeyboardEvent, useRef } from 'react';
import type { AnswerFormProps } from '../kind-view.ts';
import { marksOf } from '../marks-of.ts';
import { blanksOf } from './blanks-of.ts';
import { cellByKey } from './cell-by-key.ts';
import { CellField } from './cell-field.tsx';
import { TableFrame } from './table-frame.tsx';

/** A table to fill. Tab, Enter and the arrow keys go from cell to cell. */
export function TableForm({ question, entry, onChange, isLocked }: AnswerFormProps<'table'>) {
  const frame = useRef<HTMLDivElement>(null);
  const blanks = blanksOf(question);
  const { answer } = question;
  const key = answer?.response.kind === 'table' ? answer.response.cells : undefined;
  const marks = marksOf(question, entry);
  const fill = (blank: number, text: string) =>
    onChange({
      kind: 'table',
      cells: blanks.map((_, index) => (index === blank ? text : (entry.cells[index] ?? ''))),
    });
  const move = (event: KeyboardEvent<HTMLInputElement>, from: number) => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const next = cellByKey(event.key, blanks, from, {
      isAtStart: selectionStart === 0 && selectionEnd === 0,
      isAtEnd: selectionStart === value.length,
    });
    if (next === undefined) return;
    event.preventDefault();
    const field = frame.current?.querySelectorAll('input')[next];
    field?.focus();
    field?.select();
  };
  return (
    <div ref={frame}>
      <TableFrame
        question={question}
        renderBlank={(blank) => (
          <CellField
            blank={blanks[blank]!}
            value={entry.cells[blank] ?? ''}
            answer={key?.[blank]}
            isRight={marks[blank]}
            isLocked={isLocked}
            onChange={(text) => fill(blank, text)}
            onKeyDown={(event) => !isLocked && move(event, blank)}
          />
        )}
      />
    </div>
  );
}
