import { expect, it } from 'vitest';
import { masteredWords, masteryWords } from './mastery-words.ts';

it.each([
  [{ topics: 19, started: 0, strong: 0, mastered: 0 }, 'nothing'],
  [{ topics: 19, started: 3, strong: 0, mastered: 0 }, '3 of 19 topics begun'],
  [{ topics: 19, started: 9, strong: 5, mastered: 0 }, '5 of 19 topics strong'],
  [{ topics: 19, started: 9, strong: 3, mastered: 2 }, '5 of 19 topics strong, 2 mastered'],
  [{ topics: 1, started: 1, strong: 0, mastered: 1 }, '1 of 1 topic strong, 1 mastered'],
])('of a planet with %o is said: %s', (counts, words) => {
  const mastery = { planet: 'num_forge', share: 0.5, due: 0, ...counts };
  const said = (masteryWords(mastery) ?? 'nothing') + masteredWords(mastery);
  expect(said.replaceAll('\u00A0', ' ')).toBe(words);
});
