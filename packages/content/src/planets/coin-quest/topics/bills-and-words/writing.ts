import { generator } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact } from '../../../../authoring/money.ts';
import { amount, amountInWords } from './money-words.ts';

const shown = (cents: number, grade: number): string => (grade === 1 ? `${cents}¢` : exact(cents));

const swapped = (cents: number): number => (cents % 10) * 10 + Math.floor(cents / 10);

/** The cents as dimes: "3 and 5" read as 3.50. */
const withoutZero = (cents: number): number =>
  cents % 100 < 10
    ? cents - (cents % 100) + 10 * (cents % 10)
    : cents - (cents % 100) + swapped(cents % 100);

function writtenSteps(cents: number): string[] {
  const whole = Math.floor(cents / 100);
  return whole === 0
    ? [
        `There are no dollars, only ${cents} cents.`,
        `The sign ¢ after the number says that these are cents: ${cents}¢.`,
      ]
    : [
        `The dollars stand before the point: ${whole}.`,
        `The cents always take two places after the point: ${String(cents % 100).padStart(2, '0')}. Together that is ${exact(cents)}.`,
      ];
}

export const writeAmount = generator({
  id: 'write-amount',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const cents = amount(rng, grade);
    const right = shown(cents, grade);
    return {
      prompt: `How do you write **${amountInWords(cents)}** in numbers?`,
      right,
      wrong: mistakes(
        right,
        grade === 1
          ? [
              { text: `$${cents}`, why: 'The sign $ says dollars. These are cents.' },
              { text: `${swapped(cents)}¢`, why: 'The tens and the ones have changed places.' },
              {
                text: `$${swapped(cents)}`,
                why: 'These are cents, and the digits changed places.',
              },
            ]
          : [
              {
                text: exact(withoutZero(cents)),
                why: 'Look at the cents again: which digit is the tens, and which the ones?',
              },
              {
                text: `$${Math.floor(cents / 100)}${String(cents % 100).padStart(2, '0')}`,
                why: 'Without the point these are all dollars. That is far too much.',
              },
              {
                text: `${decimal(cents)}¢`,
                why: 'The sign ¢ says cents. The dollars need the sign $.',
              },
              { text: exact(cents + 100), why: 'That is one dollar too many.' },
            ],
      ),
      hints:
        grade === 1
          ? [
              'Are these dollars or cents? Each has a sign of its own.',
              'Say the tens first, then the ones. Write them in that order.',
            ]
          : [
              'Dollars come before the point, cents after it.',
              'Cents always take two places. When there are fewer than ten cents, a zero fills the first place.',
            ],
      steps: writtenSteps(cents),
    };
  },
});

export const readAmount = generator({
  id: 'read-amount',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const cents = amount(rng, grade);
    const right = amountInWords(cents);
    const whole = Math.floor(cents / 100);
    return {
      prompt: `A price tag says **${shown(cents, grade)}**. How do you say it?`,
      right,
      wrong: mistakes(right, [
        ...(grade === 1
          ? [{ text: amountInWords(cents * 100), why: 'The sign ¢ means cents, not dollars.' }]
          : []),
        {
          text: amountInWords(grade === 1 ? swapped(cents) : withoutZero(cents)),
          why: 'The digits of the cents have changed places.',
        },
        ...(whole > 0
          ? [
              {
                text: amountInWords((cents % 100) * 100 + whole),
                why: 'Dollars and cents have changed places. Dollars come before the point.',
              },
            ]
          : []),
        { text: amountInWords(cents + 10), why: 'That is ten cents too much.' },
        { text: amountInWords(cents + 1), why: 'That is one cent too much.' },
      ]),
      hints:
        grade === 1
          ? [
              'Look at the sign after the number. Does it mean dollars or cents?',
              'Which digit tells the tens? Say that one first.',
            ]
          : [
              'Read what is before the point first. Those are the dollars.',
              'Then read the two places after the point as one number of cents.',
            ],
      steps: [
        whole === 0
          ? `The sign ¢ means cents, and the number is ${cents}.`
          : `Before the point stands ${whole}: the dollars. After it stands ${String(cents % 100).padStart(2, '0')}: the cents.`,
        `So you say: ${right}.`,
      ],
    };
  },
});

export const typeAmount = generator({
  id: 'type-amount',
  kind: 'numeric',
  difficulty: 3,
  grades: [2, 3],
  make(rng, grade) {
    const cents = amount(rng, grade);
    return {
      prompt: `Write in numbers, with a point: **${amountInWords(cents)}**.`,
      answer: decimal(cents),
      unit: '$',
      slips: slipsFor(
        cents,
        [
          {
            value: withoutZero(cents),
            why: 'Look at the cents again. They take two places: tens first, then ones.',
          },
          { value: cents * 100, why: 'You left out the point between dollars and cents.' },
        ],
        decimal,
      ),
      hints: [
        'Write the dollars, then a point, then the cents.',
        'The cents take two places. Fewer than ten cents need a zero in front.',
      ],
      steps: writtenSteps(cents),
    };
  },
});

export const matchWords = generator({
  id: 'match-words',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const first = amount(rng, grade);
    const all = [first, grade === 1 ? swapped(first) : withoutZero(first)].filter(
      (cents, at, list) => list.indexOf(cents) === at,
    );
    while (all.length < 3) {
      const next = amount(rng, grade);
      if (!all.includes(next)) all.push(next);
    }
    return {
      prompt: 'Match the words with the numbers.',
      pairs: all.map((cents) => [amountInWords(cents), shown(cents, grade)] as const),
      hints: [
        'Two of them look much alike. Read the tens and the ones with care.',
        `Begin with “${amountInWords(all[2]!)}”. Which number has these digits?`,
      ],
      steps: all.map((cents) => `“${amountInWords(cents)}” is ${shown(cents, grade)}.`),
    };
  },
});
