import { expect, it } from 'vitest';
import { isSameAnswer, typedMarks } from './same-answer.ts';

it('knows a number by its value, and a word by its letters', () => {
  for (const [typed, key] of [
    ['12.0', '12'],
    ['1,200', '1200'],
    ['−3', '-3'],
    ['1.5', '3/2'],
    [' odd ', 'odd'],
  ] as const)
    expect(isSameAnswer(typed, key), `${typed} for ${key}`).toBe(true);
  for (const [typed, key] of [
    ['1,2', '12'],
    ['', '0'],
    ['Odd', 'odd'],
    ['12 cm', '12'],
  ] as const)
    expect(isSameAnswer(typed, key), `${typed} for ${key}`).toBe(false);
});

it('calls nothing wrong that only the server can judge', () => {
  expect(typedMarks(['1', '2'], ['1', '3'], false)).toEqual([true, undefined]);
  expect(typedMarks(['1', '2'], undefined, false)).toEqual([undefined, undefined]);
  expect(typedMarks(['1', '2'], ['1', '3'], true)).toEqual([true, true]);
});
