import { figure, generator, math, type Rng } from '@planets/practice';
import { factorTree, type FactorTree } from '../../../../authoring/diagrams/factor-tree.ts';
import { factorsOf, isPrime, primeFactors } from '../../factors.ts';
import { mistakes, slips } from '../../mistakes.ts';

const productTex = (factors: readonly number[]): string => factors.join(' \\times ');

/** 2, 2, 3 as "2^2 x 3". */
const powersTex = (factors: readonly number[]): string =>
  [...new Set(factors)]
    .map((prime) => {
      const times = factors.filter((one) => one === prime).length;
      return times === 1 ? String(prime) : `${prime}^{${times}}`;
    })
    .join(' \\times ');

/** A number with three or more prime factors, not all alike. */
function pickComposite(rng: Rng, grade: number): number {
  const most = { 5: 60, 6: 100 }[grade] ?? 200;
  const number = rng.int(12, most);
  const primes = primeFactors(number);
  return primes.length >= 3 && new Set(primes).size > 1 && primes.at(-1)! < 14
    ? number
    : pickComposite(rng, grade);
}

/** All factors prime but one pair that is left together. */
function halfDone(primes: readonly number[]): number[] {
  const [first, second, ...rest] = primes as [number, number, ...number[]];
  return [first * second, ...rest].toSorted((a, b) => a - b);
}

export const primeFactorization = generator({
  id: 'prime-factorization',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const number = pickComposite(rng, grade);
    const primes = primeFactors(number);
    const write = grade === 7 ? powersTex : productTex;
    const show = (factors: readonly number[]) => math(write(factors));
    const right = show(primes);
    const short = primes.slice(1);
    const last = primes.at(-1)!;
    const lastPair = [...primes.slice(0, -2), primes.at(-2)! * last];
    return {
      prompt: `Which is the **prime factorization** of ${number}?`,
      right,
      wrong: mistakes(right, [
        [show(halfDone(primes)), `${primes[0]! * primes[1]!} is not prime. It can still be split.`],
        [
          show(short),
          `That product is only ${number / primes[0]!}. A factor ${primes[0]} is missing.`,
        ],
        [show(lastPair), `${primes.at(-2)! * last} is not prime. It can still be split.`],
        [
          show([...primes, 2].toSorted((a, b) => a - b)),
          `That product is ${number * 2}. There is a 2 too many.`,
        ],
      ]),
      hints: [
        'A prime factorization has only primes in it, and their product is the number.',
        `Begin with the smallest prime that divides ${number}, and go on with what is left.`,
      ],
      steps: [
        `Split off the smallest prime each time: ${primes
          .slice(0, -1)
          .map((prime, at) => {
            const before = primes.slice(at).reduce((product, one) => product * one, 1);
            return math(`${before} = ${prime} \\times ${before / prime}`);
          })
          .join(', ')}.`,
        `Only primes are left: ${math(`${number} = ${productTex(primes)}`)}${grade === 7 ? `, written with powers ${math(powersTex(primes))}` : ''}.`,
      ],
    };
  },
});

export const treeGap = generator({
  id: 'factor-tree-gap',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const number = pickComposite(rng, grade);
    const primes = rng.shuffle(primeFactors(number));
    // One side of the first split is a pair or more, so that the tree has a second floor.
    const cut = rng.int(1, primes.length - 2);
    const [few, many] = [primes.slice(0, cut), primes.slice(cut)];
    const product = (factors: readonly number[]) => factors.reduce((all, one) => all * one, 1);
    const asked = rng.pick(['middle', 'leaf', 'top'] as const);
    const hiddenLeaf = many.at(-1)!;
    const grow = (factors: readonly number[], hide: 'root' | 'last' | 'none'): FactorTree => {
      const text = hide === 'root' ? '?' : String(product(factors));
      if (factors.length === 1) return { text: hide === 'last' ? '?' : text };
      return {
        text,
        branches: [
          { text: String(factors[0]) },
          grow(factors.slice(1), hide === 'last' ? 'last' : 'none'),
        ],
      };
    };
    const tree: FactorTree = {
      text: asked === 'top' ? '?' : String(number),
      branches: [
        grow(few, 'none'),
        grow(many, asked === 'middle' ? 'root' : asked === 'leaf' ? 'last' : 'none'),
      ],
    };
    const answer = asked === 'top' ? number : asked === 'middle' ? product(many) : hiddenLeaf;
    return {
      prompt: [figure(factorTree(tree)), 'Which number belongs at the question mark?'],
      answer,
      slips: slips(answer, [
        [
          asked === 'top'
            ? product(few) + product(many)
            : asked === 'middle'
              ? many[0]! + product(many.slice(1))
              : product(many.slice(-2)) - many.at(-2)!,
          'The two branches are factors: their product is the number above, not their sum.',
        ],
      ]),
      hints: [
        'In a factor tree, every number is the product of the two numbers below it.',
        asked === 'leaf'
          ? 'Look at the number above the question mark and at its other branch.'
          : 'Look at the numbers right below the question mark.',
      ],
      steps: [
        'Each number splits into two factors whose product it is.',
        asked === 'leaf'
          ? `Above it is ${product(many.slice(-2))}, and the other branch is ${many.at(-2)}: ${math(`${product(many.slice(-2))} \\div ${many.at(-2)} = ${hiddenLeaf}`)}.`
          : asked === 'top'
            ? `Below it are ${product(few)} and ${product(many)}: ${math(`${product(few)} \\times ${product(many)} = ${number}`)}.`
            : `Below it are ${many[0]} and ${product(many.slice(1))}: ${math(`${many[0]} \\times ${product(many.slice(1))} = ${product(many)}`)}.`,
      ],
    };
  },
});

export const coprimePairs = generator({
  id: 'only-common-factor-one',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const most = { 5: 20, 6: 30 }[grade] ?? 50;
    const shares = (a: number, b: number) => factorsOf(a).some((one) => one > 1 && b % one === 0);
    const draw = (wanted: boolean): string => {
      // No primes among them, so that all have factors to look at.
      const [a, b] = [rng.int(4, most), rng.int(4, most)];
      if (a >= b || isPrime(a) || isPrime(b) || shares(a, b) !== wanted) return draw(wanted);
      return `${a} and ${b}`;
    };
    const several = (wanted: boolean, count: number): string[] => {
      const found = new Set<string>();
      while (found.size < count) found.add(draw(wanted));
      return [...found];
    };
    const count = rng.int(2, 3);
    const [right, wrong] = [several(false, count), several(true, 5 - count)];
    return {
      prompt: 'Pick **every** pair whose only common factor is 1.',
      right,
      wrong,
      hints: [
        'Two numbers can have only 1 in common even if neither of them is prime.',
        'Split both numbers into primes. Do they share one?',
      ],
      steps: [
        `No prime in common: ${right.join('; ')}.`,
        ...wrong.map((pair) => {
          const [a, b] = pair.split(' and ').map(Number) as [number, number];
          const shared = factorsOf(a).filter((one) => one > 1 && b % one === 0)[0]!;
          return `${pair} can both be divided by ${shared}.`;
        }),
      ],
    };
  },
});
