import { expect, test } from 'vitest';
import { commaSentences } from './data/comma-sentences.ts';
import { homophoneSets } from './data/homophones.ts';
import { pasts, plurals } from './data/plurals-past.ts';
import { tagged } from './data/tagged-sentences.ts';
import { roots } from './data/word-roots.ts';

test('each word of a root contains the root as it is spelled', () => {
  const strays = roots.flatMap(({ root, words }) =>
    words.filter(([word]) => !word.includes(root)).map(([word]) => `${word}: ${root}`),
  );
  expect(strays).toEqual([]);
});

test('each sentence for a sound-alike has one gap, inside the sentence', () => {
  const strays = homophoneSets
    .flatMap(({ gaps }) => Object.values(gaps).flat())
    .filter((sentence) => sentence.split('____').length !== 2 || sentence.startsWith('____'));
  expect(strays).toEqual([]);
});

test('no wrong spelling is the right one of its row', () => {
  const strays = [
    ...plurals.filter(({ many, wrong }) => wrong.includes(many)),
    ...pasts.filter(({ past, wrong }) => wrong.includes(past)),
  ];
  expect(strays).toEqual([]);
});

test('each comma sentence has a comma to place and a tempting wrong place', () => {
  expect(
    commaSentences.filter(({ marked }) => !marked.includes('^') || !marked.includes('~')),
  ).toEqual([]);
});

test('each tagged word is in its sentence', () => {
  const strays = tagged.flatMap(({ text, noun, verb, adjective, adverb, more }) =>
    [noun, verb, adjective, adverb, ...more].filter(
      (word) => !text.replace('.', '').split(' ').includes(word),
    ),
  );
  expect(strays).toEqual([]);
});
