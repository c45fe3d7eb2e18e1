import { rich } from '../../rich-text/parse.ts';
import { NO_IDEA } from '../miss.ts';
import { meaningOfNumeric } from '../numeric/meaning.ts';
import { printed } from '../numeric/print-number.ts';
import type { KindRules } from '../rules.ts';
import { normaliseText } from '../text/normalise.ts';
import { buildTable } from './build.ts';
import { gradeTable } from './grade.ts';
import { placesOf } from './places.ts';
import type { CellKey } from './question.ts';

const keyText = (key: CellKey): string => (key.asks === 'number' ? key.value : key.accepted[0]!);

export const tableRules: KindRules<'table'> = {
  asksFor: 'a filled table',
  build: buildTable,
  grade: gradeTable,
  answer: ({ key }) => ({ kind: 'table', cells: key.cells.map(keyText) }),
  answerText(question) {
    const places = placesOf(question);
    return question.key.cells.flatMap((key, blank) =>
      rich(`${places[blank]}: ${key.asks === 'number' ? printed(key.value) : key.accepted[0]!}`),
    );
  },
  meaning: ({ key }, { cells }) =>
    JSON.stringify(
      cells.map((entered, blank) => {
        const cell = key.cells[blank];
        return cell?.asks === 'word'
          ? normaliseText(entered, cell.policy)
          : meaningOfNumeric({ unit: '' }, { text: entered });
      }),
    ),
  view: ({ kind, caption, columns, rows }) => ({ kind, caption, columns, rows }),
  offered: () => [],
  texts: ({ caption, columns, rows }) =>
    [
      caption,
      ...columns,
      ...rows.flat().flatMap((cell) => (cell.type === 'given' ? [cell.text] : [])),
    ]
      .filter((text) => text !== '')
      .map((text) => rich(text)),
  tellingWords: ({ key }) =>
    key.cells.flatMap((cell) => (cell.asks === 'word' ? cell.accepted : [])),
  miss: ({ key }) => ({
    kind: 'table',
    cells: key.cells.map(({ asks }) => NO_IDEA[asks]),
  }),
};
