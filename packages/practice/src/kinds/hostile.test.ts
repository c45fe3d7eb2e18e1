/** Whatever is sent to any kind: a verdict, and never a throw. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rngFrom } from '../rng.ts';
import type { CaseTable } from '../testing/case.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { cases } from './cases.ts';
import { buildQuestion, grade, meaningOf } from './kinds.ts';
import type { Kind, Question, Response } from './question.ts';

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

describe.each(tables.filter(([kind]) => kind in TYPED))('%s', (kind, ofKind) => {
  const send = TYPED[kind]!;
  const questions = questionsOf(ofKind);
  // How long each takes is for `pnpm bench` to tell.
  test.each(HOSTILE_TEXTS)('%s', (_, text) => {
    for (const question of questions) {
      expect(['graded', 'ungradable']).toContain(grade(question, send(text, question)).kind);
      expect(meaningOf(question, send(text, question))).toBeTypeOf('string');
    }
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
