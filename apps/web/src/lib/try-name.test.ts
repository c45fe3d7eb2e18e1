import { expect, it } from 'vitest';
import { tryName } from './try-name.ts';

it('counts tries in words', () => {
  expect([0, 1, 4].map(tryName)).toEqual(['First try', 'Second try', 'Try 5']);
});
