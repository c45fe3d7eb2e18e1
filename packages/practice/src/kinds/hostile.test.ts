/** Whatever is sent to any kind: a verdict at once, and never a throw. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rngFrom } from '../rng.ts';
import type { CaseTable } from '../testing/case.ts';
import { cases } from './cases.ts';
import { buildQuestion, grade, meaningOf } from './kinds.ts';
import type { Kind, Question, Response } from './question.ts';

const LONG = 10_000;

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a tower of powers', '9^9^9^9'],
  ['brackets', '('.repeat(LONG)],
  ['digits', '9'.repeat(LONG)],
  ['grouped digits', '1,'.repeat(LONG)],
  ['groups that end wrong', `${'1,234,'.repeat(12)}x`],
  ['spaces', ' '.repeat(LONG)],
  ['spaces before the end', `1${' '.repeat(70)}x`],
  ['slashes', '1/'.repeat(40)],
  ['minus signs', '-'.repeat(LONG)],
  ['percent signs', '%'.repeat(LONG)],
  ['a large exponent', '1e999999999'],
  ['a small one', '1e-999999999'],
  ['not a number', 'NaN'],
  ['infinity', 'Infinity'],
  ['a division by 0', '1/0'],
  ['a mixed one', '1 1/0'],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['a lone surrogate', '\ud800'],
  ['marks of direction', '\u202e12\u202c\u2066'],
  ['combining marks', `a${'\u0301'.repeat(LONG)}`],
  ['fractions of one sign', '½'.repeat(40)],
  ['superscripts', '¹'.repeat(LONG)],
  ['units', `5 ${'kg m/s^2 '.repeat(8)}`],
  ['a unit without end', `5 ${'m'.repeat(70)}`],
  ['units of large powers', '5 m^9 m^9 m^9 m^9 s^9'],
  ['words', 'photosynthesis '.repeat(700)],
  ['almost the word', 'photosynthesi'.repeat(700)],
  ['a name of JavaScript', 'constructor'],
  ['a prototype', '__proto__'],
  ['markup', '<script>alert(1)</script>'],
];

/** One question of each kind that is typed into, and how a text is sent to it. */
const TYPED: Readonly<Partial<Record<Kind, (text: string, question: Question) => Response>>> = {
  numeric: (text) => ({ kind: 'numeric', text }),
  expression: (text) => ({ kind: 'expression', text }),
  text: (text) => ({ kind: 'text', text }),
  cloze: (text, question) => ({
    kind: 'cloze',
    blanks: question.kind === 'cloze' ? question.blanks.map(() => text) : [],
  }),
  table: (text, question) => ({
    kind: 'table',
    cells: question.kind === 'table' ? question.key.cells.map(() => text) : [],
  }),
  'multi-step': (text, question) => ({
    kind: 'multi-step',
    parts: question.kind === 'multi-step' ? question.parts.map(() => text) : [],
  }),
};

const tables = Object.entries(cases) as [Kind, readonly CaseTable<Kind>[]][];

/** Different questions of a kind: one of each table of cases. */
const questionsOf = (ofKind: readonly CaseTable<Kind>[]): Question[] =>
  ofKind.map(({ rows }) => buildQuestion(rows.at(-1)!.draft, rngFrom(7)));

/** The best of three, in ms: what the input costs, not what else the machine was doing. */
const timeFor = (run: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = Date.now();
      run();
      return Date.now() - start;
    }),
  );

describe.each(tables.filter(([kind]) => kind in TYPED))('%s', (kind, ofKind) => {
  const send = TYPED[kind]!;
  const questions = questionsOf(ofKind);
  test.each(HOSTILE)('%s', (_, text) => {
    for (const question of questions)
      expect(
        timeFor(() => {
          grade(question, send(text, question));
          meaningOf(question, send(text, question));
        }),
      ).toBeLessThan(20);
  });
  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        for (const question of questions) {
          expect(['graded', 'ungradable']).toContain(grade(question, send(text, question)).kind);
          meaningOf(question, send(text, question));
        }
      }),
    );
  });
});
