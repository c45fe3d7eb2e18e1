import { describe, expect, it } from 'vitest';
import { dotsOf } from './dots.ts';

describe('dots', () => {
  it('tell each question and the sum in words', () => {
    const questions = [
      { status: 'right' },
      { status: 'wrong' },
      { status: 'right' },
      { status: 'open' },
    ] as const;
    expect(dotsOf(questions, 3)).toEqual({
      dots: ['right', 'missed', 'right', 'open'],
      words: 'Question 4 of 4, 2 right, 1 missed',
    });
  });

  it('do not speak of misses where there are none', () => {
    expect(dotsOf([{ status: 'open' }], 0).words).toBe('Question 1 of 1, 0 right');
  });
});
