import { figure, generator, math, type Rng } from '@planets/practice';
import { spinner } from '../../../../authoring/diagrams/spinner.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { listed } from '../../../../authoring/wording.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionKey, fractionTex, lowest, slashed } from '../../fraction.ts';
import { gcd } from '../../gcd.ts';
import { mistakes } from '../../mistakes.ts';

/** A fraction as it stands, and in simplest form where that differs. */
export const withSimplest = (top: number, bottom: number): string => {
  const simple = lowest(top, bottom);
  return simple.bottom === bottom
    ? fraction(top, bottom)
    : math(`${fractionTex(top, bottom)} = ${fractionTex(simple.top, simple.bottom)}`);
};

const COLORS = ['red', 'blue', 'green', 'yellow', 'white'] as const;

function pickBag(rng: Rng, grade: number) {
  const colors = rng.sample(COLORS, grade === 7 ? 3 : 4);
  const counts = distinct(colors.length, () => rng.int(1, grade === 7 ? 8 : 12));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { colors, counts, total };
}

const bagText = (colors: readonly string[], counts: readonly number[]): string =>
  listed(colors.map((color, at) => `${counts[at]} ${color}`));

export const drawOne = generator({
  id: 'draw-one',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { colors, counts, total } = pickBag(rng, grade);
    const [first, second] = [counts[0]!, counts[1]!];
    // From grade 8 also "not" and "or".
    const ask = grade === 7 ? 'one' : rng.pick(['not', 'or', 'one'] as const);
    const good = ask === 'one' ? first : ask === 'not' ? total - first : first + second;
    const what =
      ask === 'one'
        ? `is ${colors[0]}`
        : ask === 'not'
          ? `is **not** ${colors[0]}`
          : `is ${colors[0]} or ${colors[1]}`;
    const key = fractionKey(good, total);
    const kinds = colors.length;
    return {
      prompt: `A bag holds ${bagText(colors, counts)} marbles. One is drawn without looking. What is the probability that it ${what}?`,
      right: slashed(key),
      wrong: mistakes(
        key,
        [
          [
            fractionKey(good, total - good),
            'That compares them with the others. Compare with all the marbles.',
          ],
          [
            fractionKey(ask === 'or' ? 2 : 1, kinds),
            'The colors are not equally likely, because there are different numbers of them.',
          ],
          ...(ask === 'one'
            ? ([
                [
                  fractionKey(total - first, total),
                  `That is the probability that it is not ${colors[0]}.`,
                ],
              ] as const)
            : []),
          ...(ask === 'not'
            ? ([
                [fractionKey(first, total), `That is the probability that it is ${colors[0]}.`],
              ] as const)
            : []),
          ...(ask === 'or'
            ? ([[fractionKey(first, total), `The ${colors[1]} ones are asked for too.`]] as const)
            : []),
          [
            fractionKey(1, total),
            'That is the probability of one certain marble. How many would do?',
          ],
          [fractionKey(second, total), `That is the probability of ${colors[1]}.`],
        ],
        (value) => (String(value).includes('/') ? slashed(value) : math(value)),
      ),
      hints: [
        'How many marbles are there in all? Each one is equally likely.',
        'How many of them would be right? Write that over the number of all.',
      ],
      steps: [
        `In all there are ${math(`${counts.join(' + ')} = ${total}`)} marbles, each equally likely.`,
        `${good} of them would be right, so the probability is ${withSimplest(good, total)}.`,
      ],
    };
  },
});

/** So many counts of at least 1 that make up a total, not all alike. */
function unevenCounts(rng: Rng, parts: number, total: number): number[] {
  const counts = Array.from({ length: parts }, () => 1);
  for (let left = total - parts; left > 0; left -= 1) {
    const at = rng.int(0, parts - 1);
    counts[at] = counts[at]! + 1;
  }
  return new Set(counts).size > 1 ? counts : unevenCounts(rng, parts, total);
}

export const readSpinner = generator({
  id: 'read-spinner',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const letters = ['A', 'B', 'C', 'D'].slice(0, grade === 7 ? 3 : 4);
    const size = rng.pick(grade === 7 ? [6, 8] : [8, 10, 12]);
    const counts = unevenCounts(rng, letters.length, size);
    const sectors = rng.shuffle(
      counts.flatMap((count, at) => Array.from({ length: count }, () => letters[at]!)),
    );
    const total = sectors.length;
    const asked = rng.pick(letters);
    const good = sectors.filter((one) => one === asked).length;
    const key = fractionKey(good, total);
    const other = letters.find((one) => one !== asked)!;
    const others = sectors.filter((one) => one === other).length;
    return {
      prompt: [
        figure(spinner(sectors)),
        `What is the probability that the spinner stops on **${asked}**?`,
      ],
      right: slashed(key),
      wrong: mistakes(
        key,
        [
          [
            fractionKey(1, letters.length),
            `There are ${letters.length} letters, but they do not have the same number of sectors.`,
          ],
          [
            fractionKey(good, total - good),
            'That compares it with the other sectors. Compare with all of them.',
          ],
          [
            fractionKey(total - good, total),
            `That is the probability that it does not stop on ${asked}.`,
          ],
          [fractionKey(others, total), `Those are the sectors with ${other}.`],
          [fractionKey(1, total), 'That is one sector. Count all with this letter.'],
        ],
        (value) => (String(value).includes('/') ? slashed(value) : math(value)),
      ),
      hints: [
        'All sectors are equally large. How many are there?',
        `How many of them have the letter ${asked}?`,
      ],
      steps: [
        `There are ${total} equal sectors, all equally likely.`,
        `${counted(good, 'sector has', 'sectors have')} the letter ${asked}: ${withSimplest(good, total)}.`,
      ],
    };
  },
});

/** Events with a die of so many faces, with the faces that would do. */
const DIE_EVENTS = [
  ['a number less than 3', (n: number) => n < 3],
  ['an even number', (n: number) => n % 2 === 0],
  ['a number greater than 4', (n: number) => n > 4],
  ['a multiple of 3', (n: number) => n % 3 === 0],
  ['a 5', (n: number) => n === 5],
  ['a number that is not 1', (n: number) => n !== 1],
  ['a factor of 6', (n: number) => 6 % n === 0],
  ['a prime number', (n: number) => [2, 3, 5, 7, 11].includes(n)],
  ['a number less than 6', (n: number) => n < 6],
  ['a number greater than 1', (n: number) => n > 1],
] as const;

const facesOf = (fits: (n: number) => boolean, faces: number): number[] =>
  Array.from({ length: faces }, (_, at) => at + 1).filter(fits);

export const placeProbability = generator({
  id: 'place-probability',
  kind: 'number-line',
  difficulty: 2,
  make(rng, grade) {
    const faces = grade === 7 ? 6 : rng.pick([8, 10, 12]);
    const [event, fits] = rng.pick(DIE_EVENTS);
    const good = facesOf(fits, faces).length;
    const key = fractionKey(good, faces);
    return {
      prompt: `A fair die has ${faces} faces with the numbers 1 to ${faces}. Place the probability of rolling **${event}** on the line from 0 (impossible) to 1 (certain).`,
      line: { min: 0, max: 1, step: 1 / faces, labelEvery: faces },
      answer: key,
      slips:
        faces - good === good
          ? []
          : [
              {
                value: fractionKey(faces - good, faces),
                why: 'That is the probability that it does not happen.',
              },
            ],
      hints: [
        `Which of the numbers 1 to ${faces} would do? Count them.`,
        `The line is cut into ${faces} steps. How many does each face stand for?`,
      ],
      steps: [
        `These would do: ${facesOf(fits, faces).join(', ')}. That is ${good} of ${faces} faces, all equally likely.`,
        `The probability is ${withSimplest(good, faces)}, ${good} of the ${faces} steps.`,
      ],
    };
  },
});

export const orderEvents = generator({
  id: 'order-events',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const faces = grade === 7 ? 6 : rng.pick([8, 10, 12]);
    const events = distinct(
      4,
      () => rng.pick(DIE_EVENTS),
      ([, fits]) => facesOf(fits, faces).length,
    ).toSorted((a, b) => facesOf(a[1], faces).length - facesOf(b[1], faces).length);
    return {
      prompt: `A fair die has ${faces} faces with the numbers 1 to ${faces}. Put the events in order. The **least** likely comes first.`,
      inOrder: events.map(([event]) => event),
      hints: [
        'For each event, write down which numbers would do.',
        'The more numbers would do, the more likely it is.',
      ],
      steps: events.map(
        ([event, fits]) =>
          `${event[0]!.toUpperCase()}${event.slice(1)}: ${facesOf(fits, faces).join(', ')}, that is ${fraction(facesOf(fits, faces).length, faces)}.`,
      ),
    };
  },
});

export const complement = generator({
  id: 'complement',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const percent = rng.int(grade === 7 ? 1 : 2, grade === 7 ? 9 : 97) * (grade === 7 ? 10 : 1);
    const form = rng.pick(['percent', 'fraction'] as const);
    const bottom = rng.int(5, grade === 7 ? 12 : 20);
    const top = rng.int(1, bottom - 1);
    const [event, opposite] = rng.pick([
      ['it rains tomorrow', 'it does not rain tomorrow'],
      ['a bus is late', 'a bus is on time'],
      ['a seed sprouts', 'a seed does not sprout'],
      ['a ticket wins', 'a ticket does not win'],
    ] as const);
    if (form === 'percent')
      return {
        prompt: `The probability that ${event} is ${percent}%. What is the probability that ${opposite}, in percent?`,
        answer: 100 - percent,
        unit: '%',
        slips:
          percent === 50
            ? []
            : [
                {
                  value: percent,
                  why: 'That is the probability that it happens. Both together are certain.',
                },
              ],
        hints: [
          'One of the two is certain to happen. How many percent is that?',
          'What is missing to 100%?',
        ],
        steps: [
          'Either it happens or it does not: both probabilities together are 100%.',
          `${math(`100 - ${percent} = ${100 - percent}`)}, so it is ${100 - percent}%.`,
        ],
      };
    return {
      prompt: `The probability that ${event} is ${fraction(top / gcd(top, bottom), bottom / gcd(top, bottom))}. What is the probability that ${opposite}? Write a fraction.`,
      answer: fractionKey(bottom - top, bottom),
      slips:
        2 * top === bottom
          ? []
          : [
              {
                value: fractionKey(top, bottom),
                why: 'That is the probability that it happens. Both together are certain, which is 1.',
              },
            ],
      hints: [
        'One of the two is certain to happen. Which number stands for certain?',
        'What is missing to 1?',
      ],
      steps: [
        'Either it happens or it does not: both probabilities together are 1.',
        `${math(`1 - ${fractionTex(lowest(top, bottom).top, lowest(top, bottom).bottom)} = ${fractionTex(lowest(bottom - top, bottom).top, lowest(bottom - top, bottom).bottom)}`)}.`,
      ],
    };
  },
});

export const expected = generator({
  id: 'expected-count',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const [event, fits] = rng.pick(DIE_EVENTS);
    const faces = grade === 7 ? 6 : rng.pick([8, 10, 12]);
    const good = facesOf(fits, faces).length;
    const rolls = faces * rng.int(5, grade === 7 ? 20 : 50);
    const answer = (good * rolls) / faces;
    const name = rng.pick(NAMES);
    return {
      prompt: `${name} rolls a fair die with the numbers 1 to ${faces}. It is rolled ${rolls} times. About how many times do you expect **${event}**?`,
      answer,
      slips: [
        {
          value: rolls / faces,
          why: `That is how often to expect one certain number. How many numbers would do?`,
        },
        { value: rolls - answer, why: 'That is how often to expect that it does not happen.' },
      ].filter(
        ({ value }, at, all) =>
          value !== answer && all.findIndex((one) => one.value === value) === at,
      ),
      hints: ['What is the probability in one roll?', `Take that part of ${rolls}.`],
      steps: [
        `${facesOf(fits, faces).join(', ')} would do, so the probability is ${withSimplest(good, faces)}.`,
        `Of ${rolls} rolls that is ${math(`${fractionTex(good, faces)} \\times ${rolls} = ${answer}`)}. The real number will be near that, rarely exactly.`,
      ],
    };
  },
});
