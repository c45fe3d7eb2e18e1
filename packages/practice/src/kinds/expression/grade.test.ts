import { describe, expect, test } from 'vitest';
import { verdictWord } from '../../testing/verdict-word.ts';
import { buildExpression } from './build.ts';
import { expressionCases } from './cases.ts';
import { gradeExpression } from './grade.ts';

describe.each(expressionCases)('$title', ({ rows }) => {
  test.each(rows)('$asked; typed $typed: $verdict', ({ draft, respond, verdict }) => {
    const question = buildExpression(draft);
    const given = gradeExpression(question, respond(question));
    expect([verdictWord(given), given]).toEqual([verdict, given]);
  });
});
