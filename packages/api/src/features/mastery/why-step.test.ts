import {
  masteryAfter,
  MASTERY_MODEL,
  MASTERY_PARAMETERS,
  type AnsweredQuestion,
  type MasteryState,
} from '@planets/practice';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyStep } from './why-step.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 2, 16, 12);

const asked = (more: Partial<AnsweredQuestion> = {}): AnsweredQuestion => ({
  position: 0,
  planet: 'num_forge',
  topic: 'fractions_add',
  item: 'sums',
  gradeLevel: 5,
  kind: 'numeric',
  difficulty: 3,
  guess: 0.1,
  tries: 1,
  hints: 0,
  right: true,
  rightAtOnce: true,
  answeredAt: AT,
  seconds: 9,
  ...more,
});

const known = (chance: number, days = 0): MasteryState => ({
  known: chance,
  at: AT - days * DAY,
  answered: 20,
  right: 15,
  model: MASTERY_MODEL,
});

function whyOf(before: MasteryState | undefined, question: AnsweredQuestion): string {
  const evidence = { ...question, at: question.answeredAt };
  const { step } = masteryAfter(before, evidence, MASTERY_PARAMETERS);
  return whyStep({ question, before, step });
}

const MISS = { right: false, rightAtOnce: false, tries: 2 };
const SECOND = { rightAtOnce: false, tries: 2 };
const HINT = { rightAtOnce: false, hints: 1 };

describe('why a topic rose or fell', () => {
  test.each<[string, MasteryState | undefined, Partial<AnsweredQuestion>, string]>([
    ['the first answer', undefined, {}, 'Right at the first try.'],
    [
      'what nobody guesses',
      known(0.5),
      { guess: 0 },
      'Right at the first try. Hardly anybody guesses that, so it says a lot.',
    ],
    [
      'one of three',
      known(0.5),
      { guess: 1 / 3 },
      'Right at the first try. A lucky guess could be right too, so it says a little less.',
    ],
    [
      'what is known',
      known(0.995),
      { guess: 0 },
      'Right at the first try. You know this well already.',
    ],
    [
      'a miss of who knows it',
      known(0.99),
      MISS,
      'A slip: you had it right so often that one miss says little.',
    ],
    ['a miss', known(0.6), MISS, 'Not right this time. This is worth a look again.'],
    [
      'a miss of a hard one',
      known(0.6),
      { ...MISS, difficulty: 5 },
      'Not right this time. It was a hard one, so it says a little less.',
    ],
    [
      'a miss of who knows nothing of it',
      known(0.01),
      MISS,
      'Not right this time. That is what practice is for.',
    ],
    ['a second try', known(0.15), SECOND, 'Right at the second try: you learned from the first.'],
    [
      'a second try of who knows it',
      known(0.95),
      SECOND,
      'Right at the second try. At the first it would have said more.',
    ],
    ['a hint', known(0.15), HINT, 'Right with the help of a hint: you learned from it.'],
    [
      'a hint for who knows it',
      known(0.95),
      HINT,
      'Right with the help of a hint. Without one it would have said more.',
    ],
    [
      'after a while',
      known(0.9, 40),
      {},
      '40 days without practice: some of it faded. Right at the first try.',
    ],
    ['the next day', known(0.9, 1), {}, 'Right at the first try.'],
  ])('%s', (_, before, more, why) => {
    expect(whyOf(before, asked(more))).toBe(why);
  });

  test('says that it was right, helped or missed as it was, and rose only where it rose', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.005, max: 0.995, noNaN: true }),
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.constantFrom<Partial<AnsweredQuestion>>({}, MISS, SECOND, HINT),
        (chance, days, guess, more) => {
          const before = known(chance, days);
          const question = asked({ guess, ...more });
          const { step } = masteryAfter(
            before,
            { ...question, at: question.answeredAt },
            MASTERY_PARAMETERS,
          );
          const why = whyStep({ question, before, step });
          expect(why.includes('Right at the first try')).toBe(question.rightAtOnce);
          expect(/Not right|slip/.test(why)).toBe(!question.right);
          expect(why.includes('faded')).toBe(step.before - step.faded >= 0.005);
          expect(why.includes('you learned') && step.after < step.faded).toBe(false);
        },
      ),
    );
  });
});
