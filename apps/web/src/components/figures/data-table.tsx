interface DataTableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

const NUMBER = /^[-−+$]?[\d,.]+\s?%?$/;

/**
 * A real table: it needs no text alternative. Columns of figures are aligned at their ends. No word is
 * broken; what is too wide for a phone scrolls sideways.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const figures = columns.map(
    (_, column) => column > 0 && rows.every((row) => NUMBER.test(row[column] ?? '')),
  );
  const align = (column: number) => (figures[column] ? 'text-end tabular-nums' : 'text-start');
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a box that scrolls is a group of what it holds, and no fieldset
      role="group"
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls has to be reached by keys, too
      tabIndex={0}
      className="max-w-xl overflow-x-auto"
    >
      <table className="w-full border-collapse text-[0.9em]">
        <caption className="mb-2 text-start font-head text-[0.95em] font-medium">{caption}</caption>
        <thead>
          <tr className="border-be-2 border-ink-soft">
            {columns.map((column, index) => (
              <th key={column} scope="col" className={`px-2 py-1.5 font-semibold ${align(index)}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')} className="border-be border-line">
              {row.map((cell, index) =>
                index === 0 ? (
                  <th
                    key={columns[index]}
                    scope="row"
                    className="px-2 py-1.5 text-start font-normal"
                  >
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]} className={`px-2 py-1.5 ${align(index)}`}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
