import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftParts } from '../../testing/draft-parts.ts';
import { verdictWord } from '../../testing/verdict-word.ts';
import { buildText } from './build.ts';
import { gradeText } from './grade.ts';
import { normaliseText } from './normalise.ts';
import type { TextPolicy } from './question.ts';

const verdictOn = (answer: string, text: string, policy: TextPolicy = {}, also: string[] = []) =>
  gradeText(buildText({ kind: 'text', ...draftParts, answer, also, policy }), {
    kind: 'text',
    text,
  });

describe('words are compared by what they mean', () => {
  test.each([
    ['Paris', 'Paris', 'right'],
    ['Paris', 'paris', 'right'],
    ['Paris', '  PARIS ', 'right'],
    ['Paris', 'Paris.', 'right'],
    ['Paris', 'Pari', 'wrong'],
    ['Bogotá', 'Bogota', 'right'],
    ['São Paulo', 'Sao  Paulo', 'right'],
    ['Nile', 'the Nile', 'right'],
    ['The Hague', 'Hague', 'right'],
    ['well-known', 'well known', 'right'],
    ['it’s', "it's", 'right'],
    ['it’s', 'its', 'right'],
    ['a', 'a', 'right'],
    ['Aluminum', 'aluminium', 'wrong'],
    ['Paris', '', 'ungradable'],
    ['Paris', ' .!? ', 'ungradable'],
  ])('answer %j, typed %j: %s', (answer, typed, word) => {
    expect(verdictWord(verdictOn(answer, typed))).toBe(word);
  });
  test('other accepted answers count', () => {
    expect(verdictWord(verdictOn('Aluminum', 'aluminium', {}, ['Aluminium']))).toBe('right');
  });
});

describe('a policy makes a difference count where it is what is practised', () => {
  test.each([
    ['Paris', 'paris', { caseSensitive: true }, 'wrong'],
    ['Where is it?', 'Where is it', { keepPunctuation: true }, 'wrong'],
    ['Where is it?', 'where is it?', { keepPunctuation: true }, 'right'],
    ["it's", 'its', { keepPunctuation: true }, 'wrong'],
    ['it’s', "it's", { keepPunctuation: true }, 'right'],
    ['an owl', 'owl', { keepArticles: true }, 'wrong'],
  ])('answer %j, typed %j under %o: %s', (answer, typed, policy, word) => {
    expect(verdictWord(verdictOn(answer, typed, policy))).toBe(word);
  });
});

describe('a time of day is read however it is written', () => {
  test.each([
    ['11:40', 'right'],
    ['11 : 40', 'right'],
    ['11.40', 'right'],
    ['11-40', 'right'],
    ['11h40', 'right'],
    ['1140', 'right'],
    ['11:40 pm', 'right'],
    ['11:40 a.m.', 'right'],
    ['١١:٤٠', 'right'],
    ['23:40', 'right'],
    ['11:45', 'wrong'],
    ['40:11', 'ungradable'],
    ['eleven forty', 'ungradable'],
    ['11:77', 'ungradable'],
    ['', 'ungradable'],
  ])('11:40, typed %j: %s', (typed, word) => {
    expect(verdictWord(verdictOn('11:40', typed, { timeOfDay: true }))).toBe(word);
  });
  test.each([['7:00'], ['07:00'], ["7 o'clock"], ['7.00']])('7:00, typed %j', (typed) => {
    expect(verdictWord(verdictOn('7:00', typed, { timeOfDay: true }))).toBe('right');
  });
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.record(
        {
          caseSensitive: fc.boolean(),
          keepPunctuation: fc.boolean(),
          keepArticles: fc.constant(true),
        },
        { requiredKeys: [] },
      ),
      (text, policy) => {
        const once = normaliseText(text, { ...policy, keepArticles: true });
        expect(normaliseText(once, { ...policy, keepArticles: true })).toBe(once);
      },
    ),
  );
});
