import { buildBase } from '../base-build.ts';
import type { Cell, CellDraft, CellKey, TableDraft, TableQuestion } from './question.ts';

const keyOf = (cell: CellDraft): CellKey =>
  'word' in cell
    ? { asks: 'word', accepted: [cell.word, ...(cell.also ?? [])], policy: cell.policy ?? {} }
    : { asks: 'number', value: String(cell.answer), tolerance: String(cell.tolerance ?? 0) };

export function buildTable(draft: TableDraft): TableQuestion {
  const keys: CellKey[] = [];
  const cellOf = (cell: string | CellDraft): Cell => {
    if (typeof cell === 'string') return { type: 'given', text: cell };
    const key = keyOf(cell);
    keys.push(key);
    return { type: 'blank', blank: keys.length - 1, asks: key.asks };
  };
  return {
    kind: 'table',
    ...buildBase(draft),
    caption: draft.caption,
    columns: draft.columns,
    rows: draft.rows.map((row) => row.map(cellOf)),
    key: { cells: keys },
  };
}
