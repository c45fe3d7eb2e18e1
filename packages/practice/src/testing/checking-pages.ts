import { cases } from '../kinds/cases.ts';
import type { Kind } from '../kinds/question.ts';
import type { CaseTable } from './case.ts';
import { checkingPage, rowsIn } from './checking-page.ts';

const INTRODUCTION = `# What is right, and what is a slip

Students complain most when a right answer is called wrong for its format. These tables say what is answered to what. They are written from the very rows that the tests run, so they cannot promise what the code does not do.

**right** and **wrong** are tries. **2/3** is a try with two parts of three right. **ungradable** is a slip of format: it is no try, costs nothing, and its message says what to do. The same wrong answer again, in whatever writing, is free as well.
`;

/** Every page of docs/checking, by the name of its file. */
export function checkingPages(): ReadonlyMap<string, string> {
  const tables = Object.entries(cases) as [Kind, readonly CaseTable<Kind>[]][];
  const all = tables.reduce((sum, [, ofKind]) => sum + rowsIn(ofKind), 0);
  const list = tables.map(
    ([kind, ofKind]) => `| [${kind}](${kind}.md) | ${ofKind.length} | ${rowsIn(ofKind)} |`,
  );
  return new Map([
    [
      'README.md',
      [
        INTRODUCTION,
        '| Kind | Tables | Rows |',
        '| --- | --- | --- |',
        ...list,
        `| all | | ${all} |`,
        '',
        'A text in the student’s own words (`open`) has no table: a teacher grades it.',
        '',
        'A row that is missing belongs into `packages/practice/src/kinds/<kind>/cases.ts`; `pnpm docs:checking` writes the pages anew.',
        '',
      ].join('\n'),
    ],
    ...tables.map(([kind, ofKind]) => [`${kind}.md`, checkingPage(kind, ofKind)] as const),
  ]);
}
