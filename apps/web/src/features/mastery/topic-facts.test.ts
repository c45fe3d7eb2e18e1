import { describe, expect, it } from 'vitest';
import { levelsSentence } from './level-words.ts';
import { allDueWords, fadedWords, practisedWords, sureness } from './topic-facts.ts';

const now = new Date(2026, 10, 22, 12);
const plain = (words: string) => words.replaceAll('\u00A0', ' ');

describe('a topic in words', () => {
  it.each([
    [0.91, 0.78, '91% then, 78% now'],
    [0.91, 0.9, undefined],
    [0.3, 0.3, undefined],
  ])('known %d then and %d now: %s', (knownThen, known, words) => {
    expect(fadedWords({ knownThen, known })).toBe(words);
  });

  it.each([
    [0, '3 of 4 right at once · last practised today'],
    [1, '3 of 4 right at once · last practised yesterday'],
  ])('practised %i days ago', (days, words) => {
    const lastAt = new Date(2026, 10, 22 - days, 9).toISOString();
    expect(practisedWords({ right: 3, answered: 4, lastAt }, now)).toBe(words);
  });

  it.each([
    [0.995, '99%'],
    [0.4999, '49%'],
    [0.5, '50%'],
    [0.29, '29%'],
    [0.58, '58%'],
  ])('%d is said as %s: no more than is known', (known, words) => {
    expect(sureness(known)).toBe(words);
  });

  it.each([
    [[4, 6], undefined],
    [
      [400, 54],
      '454 questions are ready to review. A review asks 10 of them at most, and there is no hurry.',
    ],
  ])(
    '%j questions of topics are ready: all are told only beside what one review takes',
    (of, words) => {
      const said = allDueWords(of.map((due) => ({ due })));
      expect(said && plain(said)).toBe(words);
    },
  );

  it('says how many topics stand where, the highest first, and leaves out what there is none of', () => {
    const levels = ['started', 'mastered', 'strong', 'strong'] as const;
    expect(plain(levelsSentence(levels.map((level) => ({ level }))))).toBe(
      '4 topics practised: 1 mastered, 2 strong, 1 started.',
    );
  });
});
