import type { ReactNode } from 'react';
import { classes } from '../lib/classes.ts';

interface NumberTableProps {
  /** Says what the table holds; for screen readers, since what stands around it says it to the eye. */
  caption: string;
  /** The first names the row, the rest are numbers. */
  columns: readonly [string, ...string[]];
  rows: readonly { id: string | number; cells: readonly [ReactNode, ...ReactNode[]] }[];
  total?: readonly [ReactNode, ...ReactNode[]] | undefined;
}

/** The plain table behind a plot or a number. */
export function NumberTable({ caption, columns, rows, total }: NumberTableProps) {
  return (
    <table className="w-full border-collapse text-sm tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-ink-soft">
          {columns.map((column, index) => (
            <th key={column} scope="col" className={cell(index, 'font-medium')}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <Row
            key={id}
            cells={cells}
            columns={columns}
            className="border-b border-line font-normal"
          />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Row cells={total} columns={columns} className="font-semibold" />
        </tfoot>
      )}
    </table>
  );
}

interface RowProps {
  cells: readonly [ReactNode, ...ReactNode[]];
  columns: readonly string[];
  className: string;
}

function Row({ cells: [name, ...numbers], columns, className }: RowProps) {
  return (
    <tr className={className}>
      <th scope="row" className={cell(0)}>
        {name}
      </th>
      {numbers.map((number, index) => (
        <td key={columns[index + 1]} className={cell(index + 1)}>
          {number}
        </td>
      ))}
    </tr>
  );
}

function cell(index: number, more?: string): string {
  return classes(
    'py-1.5 align-baseline',
    // A long word of a name breaks before the numbers leave a phone.
    index === 0
      ? 'min-w-20 pe-2 text-start hyphens-auto wrap-anywhere sm:pe-3'
      : 'ps-2 text-end sm:ps-3',
    more,
  );
}
