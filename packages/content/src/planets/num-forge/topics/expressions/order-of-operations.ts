import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { slips, type Mistake } from '../../mistakes.ts';

interface Calculation {
  readonly tex: string;
  readonly value: number;
  /** Each operation that could be done first, the right one at the start. */
  readonly parts: readonly [string, ...string[]];
  /** What comes out when one simply goes from left to right, or another known mistake. */
  readonly slip: Mistake;
  readonly steps: readonly string[];
}

const LEFT_TO_RIGHT = 'You went from left to right. Times and divide come before plus and minus.';

type Make = (rng: Rng, grade: number) => Calculation;

const plusTimes: Make = (rng, grade) => {
  const [a, b, c, d] = [rng.int(3, 9 + grade), rng.int(2, 9), rng.int(3, 9), rng.int(1, 2)];
  const value = a + b * c - d;
  return {
    tex: `${a} + ${b} \\times ${c} - ${d}`,
    value,
    parts: [`${b} \\times ${c}`, `${a} + ${b}`, `${c} - ${d}`],
    slip: [(a + b) * c - d, LEFT_TO_RIGHT],
    steps: [
      `Times comes before plus and minus: ${math(`${b} \\times ${c} = ${b * c}`)}.`,
      `Then from left to right: ${math(`${a} + ${b * c} - ${d} = ${value}`)}.`,
    ],
  };
};

const bracketTimes: Make = (rng, grade) => {
  const [b, c] = [rng.int(2, 9), rng.int(3, 9)];
  const d = rng.int(2, 5);
  const a = rng.int(2, 9) + d * (b + c) + grade;
  const value = a - d * (b + c);
  return {
    tex: `${a} - ${d} \\times (${b} + ${c})`,
    value,
    parts: [`${b} + ${c}`, `${d} \\times ${b}`, `${a} - ${d}`],
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
  const a = c + rng.int(3, 9 + grade);
  const value = a - c;
  return {
    tex: `${a} - ${b * c} \\div ${b}`,
    value,
    parts: [`${b * c} \\div ${b}`, `${a} - ${b * c}`, `${a} - ${b}`],
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
    parts: [`${b}^{2}`, `${a} \\times ${b}`, `2 + ${c}`],
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
    parts: [`${b} - ${b + c}`, `${a} - ${d}`, `${b + c}^{2}`],
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
    const { tex, parts, steps } = pick(rng, grade);
    const [first, ...others] = parts;
    return {
      prompt: `You work out ${math(tex)}. Which part must be worked out **first**?`,
      right: math(first),
      wrong: others.map((part) => ({
        text: math(part),
        why: 'Something else in this calculation comes before that. Remember the order of operations.',
      })),
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
