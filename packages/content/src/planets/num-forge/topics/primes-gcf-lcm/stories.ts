import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { factorsOf } from '../../factors.ts';
import { gcd, lcm } from '../../gcd.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { pickPair, most, gcfSteps, lcmSteps } from './common.ts';

interface Story {
  readonly sort: 'gcf' | 'lcm';
  readonly write: (a: number, b: number, name: string) => string;
  readonly unit: string;
}

const STORIES: readonly Story[] = [
  {
    sort: 'lcm',
    unit: 'minutes',
    write: (a, b) =>
      `Two ferries leave the pier together at noon. One leaves every ${a} minutes, the other every ${b} minutes. After how many minutes will they next leave together?`,
  },
  {
    sort: 'lcm',
    unit: 'seconds',
    write: (a, b) =>
      `One lighthouse flashes every ${a} seconds, another one every ${b} seconds. They have just flashed together. After how many seconds will that happen next?`,
  },
  {
    sort: 'lcm',
    unit: 'days',
    write: (a, b, name) =>
      `${name} waters the cactus every ${a} days and the fern every ${b} days. Today both get water. In how many days will both next get water on the same day?`,
  },
  {
    sort: 'lcm',
    unit: 'plates',
    write: (a, b) =>
      `Paper plates come in packs of ${a}, cups in packs of ${b}. What is the least number of plates you can buy so that there are exactly as many cups as plates?`,
  },
  {
    sort: 'gcf',
    unit: 'bags',
    write: (a, b, name) =>
      `${name} puts ${a} pencils and ${b} erasers into bags, all alike, with nothing left over. What is the greatest possible number of bags?`,
  },
  {
    sort: 'gcf',
    unit: 'cm',
    write: (a, b) =>
      `A sheet measures ${a} cm by ${b} cm. It is cut into equal squares with nothing left over. How long can the side of a square be at most?`,
  },
  {
    sort: 'gcf',
    unit: 'teams',
    write: (a, b) =>
      `${a} fourth graders and ${b} fifth graders form teams. Every team has the same number of fourth graders and the same number of fifth graders, and nobody is left out. How many teams can there be at most?`,
  },
  {
    sort: 'gcf',
    unit: 'feet',
    write: (a, b) =>
      `Two ropes are ${a} feet and ${b} feet long. They are cut into pieces of one length, as long as possible, with nothing left over. How long is a piece?`,
  },
];

export const commonStory = generator({
  id: 'common-story',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const { sort, write, unit } = rng.pick(STORIES);
    const [a, b] = pickPair(rng, grade, sort === 'lcm' ? (grade === 5 ? 20 : 36) : most(grade));
    const [shared, multiple] = [gcd(a, b), lcm(a, b)];
    const right = sort === 'lcm' ? multiple : shared;
    return {
      prompt: write(a, b, rng.pick(NAMES)),
      right: `${right} ${unit}`,
      wrong: mistakes(
        right,
        sort === 'lcm'
          ? [
              [
                a * b,
                'That works too, but a smaller number does as well. Look for the least common multiple.',
              ],
              [shared, 'That divides both numbers. Here you need a number that both divide.'],
              [a + b, 'Do not add them: the sum need not be a multiple of both numbers.'],
              [multiple * 2, 'That is the second number that works. Look for the first one.'],
            ]
          : [
              [multiple, 'Both numbers divide that. Here you need a number that divides both.'],
              [b - a, 'Check: does that divide both numbers?'],
              ...factorsOf(shared)
                .slice(1, -1)
                .toReversed()
                .map(
                  (one) =>
                    [one, `${one} would work, but it is not the greatest possible.`] as const,
                ),
              [a, `Check: ${a} does not divide ${b}.`],
              [shared * 2, 'Check: that does not divide both numbers.'],
              [b, `Check: ${b} does not divide ${a}.`],
            ],
        (value) => `${value} ${unit}`,
      ),
      hints: [
        sort === 'lcm'
          ? 'Write down the first few times or numbers for each of the two. Where do they meet?'
          : `The answer has to divide both ${a} and ${b} with nothing left over.`,
        sort === 'lcm'
          ? 'You look for a number that both numbers divide, the first one there is.'
          : 'You look for the greatest number that divides both.',
      ],
      steps: [
        sort === 'lcm'
          ? `Both repeat: one at the multiples of ${a}, the other at the multiples of ${b}. They meet at common multiples.`
          : `Everything must come out evenly, so the answer divides both ${a} and ${b}. The greatest such number is asked for.`,
        ...(sort === 'lcm' ? lcmSteps(a, b) : gcfSteps(a, b)),
      ],
      about: write(0, 0, ''),
    };
  },
});

export const packBags = generator({
  id: 'pack-bags',
  kind: 'multi-step',
  difficulty: 5,
  make(rng, grade) {
    const [a, b] = pickPair(rng, grade, most(grade));
    const shared = gcd(a, b);
    const [first, second] = rng.pick([
      ['stickers', 'marbles'],
      ['apples', 'oranges'],
      ['red beads', 'blue beads'],
      ['tulips', 'daisies'],
    ] as const);
    const name = rng.pick(NAMES);
    return {
      prompt: `${name} makes gift bags that are all alike, from ${a} ${first} and ${b} ${second}. Everything is used, and there are as many bags as possible.`,
      parts: [
        {
          prompt: 'How many bags are there?',
          answer: shared,
          slips: slips(shared, [
            [lcm(a, b), 'Both numbers divide that. The number of bags has to divide both.'],
            ...factorsOf(shared)
              .slice(1, -1)
              .map((one) => [one, 'That would work, but more bags are possible.'] as const),
          ]),
        },
        { prompt: `How many ${first} are in each bag?`, answer: a / shared, follows: `${a} / a` },
        { prompt: `How many ${second} are in each bag?`, answer: b / shared, follows: `${b} / a` },
      ],
      hints: [
        `The number of bags must divide ${a} and ${b}.`,
        `Find the greatest number that does. Then share the ${first} and the ${second}.`,
      ],
      steps: [
        ...gcfSteps(a, b),
        `In each bag: ${math(`${a} \\div ${shared} = ${a / shared}`)} ${first} and ${math(`${b} \\div ${shared} = ${b / shared}`)} ${second}.`,
      ],
    };
  },
});
