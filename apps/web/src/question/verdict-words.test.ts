import type { Question, Verdict } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { keptWords, spokenWords, verdictWords } from './verdict-words.ts';

const question = (more: Partial<Question> = {}) =>
  ({ kind: 'numeric', status: 'open', earned: 0, tried: [], triesLeft: 1, ...more }) as Question;

const graded = (more: Partial<Extract<Verdict, { kind: 'graded' }>>): Verdict => ({
  kind: 'graded',
  correct: false,
  earned: 0,
  possible: 1,
  partsRight: 0,
  parts: 1,
  triesLeft: 0,
  ...more,
});

describe('the words of a verdict', () => {
  it('say right, and how it was read', () => {
    const words = verdictWords(graded({ correct: true, readAs: '1/2' }), question({ earned: 1 }));
    expect(words).toEqual({
      tone: 'right',
      headline: 'Right',
      details: ['Your answer was read as 1/2.'],
    });
  });

  it('say that help halves the credit', () => {
    const words = verdictWords(graded({ correct: true }), question({ earned: 0.5 }));
    expect(words.details).toEqual(['It earns half credit.']);
  });

  it('say not yet, the mistake, and the tries left', () => {
    const words = verdictWords(
      graded({ message: 'You added the bottoms too.', triesLeft: 1 }),
      question(),
    );
    expect(words).toEqual({
      tone: 'not-yet',
      headline: 'Not yet',
      details: ['You added the bottoms too.', 'One more try.'],
    });
  });

  it('tell the parts that are right', () => {
    const pairs = verdictWords(graded({ partsRight: 3, parts: 4 }), question({ kind: 'match' }));
    expect(pairs).toMatchObject({ tone: 'missed', details: ['3 of 4 pairs are right.'] });
    const moves = verdictWords(
      graded({ partsRight: 2, parts: 3, triesLeft: 1 }),
      question({ kind: 'order' }),
    );
    expect(moves.details).toEqual(['Only one of them has to move.', 'One more try.']);
  });

  it('say what form is asked for, at no cost', () => {
    const words = verdictWords({ kind: 'ungradable', message: 'Type a number.' }, question());
    expect(words).toEqual({
      tone: 'not-counted',
      headline: 'Not counted yet',
      details: ['Type a number.'],
    });
  });
});

describe('the words of a text for the teacher', () => {
  it('say that it is handed in, neither right nor wrong', () => {
    const message = 'It is kept. Your teacher will read it.';
    const words = verdictWords({ kind: 'awaiting', message }, question({ kind: 'open' }));
    expect(words).toEqual({ tone: 'handed-in', headline: 'Handed in', details: [message] });
  });
});

describe('the words after a reload', () => {
  const tried = [
    { response: { kind: 'numeric', text: '5' }, correct: false, message: 'Count again.' },
  ] as Question['tried'];

  it('are none for an untouched question', () => {
    expect(keptWords(question())).toBeUndefined();
  });

  it('repeat the last miss', () => {
    expect(keptWords(question({ tried }))).toEqual({
      tone: 'not-yet',
      headline: 'Not yet',
      details: ['Count again.', 'One more try.'],
    });
  });
});

describe('the words that are read out', () => {
  it('are the headline as a sentence, and then the details', () => {
    const words = verdictWords(graded({ triesLeft: 1 }), question());
    expect(spokenWords(words)).toBe('Not yet. One more try.');
  });
});
