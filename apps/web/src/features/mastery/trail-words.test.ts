import type { MasteryStep } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { bySession, moveWords, trailSentence } from './trail-words.ts';

const step = (sessionId: number, before: number, after: number, day = 3): MasteryStep => ({
  sessionId,
  position: 0,
  at: new Date(2026, 2, day, 12).toISOString(),
  difficulty: 3,
  gradeLevel: 5,
  guess: 0,
  outcome: 'right',
  before,
  faded: before,
  after,
  why: '',
});
const plain = (words: string) => words.replaceAll('\u00A0', ' ');

describe('the trail of a topic in a sentence', () => {
  it.each([
    ['rises', [step(1, 0.2, 0.5), step(2, 0.5, 0.9)], 'rose from 20% to 90%.'],
    ['falls', [step(1, 0.9, 0.6)], 'fell from 90% to 60%.'],
    ['stays', [step(1, 0.995, 0.995)], 'stayed at 99%.'],
  ])('says that it %s', (_, steps, words) => {
    const known = steps.at(-1)!.after;
    const sentence = plain(trailSentence(steps, { known, knownThen: known }));
    expect(sentence).toMatch(/^Over \d answers? on /);
    expect(sentence).toContain(words);
  });

  it('says what time took since, and from which day to which', () => {
    const steps = [step(1, 0.2, 0.5, 3), step(2, 0.5, 0.9, 9)];
    const sentence = plain(trailSentence(steps, { known: 0.7, knownThen: 0.9 }));
    expect(sentence).toMatch(
      /^Over 2 answers from .+ to .+ it rose from 20% to 90%\. Today it is 70%/,
    );
  });
});

it('one answer says what it moved', () => {
  expect(moveWords({ faded: 0.62, after: 0.74 })).toBe('62% → 74%');
  expect(moveWords({ faded: 0.991, after: 0.994 })).toBe('stays at 99%');
});

it('answers of one session stand together, in their order', () => {
  const sessions = bySession([step(7, 0.4, 0.5), step(7, 0.3, 0.4), step(5, 0.2, 0.3)]);
  expect(sessions.map(({ sessionId, steps }) => [sessionId, steps.length])).toEqual([
    [7, 2],
    [5, 1],
  ]);
});
