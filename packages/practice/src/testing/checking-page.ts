import { buildQuestion, grade } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/question.ts';
import { rngFrom } from '../rng.ts';
import type { Verdict } from '../verdict.ts';
import type { CaseTable, VerdictCase } from './case.ts';

/** Signs that cannot be seen, or that a page would show as something else, by their names. */
const NAMED: Readonly<Record<string, string>> = {
  '\u0000': 'NUL',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u0301': 'combining acute',
  '\u200b': 'zero-width space',
  '\u200f': 'right-to-left mark',
  '\u202e': 'right-to-left override',
  '\u202f': 'narrow no-break space',
  '\ufeff': 'byte order mark',
};

const codePoint = (char: string): string =>
  `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const MAX_SHOWN = 40;

/** Text as a code span in a cell of a table: bars escaped, what cannot be seen named. */
function shown(text: string): string {
  if (text === '') return '_nothing_';
  if (/^ +$/.test(text)) return `_${text.length} spaces_`;
  const short = text.length > MAX_SHOWN ? `${text.slice(0, 12)}…` : text;
  const named = short.replaceAll(
    /[\p{C}\p{Zl}\p{Zp}\u00a0\u202f\p{M}]/gu,
    (char) => `‹${NAMED[char] ?? codePoint(char)}›`,
  );
  const length = text.length > MAX_SHOWN ? ` (${text.length} signs)` : '';
  const fence = named.includes('`') ? '``' : '`';
  const edge = /^[` ]|[` ]$/.test(named) ? ' ' : '';
  return `${fence}${edge}${named.replaceAll('|', '\\|')}${edge}${fence}${length}`;
}

/** A sentence in a cell. */
const said = (text: string): string =>
  text.replaceAll(/[\\|*_<>`[\]~#]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');

function wordsOf(verdict: Verdict): string[] {
  if (verdict.kind === 'awaiting') return [];
  if (verdict.kind === 'ungradable') return [verdict.message];
  return [
    ...(verdict.message === undefined ? [] : [verdict.message]),
    ...(verdict.readAs === undefined ? [] : [`Read as ${verdict.readAs}.`]),
  ];
}

function rowOf<K extends Kind>({ draft, asked, typed, respond, verdict, why }: VerdictCase<K>) {
  const question = buildQuestion(draft, rngFrom(7)) as Parameters<typeof respond>[0];
  const words = wordsOf(grade(question, respond(question))).map(said);
  const notes = why === undefined ? [] : [`_${said(why)}_`];
  return `| ${shown(asked)} | ${shown(typed)} | ${verdict} | ${[...words, ...notes].join(' ')} |`;
}

const tableOf = <K extends Kind>({ title, rule, rows }: CaseTable<K>): string =>
  [
    `## ${title}`,
    '',
    said(rule),
    '',
    '| Asked | Given | Verdict | What is said, _and why_ |',
    '| --- | --- | --- | --- |',
    ...rows.map(rowOf),
  ].join('\n');

export const rowsIn = <K extends Kind>(tables: readonly CaseTable<K>[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.length, 0);

/** The page of one kind: what is answered to what, from the rows that the tests run. */
export const checkingPage = <K extends Kind>(kind: K, tables: readonly CaseTable<K>[]): string =>
  [
    `# Checking: ${kind}`,
    '',
    `${rowsIn(tables)} rows, each run by the tests. Written by \`pnpm docs:checking\` from \`packages/practice/src/kinds/${kind}/cases.ts\`; do not edit it here.`,
    '',
    tables.map(tableOf).join('\n\n'),
    '',
  ].join('\n');
