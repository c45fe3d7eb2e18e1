import type { QuestionOf } from '@planets/contract';

export interface Blank {
  row: number;
  column: number;
  asks: 'number' | 'word';
  /** The head of its row and of its column. */
  name: string;
}

/** The blanks of a table, in reading order: that is also their number. */
export const blanksOf = ({
  rows,
  columns,
}: Pick<QuestionOf<'table'>, 'rows' | 'columns'>): Blank[] =>
  rows.flatMap((cells, row) => {
    const [head] = cells;
    const rowName = head?.type === 'given' ? head.text : `Row ${row + 1}`;
    return cells.flatMap((cell, column) =>
      cell.type === 'blank'
        ? [
            {
              row,
              column,
              asks: cell.asks,
              name: [rowName, columns[column]].filter(Boolean).join(', '),
            },
          ]
        : [],
    );
  });
