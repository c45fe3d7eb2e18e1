import { generator, math, type Rng } from '@planets/practice';
import { listed } from '../../../../authoring/wording.ts';
import { distinct } from '../../distinct.ts';
import { factorsOf, span } from '../../factors.ts';
import { gcd, lcm } from '../../gcd.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** Two numbers with a common factor of at least 2, neither of which divides the other. */
export function pickPair(rng: Rng, grade: number, most: number): readonly [number, number] {
  const shared = rng.int(grade < 7 ? 2 : 4, { 5: 8, 6: 12 }[grade] ?? 15);
  const [a, b] = [rng.int(2, 7), rng.int(2, 7)];
  return a < b && gcd(a, b) === 1 && b * shared <= most
    ? [a * shared, b * shared]
    : pickPair(rng, grade, most);
}

export const most = (grade: number): number => ({ 5: 48, 6: 72 })[grade] ?? 105;

export const gcfSteps = (a: number, b: number): string[] => [
  `The factors of ${a}: ${factorsOf(a).join(', ')}. Those of ${b}: ${factorsOf(b).join(', ')}.`,
  `Both lists have ${listed(factorsOf(gcd(a, b)).map(String))}. The greatest of them is ${gcd(a, b)}.`,
];

export const lcmSteps = (a: number, b: number): string[] => {
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
