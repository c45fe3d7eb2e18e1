import type { Distribution } from '@planets/contract';
import { expect, test } from 'vitest';
import { binInWords, distributionInWords } from './distribution-words.ts';

const figures: Distribution = {
  n: 8,
  mean: 75,
  lowest: 40,
  lowerQuartile: 62.5,
  median: 78,
  upperQuartile: 90,
  highest: 100,
  bins: [],
};
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test.each<[string, Distribution | null, string]>([
  ['nobody', null, 'Nobody has a score yet.'],
  ['one', { ...figures, n: 1, lowest: 80, highest: 80 }, '1 of 9 students has a score: 80%.'],
  [
    'equals',
    { ...figures, n: 3, lowest: 80, highest: 80 },
    '3 of 9 students have a score: all of them 80%.',
  ],
  [
    'few',
    { ...figures, n: 3 },
    '3 of 9 students have a score, from 40% to 100%; the middle is 78%.',
  ],
  [
    'a class',
    figures,
    '8 of 9 students have a score, from 40% to 100%. The middle is 78%, and half of them lie between 62.5% and 90%.',
  ],
])('scores of %s', (_, given, words) => {
  expect(plain(distributionInWords(given, 9))).toBe(words);
});

test('each ten is named by what it holds', () => {
  expect(binInWords({ from: 0, to: 10, count: 0 })).toBe('0 to 9%');
  expect(binInWords({ from: 90, to: 100, count: 0 })).toBe('90 to 100%');
  expect(binInWords({ from: 100, to: null, count: 1 })).toBe('above 100%');
});
