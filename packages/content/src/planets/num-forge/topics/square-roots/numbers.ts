import { generator, math, type Rng } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { lowest } from '../../fraction.ts';

interface Known {
  readonly tex: string;
  readonly why: string;
}

/** 0.27 with a bar over its last `bar` digits. */
export const barred = (digits: string, bar: number): string =>
  `0.${digits.slice(0, digits.length - bar)}\\overline{${digits.slice(digits.length - bar)}}`;

function rational(rng: Rng, grade: number): Known {
  const sort = rng.pick(['root', 'fraction', 'repeating', 'cube', 'decimal'] as const);
  const base = rng.int(2, grade === 8 ? 12 : 15);
  if (sort === 'root') return { tex: `\\sqrt{${base * base}}`, why: `that is ${base}` };
  if (sort === 'cube')
    return { tex: `\\sqrt[3]{${Math.min(base, 6) ** 3}}`, why: `that is ${Math.min(base, 6)}` };
  if (sort === 'fraction') {
    const bottom = rng.int(3, 13);
    const { top, bottom: low } = lowest(rng.int(1, bottom - 1) + bottom, bottom);
    return { tex: `\\frac{${top}}{${low === 1 ? 1 : low}}`, why: 'a fraction of whole numbers' };
  }
  if (sort === 'repeating') {
    const digits = String(rng.int(12, 98));
    return { tex: barred(digits, 2), why: 'a decimal that repeats comes from a fraction' };
  }
  const places = rng.int(2, 4);
  return {
    tex: `-${decimal(rng.int(10 ** places + 1, 3 * 10 ** places) * 10 + 7, places + 1)}`,
    why: 'a decimal that ends can be written as a fraction',
  };
}

function irrational(rng: Rng, grade: number): Known {
  const base = rng.int(2, grade === 8 ? 9 : 12);
  const number = rng.int(base * base + 1, (base + 1) ** 2 - 1);
  const sort = rng.pick(
    grade === 8
      ? (['root', 'pi', 'pattern'] as const)
      : (['root', 'pi', 'pattern', 'product'] as const),
  );
  if (sort === 'pi')
    return {
      tex: rng.pick(['\\pi', '2\\pi', '\\pi + 1', '\\frac{\\pi}{2}']),
      why: 'π never ends and never repeats',
    };
  if (sort === 'pattern') {
    const [a, b] = rng.sample([1, 2, 3, 4, 5, 6, 7, 8, 9, 0], 2) as [number, number];
    return {
      tex: `0.${a}${b}${a}${b}${b}${a}${b}${b}${b}\\ldots`,
      why: 'it goes on with a pattern, but no block repeats',
    };
  }
  if (sort === 'product')
    return { tex: `${rng.int(2, 5)}\\sqrt{${number}}`, why: `${number} is no square number` };
  return { tex: `\\sqrt{${number}}`, why: `${number} is no square number` };
}

export const whichIrrational = generator({
  id: 'which-is-irrational',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const flip = rng.chance(1, 2);
    const [make, other] = flip ? [rational, irrational] : [irrational, rational];
    const right = make(rng, grade);
    const wrong = distinct(
      3,
      () => other(rng, grade),
      ({ tex }) => tex,
    );
    const word = flip ? 'rational' : 'irrational';
    return {
      prompt: `Which of these numbers is **${word}**?`,
      right: math(right.tex),
      wrong: wrong.map(({ tex, why }) => ({
        text: math(tex),
        why: `This one is ${flip ? 'irrational' : 'rational'}: ${why}.`,
      })),
      hints: [
        'A rational number can be written as a fraction of whole numbers. Its decimal ends or repeats a block.',
        'Check each root: is the number under it a square number (or a cube, for a cube root)?',
      ],
      steps: [
        `${math(right.tex)} is ${word}: ${right.why}.`,
        `The others are ${flip ? 'irrational' : 'rational'}: ${wrong.map(({ tex, why }) => `${math(tex)}, ${why}`).join('; ')}.`,
      ],
    };
  },
});

export const pickIrrational = generator({
  id: 'pick-irrational',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const count = rng.int(2, 3);
    const right = distinct(
      count,
      () => irrational(rng, grade),
      ({ tex }) => tex,
    );
    const wrong = distinct(
      5 - count,
      () => rational(rng, grade),
      ({ tex }) => tex,
    );
    return {
      prompt: 'Pick **every** irrational number.',
      right: right.map(({ tex }) => math(tex)),
      wrong: wrong.map(({ tex }) => math(tex)),
      hints: [
        'An irrational number cannot be written as a fraction. Its decimal never ends and never repeats a block.',
        'A root is irrational only if the number under it is no square (or no cube).',
      ],
      steps: [
        ...right.map(({ tex, why }) => `${math(tex)} is irrational: ${why}.`),
        `The others are rational: ${wrong.map(({ tex, why }) => `${math(tex)}, ${why}`).join('; ')}.`,
      ],
    };
  },
});
