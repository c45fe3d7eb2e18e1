import { expect, test } from 'vitest';
import { rngFrom } from '../rng.ts';
import { buildQuestion } from '../kinds/kinds.ts';
import type { Response } from '../kinds/question.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { verdictWord } from '../testing/verdict-word.ts';
import { judge } from './judge.ts';
import { rulesOfMode } from './mode.ts';
import { progressOf } from './progress.ts';

const question = buildQuestion({ kind: 'numeric', ...draftParts, answer: 12 }, rngFrom(1));
const typed = (text: string): Response => ({ kind: 'numeric', text });

function after(...responses: Response[]) {
  const log = responses.map((response, index) => ({
    type: 'response' as const,
    answerId: `answer-${index}`,
    position: 0,
    response,
    verdict: judge(question, progressOf(0, [], rulesOfMode('full')), response),
    activeSeconds: 0,
    at: 0,
  }));
  return progressOf(0, log, rulesOfMode('full'));
}

test('the same miss again is free, and says so', () => {
  expect(judge(question, after(typed('13')), typed('13'))).toEqual({
    kind: 'ungradable',
    message: 'You already tried that, so this one is free. Change something and try again.',
  });
});
test.each([['13.0'], [' 13 '], ['26/2'], ['+13']])('and when it is written as %s', (text) => {
  expect(judge(question, after(typed('13')), typed(text)).kind).toBe('ungradable');
});
test('another miss is a try', () => {
  expect(verdictWord(judge(question, after(typed('13')), typed('14')))).toBe('wrong');
});
test('the right answer after a miss is right', () => {
  expect(verdictWord(judge(question, after(typed('13')), typed('12')))).toBe('right');
});
