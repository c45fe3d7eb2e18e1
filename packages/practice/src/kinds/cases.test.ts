/** Runs the rows that docs/checking shows. */
import { describe, expect, test } from 'vitest';
import { rngFrom } from '../rng.ts';
import type { CaseTable } from '../testing/case.ts';
import { verdictWord } from '../testing/verdict-word.ts';
import { cases } from './cases.ts';
import { answerTo, buildQuestion, grade } from './kinds.ts';
import type { Kind } from './question.ts';

const tables = Object.entries(cases) as [Kind, readonly CaseTable<Kind>[]][];

describe.each(tables)('%s', (_, ofKind) => {
  test('every key, graded against itself, is right', () => {
    for (const { draft, asked } of ofKind.flatMap(({ rows }) => rows)) {
      const question = buildQuestion(draft, rngFrom(7));
      expect([asked, verdictWord(grade(question, answerTo(question)))]).toEqual([asked, 'right']);
    }
  });
  describe.each(ofKind)('$title', ({ rows }) => {
    // Written as JSON, so that control characters stay out of the reports.
    const named = rows.map((row) => ({ ...row, name: JSON.stringify(row.typed) }));
    test.each(named)('$asked, typed $name: $verdict', ({ draft, respond, verdict }) => {
      const question = buildQuestion(draft, rngFrom(7));
      const given = grade(question, respond(question));
      expect([verdictWord(given), given]).toEqual([verdict, given]);
    });
  });
});
