import { BADGE_FAMILIES } from '@planets/practice';
import { describe, expect, test } from 'vitest';
import { emblemShapes } from './emblem-shapes.tsx';
import { levelUpWords, moveOf, streakWords, tierOf, topicWords } from './earned-words.ts';

const words = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

describe('what a session gave, in words', () => {
  test('the day that counts, with the streak where it is the newest session', () => {
    expect(words(streakWords({ countedFor: '2026-03-16', current: 24 }))).toMatch(
      /^With this session, Monday.* counts for your streak\. It is 24 days long now\.$/,
    );
    expect(words(streakWords({ countedFor: '2026-03-16', current: null }))).toMatch(
      /counts for your streak\.$/,
    );
    expect(streakWords({ countedFor: null, current: 24 })).toBeUndefined();
  });

  test('a level is told when it was reached', () => {
    expect(levelUpWords({ before: 3, after: 4, name: 'Sky Watcher' })).toBe(
      'You reached level 4, Sky Watcher.',
    );
    expect(levelUpWords({ before: 4, after: 4, name: 'Sky Watcher' })).toBeUndefined();
  });

  test.each([
    [0.62, 0.74, 'growing', 'growing', 'rose', 'Growing, 62% to 74%'],
    [0.74, 0.83, 'growing', 'strong', 'rose', 'Growing to strong, 74% to 83%'],
    [0.82, 0.7, 'strong', 'growing', 'fell', 'Strong to growing, 82% to 70%'],
    [0.741, 0.744, 'growing', 'growing', 'stayed', 'Growing, stays at 74%'],
    [null, 0.3, 'new', 'started', 'rose', 'New to you. Now started, 30%'],
  ] as const)('a topic from %s to %s', (knownBefore, knownAfter, before, after, move, said) => {
    const topic = { knownBefore, knownAfter, before, after };
    expect(moveOf(topic)).toBe(move);
    expect(topicWords(topic)).toBe(said);
  });
});

test('every badge of the rules has a drawing of its family and a place in it', () => {
  expect(emblemShapes).toHaveLength(BADGE_FAMILIES.length);
  for (const { tiers } of BADGE_FAMILIES)
    expect(tiers.map(({ id }) => tierOf(id))).toEqual(tiers.map((_, index) => index));
});
