import type { TableQuestion } from './question.ts';

/** How each blank is called, in order: the head of its row and of its column. */
export const placesOf = ({ rows, columns }: Pick<TableQuestion, 'rows' | 'columns'>): string[] =>
  rows.flatMap((row) => {
    const [head] = row;
    return row.flatMap((cell, column) =>
      cell.type === 'blank'
        ? [`${head?.type === 'given' ? head.text : ''}, ${columns[column] ?? ''}`]
        : [],
    );
  });
