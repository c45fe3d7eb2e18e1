import { generator, math, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { listed } from '../../../../authoring/wording.ts';
import { distinct } from '../../distinct.ts';
import { factorsOf, span } from '../../factors.ts';
import { gcd, lcm } from '../../gcd.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** Two numbers with a common factor of at least 2, neither of which divides the other. */
function pickPair(rng: Rng, grade: number, most: number): readonly [number, number] {
  const shared = rng.int(2, { 5: 8, 6: 12 }[grade] ?? 15);
  const [a, b] = [rng.int(2, 7), rng.int(2, 7)];
  return a < b && gcd(a, b) === 1 && b * shared <= most
    ? [a * shared, b * shared]
    : pickPair(rng, grade, most);
}

const most = (grade: number): number => ({ 5: 48, 6: 72 })[grade] ?? 105;

const gcfSteps = (a: number, b: number): string[] => [
  `The factors of ${a}: ${factorsOf(a).join(', ')}. Those of ${b}: ${factorsOf(b).join(', ')}.`,
  `In both lists stand ${listed(factorsOf(gcd(a, b)).map(String))}. The greatest of them is ${gcd(a, b)}.`,
];

const lcmSteps = (a: number, b: number): string[] => {
  const shared = lcm(a, b);
  const upTo = (one: number) => span(1, shared / one).map((times) => times * one);
  const list = (one: number) => {
    const all = upTo(one);
    return all.length > 8 ? `${all.slice(0, 3).join(', ')}, …, ${shared}` : all.join(', ');
  };
  return [
    `Multiples of ${b}: ${list(b)}. Look for the first that is in the ${a} times table too.`,
    `Multiples of ${a}: ${list(a)}. The first one in both rows is ${shared}, because ${math(`${shared} = ${a} \\times ${shared / a} = ${b} \\times ${shared / b}`)}.`,
  ];
};

export const greatestCommon = generator({
  id: 'greatest-common-factor',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [a, b] = pickPair(rng, grade, most(grade));
    const right = gcd(a, b);
    const smaller = factorsOf(right)
      .slice(1, -1)
      .map((one) => [one, `${one} divides both, but a greater number does too.`] as const);
    return {
      prompt: `What is the **greatest common factor** of ${a} and ${b}?`,
      right: String(right),
      wrong: mistakes(right, [
        ...smaller.toReversed().slice(0, 1),
        [
          lcm(a, b),
          'That is the least common multiple: both divide it. A common factor divides both of them.',
        ],
        [a, `${a} divides itself, but not ${b}.`],
        ...(b - a === right
          ? []
          : ([[b - a, 'That is the difference. It need not divide both numbers.']] as const)),
        [right * 2, `${right * 2} does not divide both numbers.`],
        [1, '1 divides both, but a greater number does too.'],
        [b, `${b} divides itself, but not ${a}.`],
      ]),
      hints: [
        'A common factor divides both numbers. It cannot be greater than the smaller one.',
        `List the factors of ${a}, and begin at the large end: which of them divides ${b} too?`,
      ],
      steps: gcfSteps(a, b),
    };
  },
});

export const leastCommon = generator({
  id: 'least-common-multiple',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const [a, b] = rng.chance(1, 4)
      ? ([rng.pick([4, 5, 7]), rng.pick([6, 9, 11])] as const)
      : pickPair(rng, grade, grade === 5 ? 20 : 36);
    const answer = lcm(a, b);
    return {
      prompt: `What is the **least common multiple** of ${a} and ${b}?`,
      answer,
      slips: slips(answer, [
        [a * b, 'Both divide that number, but a smaller one will do as well.'],
        [
          gcd(a, b),
          'That is the greatest common factor. A common multiple is at least as large as both.',
        ],
        [answer * 2, 'Both divide that number, but a smaller one will do as well.'],
      ]),
      hints: [
        'A common multiple is in both times tables. It is at least as large as the larger number.',
        `Count by ${b}. After each step, check whether ${a} divides the number.`,
      ],
      steps: lcmSteps(a, b),
    };
  },
});

export const matchCommon = generator({
  id: 'match-common-factor',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const pairs = distinct(
      4,
      () => pickPair(rng, grade, most(grade)),
      ([a, b]) => gcd(a, b),
    );
    return {
      prompt: 'Match each pair of numbers with its greatest common factor.',
      pairs: pairs.map(([a, b]) => [`${a} and ${b}`, String(gcd(a, b))]),
      hints: [
        'Several numbers on the right may divide a pair. The greatest common factor is the largest of all.',
        'Divide both numbers by what you found. Is there still a common factor left?',
      ],
      steps: pairs.map(
        ([a, b]) =>
          `${a} and ${b}: both divide by ${gcd(a, b)}, and ${a / gcd(a, b)} and ${b / gcd(a, b)} have nothing in common any more.`,
      ),
    };
  },
});

export const orderMultiples = generator({
  id: 'order-common-multiples',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const top = { 5: 10, 6: 12 }[grade] ?? 16;
    const pairs = distinct(
      4,
      () => {
        const [a, b] = distinct(2, () => rng.int(2, top)).toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        return [a, b] as const;
      },
      ([a, b]) => lcm(a, b),
    ).toSorted((x, y) => lcm(...x) - lcm(...y));
    return {
      prompt: 'Put the pairs in order of their **least common multiple**, the least first.',
      inOrder: pairs.map(([a, b]) => `${a} and ${b}`),
      hints: [
        'Large numbers can have a small common multiple, for example when one divides the other.',
        'For each pair, count by the larger number until the smaller one divides it.',
      ],
      steps: pairs.map(
        ([a, b]) => `${a} and ${b}: the first number in both tables is ${lcm(a, b)}.`,
      ),
    };
  },
});

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
      `Two ferries leave the pier together at noon. One leaves every ${a} minutes, the other every ${b} minutes. After how many minutes do they leave together for the first time again?`,
  },
  {
    sort: 'lcm',
    unit: 'seconds',
    write: (a, b) =>
      `One lighthouse flashes every ${a} seconds, another one every ${b} seconds. They have just flashed together. After how many seconds does that happen again?`,
  },
  {
    sort: 'lcm',
    unit: 'days',
    write: (a, b, name) =>
      `${name} waters the cactus every ${a} days and the fern every ${b} days. Today both get water. In how many days is that so again for the first time?`,
  },
  {
    sort: 'lcm',
    unit: 'plates',
    write: (a, b) =>
      `Paper plates come in packs of ${a}, cups in packs of ${b}. What is the least number of plates that can be bought so that there are as many cups?`,
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
              [a * b, 'That works too, but it happens sooner. Look for the least common multiple.'],
              [shared, 'That divides both numbers. Here you need a number that both divide.'],
              [a + b, 'The two numbers repeat on their own. Adding them does not make them meet.'],
              [multiple * 2, 'That is the second time. It happens sooner.'],
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

export const factorOut = generator({
  id: 'factor-out',
  kind: 'cloze',
  difficulty: 3,
  grades: [6, 7],
  make(rng, grade) {
    const [a, b] = pickPair(rng, grade, most(grade));
    const shared = gcd(a, b);
    const minus = grade === 7 && rng.chance(1, 2);
    const [first, second] = minus ? [b, a] : [a, b];
    const sign = minus ? '−' : '+';
    return {
      prompt: `Write it with the greatest common factor in front of the brackets.\n\n${first} ${sign} ${second} = [[0]] × ( [[1]] ${sign} [[2]] )`,
      gaps: [
        { answer: String(shared) },
        { answer: String(first / shared) },
        { answer: String(second / shared) },
      ],
      hints: [
        `What is the greatest number that divides both ${first} and ${second}?`,
        'In the brackets stands what is left of each number when it is divided by that.',
      ],
      steps: [
        `The greatest common factor of ${first} and ${second} is ${shared}.`,
        `${math(`${first} = ${shared} \\times ${first / shared}`)} and ${math(`${second} = ${shared} \\times ${second / shared}`)}.`,
        `Both have the factor ${shared}, so it can stand in front: ${math(`${first} ${minus ? '-' : '+'} ${second} = ${shared} \\times (${first / shared} ${minus ? '-' : '+'} ${second / shared})`)}.`,
      ],
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
