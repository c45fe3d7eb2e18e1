import { Select } from '../../../components/select.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { RowList } from '../row-list.tsx';
import { TextRows } from '../text-rows.tsx';

type Row = FieldsProps<'table'>['draft']['rows'][number];
type Cell = Row[number];
type Way = 'given' | 'number' | 'word';

const wayOf = (cell: Cell): Way =>
  typeof cell === 'string' ? 'given' : 'word' in cell ? 'word' : 'number';
const textOf = (cell: Cell): string =>
  typeof cell === 'string' ? cell : 'word' in cell ? cell.word : cell.answer;

function cellFrom(way: Way, text: string): Cell {
  if (way === 'given') return text;
  return way === 'word' ? { word: text } : { answer: text };
}

/** As many cells as there are columns: a column that was added gets an empty one. */
const fitted = ([head, ...cells]: Row, columns: number): Row => [
  head,
  ...Array.from({ length: Math.max(0, columns - 1) }, (_, at) => cells[at] ?? ''),
];

function Fields({ draft, onChange }: FieldsProps<'table'>) {
  const { columns } = draft;
  const rows = draft.rows.map((row) => fitted(row, columns.length));
  return (
    <>
      <TextField
        label="What the table shows"
        dir="auto"
        value={draft.caption}
        onChange={(caption) => onChange({ ...draft, caption })}
      />
      <TextRows
        legend="Columns"
        one="column"
        texts={columns}
        onChange={(changed) => onChange({ ...draft, columns: changed })}
        min={2}
        max={8}
      />
      <RowList
        legend="Rows"
        description="The first cell names the row. Each other cell is given, or is filled by the student with a number or a word."
        one="row"
        rows={rows}
        onChange={(changed) => onChange({ ...draft, rows: changed })}
        blank={(): Row => fitted([''], columns.length)}
        min={1}
        max={12}
      >
        {([head, ...cells], change, name) => (
          <div className="space-y-2 border-s-2 border-line ps-3">
            <TextField
              label={columns[0] === '' ? `${name}, first cell` : `${name}: ${columns[0]}`}
              dir="auto"
              value={head}
              onChange={(text) => change([text, ...cells])}
            />
            {cells.map((cell, at) => {
              const column = columns[at + 1] || `cell ${at + 2}`;
              const put = (way: Way, text: string) =>
                change([
                  head,
                  ...cells.map((kept, place) => (place === at ? cellFrom(way, text) : kept)),
                ]);
              return (
                // oxlint-disable-next-line react/no-array-index-key -- a cell is its column
                <div key={at} className="grid grid-cols-[1fr_9rem] items-end gap-2">
                  <TextField
                    label={`${name}: ${column}`}
                    dir="auto"
                    value={textOf(cell)}
                    onChange={(text) => put(wayOf(cell), text)}
                  />
                  <Select
                    label={`${name}: ${column}, how it is filled`}
                    hideLabel
                    options={[
                      { value: 'given', label: 'Given' },
                      { value: 'number', label: 'A number' },
                      { value: 'word', label: 'A word' },
                    ]}
                    value={wayOf(cell)}
                    onChange={(way) => put(way, textOf(cell))}
                  />
                </div>
              );
            })}
          </div>
        )}
      </RowList>
    </>
  );
}

export const tableForm: OwnKind<'table'> = {
  name: 'Table',
  about: 'Fill the empty cells of a table.',
  blank: {
    kind: 'table',
    caption: '',
    columns: ['', ''],
    rows: [
      ['', ''],
      ['', { answer: '' }],
    ],
  },
  Fields,
  tidy: (draft) => ({
    ...draft,
    rows: draft.rows
      .map((row) => fitted(row, draft.columns.length))
      .filter((row) => row.some((cell) => isWritten(textOf(cell)))),
  }),
  missing: ({ caption, columns, rows }) => {
    const cells = rows.flatMap(([, ...rest]) => rest);
    if (!isWritten(caption)) return 'Say what the table shows.';
    if (columns.some((column) => !isWritten(column))) return 'Name each column.';
    if (rows.length === 0 || rows.some(([head]) => !isWritten(head))) return 'Name each row.';
    if (!cells.some((cell) => typeof cell !== 'string'))
      return 'At least one cell has to be left for the student.';
    return cells.some((cell) => typeof cell !== 'string' && !isWritten(textOf(cell)))
      ? 'Write what is right in each cell that is filled by the student.'
      : undefined;
  },
};
