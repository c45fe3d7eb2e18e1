import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips, type Mistake } from '../../mistakes.ts';

interface Calculation {
  readonly tex: string;
  readonly value: number;
  /** What has to be worked out first. */
  readonly first: string;
  /** What one might start with by mistake. */
  readonly tooEarly: readonly Mistake[];
  /** What comes out when one simply goes from left to right, or another known mistake. */
  readonly slip: Mistake;
  readonly steps: readonly string[];
}

const LEFT_TO_RIGHT = 'You went from left to right. Times and divide come before plus and minus.';

type Make = (rng: Rng, grade: number) => Calculation;

const plusTimes: Make = (rng, grade) => {
  const [a, d] = [rng.int(3, 9 + grade), rng.int(1, 2)];
  const [b, c] = rng.sample([3, 4, 5, 6, 7, 8, 9], 2) as [number, number];
  const value = a + b * c - d;
  return {
    tex: `${a} + ${b} \\times ${c} - ${d}`,
    value,
    first: `${b} \\times ${c}`,
    tooEarly: [
      [`${a} + ${b}`, 'That stands first in the line, but times comes before plus.'],
      [`${c} - ${d}`, 'Times comes before minus.'],
      [`${a} + ${c}`, 'Those two numbers are not even side by side.'],
    ],
    slip: [(a + b) * c - d, LEFT_TO_RIGHT],
    steps: [
      `Times comes before plus and minus: ${math(`${b} \\times ${c} = ${b * c}`)}.`,
      `Then from left to right: ${math(`${a} + ${b * c} - ${d} = ${value}`)}.`,
    ],
  };
};

const bracketTimes: Make = (rng, grade) => {
  const [b, c] = rng.sample([3, 4, 5, 6, 7, 8, 9], 2) as [number, number];
  const d = rng.int(2, 5);
  const a = rng.int(2, 9) + d * (b + c) + grade;
  const value = a - d * (b + c);
  return {
    tex: `${a} - ${d} \\times (${b} + ${c})`,
    value,
    first: `${b} + ${c}`,
    tooEarly: [
      [`${d} \\times ${b}`, 'The times sign stands before a bracket, and brackets come first.'],
      [`${a} - ${d}`, 'That stands first in the line, but brackets and times come before minus.'],
      [`${a} + ${c}`, 'Those two numbers are not even side by side.'],
    ],
    slip: [a - d * b + c, 'The bracket was left out. What is in brackets comes first.'],
    steps: [
      `What is in brackets comes first: ${math(`${b} + ${c} = ${b + c}`)}.`,
      `Then times, before minus: ${math(`${d} \\times ${b + c} = ${d * (b + c)}`)}.`,
      `Last: ${math(`${a} - ${d * (b + c)} = ${value}`)}.`,
    ],
  };
};

const divideMinus: Make = (rng, grade) => {
  const [b, c] = [rng.int(2, 9), rng.int(3, 9)];
  const drawn = c + rng.int(3, 9 + grade);
  const a = drawn === b * c ? drawn + 1 : drawn;
  const value = a - c;
  return {
    tex: `${a} - ${b * c} \\div ${b}`,
    value,
    first: `${b * c} \\div ${b}`,
    tooEarly: [
      [`${a} - ${b * c}`, 'That stands first in the line, but divide comes before minus.'],
      [`${a} - ${b}`, 'Those two numbers are not even side by side.'],
      [`${a} \\div ${b}`, 'Those two numbers are not even side by side.'],
    ],
    slip: [Math.abs(a - b * c), 'You took away before dividing. Divide comes before minus.'],
    steps: [
      `Divide comes before minus: ${math(`${b * c} \\div ${b} = ${c}`)}.`,
      `Then: ${math(`${a} - ${c} = ${value}`)}.`,
    ],
  };
};

const powerTimes: Make = (rng) => {
  const [a, b, c] = [rng.int(2, 5), rng.int(3, 6), rng.int(2, 20)];
  const value = a * b * b + c;
  return {
    tex: `${a} \\times ${b}^{2} + ${c}`,
    value,
    first: `${b}^{2}`,
    tooEarly: [
      [`${a} \\times ${b}`, 'Powers come before times.'],
      [`${b} \\times 2`, 'A square multiplies the number by itself, not by 2.'],
      [`${b} + ${c}`, 'Powers and times come before plus.'],
    ],
    slip: [(a * b) ** 2 + c, `The little 2 belongs to ${b} alone. Powers come before times.`],
    steps: [
      `Powers come first: ${math(`${b}^{2} = ${b} \\times ${b} = ${b * b}`)}.`,
      `Then times: ${math(`${a} \\times ${b * b} = ${a * b * b}`)}.`,
      `Last: ${math(`${a * b * b} + ${c} = ${value}`)}.`,
    ],
  };
};

const bracketPower: Make = (rng, grade) => {
  const [b, c] = [rng.int(2, 5), rng.int(2, 5)];
  const a = rng.int(2, 9 + grade);
  const d = rng.int(2, 4);
  const value = a - d * (b - (b + c)) ** 2;
  return {
    tex: `${a} - ${d}(${b} - ${b + c})^{2}`,
    value,
    first: `${b} - ${b + c}`,
    tooEarly: [
      [
        `${a} - ${d}`,
        'That stands first in the line, but brackets, powers and times come before minus.',
      ],
      [`${b + c}^{2}`, 'The square belongs to the whole bracket.'],
      [
        `${d} \\times ${b}`,
        'The number before the bracket waits until the bracket and its square are done.',
      ],
    ],
    slip: [
      a + d * c * c,
      `The square of a negative number is positive: ${c * c}. It is taken away.`,
    ],
    steps: [
      `Brackets first: ${math(`${b} - ${b + c} = -${c}`)}.`,
      `Then the power: ${math(`(-${c})^{2} = ${c * c}`)}, positive because two negative factors meet.`,
      `Then times and last minus: ${math(`${a} - ${d} \\times ${c * c} = ${value}`)}.`,
    ],
  };
};

const FORMS: Readonly<Record<number, readonly Make[]>> = {
  5: [plusTimes, bracketTimes, divideMinus],
  6: [bracketTimes, divideMinus, powerTimes],
  7: [bracketTimes, powerTimes, bracketPower],
  8: [powerTimes, bracketPower],
};

const pick = (rng: Rng, grade: number): Calculation => rng.pick(FORMS[grade]!)(rng, grade);

const HINTS = (grade: number): string[] => [
  grade === 5
    ? 'The order: brackets first, then times and divide, last plus and minus.'
    : 'The order: brackets, powers, times and divide, plus and minus.',
  'Underline the part that must come first, work it out and write the line again.',
];

export const evaluate = generator({
  id: 'evaluate',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { tex, value, slip, steps } = pick(rng, grade);
    return {
      prompt: `What is ${math(tex)}?`,
      answer: value,
      slips: slips(value, [[Number(slip[0]), slip[1]]]),
      hints: HINTS(grade),
      steps,
    };
  },
});

export const firstStep = generator({
  id: 'first-step',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { tex, first, tooEarly, steps } = pick(rng, grade);
    return {
      prompt: `You work out ${math(tex)}. Which part must be worked out **first**?`,
      right: math(first),
      wrong: mistakes(first, tooEarly, math),
      hints: HINTS(grade)
        .slice(0, 1)
        .concat('Is there a bracket? If not, is there a power, a times or a divide sign?'),
      steps,
    };
  },
});

export const orderByValue = generator({
  id: 'order-by-value',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const four = distinct(
      4,
      () => pick(rng, grade),
      ({ value }) => value,
    ).toSorted((x, y) => x.value - y.value);
    return {
      prompt: 'Put the calculations in order of their results. The **least** comes first.',
      inOrder: four.map(({ tex }) => math(tex)),
      hints: HINTS(grade),
      steps: four.map(({ tex, value, steps }) => `${math(`${tex} = ${value}`)}. ${steps[0]}`),
    };
  },
});
