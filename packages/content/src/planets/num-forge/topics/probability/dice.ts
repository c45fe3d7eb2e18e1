import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionKey, fractionTex } from '../../fraction.ts';
import { withSimplest } from './single.ts';

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
          why: 'That is how often to expect one single number. How many numbers would do?',
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
