import { generator, math } from '@planets/practice';
import { factorsOf, isPrime, span } from '../../factors.ts';

export const whichMultiple = generator({
  id: 'which-multiple',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const base = rng.int(grade === 4 ? 3 : 6, grade === 6 ? 15 : grade === 5 ? 12 : 9);
    const times = rng.int(3, grade === 4 ? 9 : 12);
    const right = base * times;
    const near = span(right - base + 1, right + base - 1).filter((one) => one !== right);
    const wrong = rng.sample(near, 3);
    return {
      prompt: `Which of these is a **multiple** of ${base}?`,
      right: String(right),
      wrong: wrong.map((one) => {
        const below = Math.floor(one / base);
        return {
          text: String(one),
          why: `Counting by ${base} you step from ${below * base} to ${(below + 1) * base}, past ${one}.`,
        };
      }),
      hints: [
        `The multiples of ${base} are the numbers you reach when you count by ${base}.`,
        `Start from a product you know, such as 2 × ${base} = ${2 * base}, and go on counting.`,
      ],
      steps: [
        `A multiple of ${base} is ${base} times a whole number.`,
        `${math(`${times} \\times ${base} = ${right}`)}, so ${right} is a multiple of ${base}.`,
        `The next ones on both sides are ${right - base} and ${right + base}, so the other choices lie between multiples.`,
      ],
    };
  },
});

export const nextMultiple = generator({
  id: 'next-multiple',
  kind: 'number-line',
  difficulty: 3,
  make(rng, grade) {
    const base = rng.int(grade === 4 ? 4 : 6, grade === 6 ? 14 : 9);
    const before = rng.int(3, grade === 4 ? 9 : 12) * base;
    const from = before + rng.int(1, base - 1);
    const up = rng.chance(1, 2);
    const [right, other] = up ? [before + base, before] : [before, before + base];
    const min = Math.floor((before - 3) / 10) * 10;
    return {
      prompt: up
        ? `Place the **first multiple of ${base}** that is greater than ${from}.`
        : `Place the **last multiple of ${base}** that is less than ${from}.`,
      line: { min, max: min + 30, step: 1, labelEvery: 10 },
      answer: right,
      slips: [
        {
          value: other,
          why: `${other} is a multiple of ${base}, but it is ${up ? 'less' : 'greater'} than ${from}.`,
        },
        ...([right - 1, right + 1].includes(from) || [right + (up ? base : -base)].includes(from)
          ? []
          : [
              {
                value: up ? from + base : from - base,
                why: `You went ${base} on from ${from}. But ${from} is not a multiple of ${base} itself.`,
              },
            ]),
      ].filter(({ value }) => value >= min && value <= min + 30 && value !== right),
      hints: [
        `Count by ${base} until you come near ${from}.`,
        `Between which two multiples of ${base} does ${from} lie?`,
      ],
      steps: [
        `Count by ${base}: ${math(`${before / base} \\times ${base} = ${before}`)} and ${math(`${before / base + 1} \\times ${base} = ${before + base}`)}.`,
        `${from} lies between the two, so the ${up ? 'first greater' : 'last smaller'} one is ${right}.`,
      ],
    };
  },
});

/** What a number must show to be divided exactly, as it is taught. */
const RULES = [
  [3, 'Add its digits: the sum must be divisible by 3.'],
  [9, 'Add its digits: the sum must be divisible by 9.'],
  [4, 'Look at its last two digits: they must make a multiple of 4.'],
  [6, 'It must be even, and the sum of its digits must be divisible by 3.'],
] as const;

const digitSum = (number: number): number =>
  String(number)
    .split('')
    .reduce((sum, digit) => sum + Number(digit), 0);

const shows = (number: number, by: number): string =>
  by === 4
    ? `the last two digits are ${String(number).slice(-2)}`
    : `${by === 6 ? `it is ${number % 2 === 0 ? 'even' : 'odd'} and ` : ''}${String(number).split('').join(' + ')} = ${digitSum(number)}`;

export const divisible = generator({
  id: 'divisible-by',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [by, rule] = rng.pick(grade === 4 ? RULES.slice(0, 2) : RULES);
    const [low, high] = grade === 4 ? [60, 199] : grade === 5 ? [120, 499] : [400, 4999];
    const draw = (fits: boolean): number => {
      const number = rng.int(low, high);
      return (number % by === 0) === fits && number % 10 !== 0 ? number : draw(fits);
    };
    const right = draw(true);
    const wrong: number[] = [];
    while (wrong.length < 3) {
      // For 6 and 4 half of the test is met, so that the whole of it has to be done.
      const one = draw(false);
      const half = by === 6 ? one % 3 === 0 || one % 2 === 0 : by === 4 ? one % 2 === 0 : true;
      if (half && !wrong.includes(one)) wrong.push(one);
    }
    return {
      prompt: `Which of these numbers can be divided by **${by}** with nothing left over?`,
      right: String(right),
      wrong: wrong.map((one) => ({
        text: String(one),
        why: `For ${one}, ${shows(one, by)}: that does not fit. Divided by ${by} it leaves ${one % by}.`,
      })),
      hints: ['You need not divide. Is there something to see in the digits?', rule],
      steps: [
        `The test for ${by}. ${rule}`,
        `For ${right}, ${shows(right, by)}. That fits${by === 4 ? `, because 100 is a multiple of 4 and only the last two digits matter` : ''}.`,
        `Check: ${math(`${right} \\div ${by} = ${right / by}`)}.`,
      ],
    };
  },
});

/** Numbers that look prime: odd, and in none of the small tables a child recites. */
const LOOK_PRIME = [
  9, 15, 21, 25, 27, 33, 35, 39, 49, 51, 55, 57, 63, 65, 69, 75, 77, 81, 85, 87, 91, 93, 95,
];

export const primeOrNot = generator({
  id: 'prime-or-not',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const most = { 4: 50, 5: 80 }[grade] ?? 100;
    const primes = span(5, most).filter(isPrime);
    const composites = LOOK_PRIME.filter((one) => one <= most);
    const showPair = (number: number) => {
      const first = factorsOf(number)[1]!;
      return `${first} × ${number / first} = ${number}`;
    };
    if (rng.chance(1, 2)) {
      const right = rng.pick(primes);
      const wrong = rng.sample(composites, 3);
      return {
        prompt: 'Which of these is a **prime number**?',
        right: String(right),
        wrong: wrong.map((one) => ({
          text: String(one),
          why: `${showPair(one)}, so it has more than two factors.`,
        })),
        hints: [
          'A prime number has exactly two factors: 1 and itself.',
          'Try to divide each number by 3, by 5 and by 7. Cross out what works.',
        ],
        steps: [
          `Three of the numbers can be split: ${wrong.map(showPair).join(', ')}.`,
          `No number except 1 and ${right} divides ${right}, so it is prime.`,
        ],
      };
    }
    const right = rng.pick(composites);
    const wrong = rng.sample(primes, 3);
    return {
      prompt: 'Three of these are prime. Which one is a **composite number**?',
      right: String(right),
      wrong: wrong.map((one) => ({
        text: String(one),
        why: `${one} is prime: only 1 and ${one} divide it.`,
      })),
      hints: [
        'A composite number has more than two factors, so it can be split into a product.',
        'Try to divide each number by 3, by 5 and by 7.',
      ],
      steps: [
        `${showPair(right)}, so ${right} has other factors besides 1 and itself: it is composite.`,
        `${wrong.join(', ')} have only two factors each, so they are prime.`,
      ],
    };
  },
});
