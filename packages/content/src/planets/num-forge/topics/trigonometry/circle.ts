import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { lowest } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { specialTriangle } from '../../special-triangle.ts';

/** The sine of the special angles of the first quadrant, by degrees. */
const FIRST: Readonly<Record<number, string>> = {
  0: '0',
  30: '\\frac{1}{2}',
  45: '\\frac{\\sqrt{2}}{2}',
  60: '\\frac{\\sqrt{3}}{2}',
  90: '1',
};
const SPECIAL = [30, 45, 60, 120, 135, 150, 210, 225, 240, 300, 315, 330] as const;

/** The acute angle between the ray and the x-axis. */
function reference(degrees: number): number {
  const folded = degrees > 180 ? 360 - degrees : degrees;
  return folded > 90 ? 180 - folded : folded;
}
const sineSign = (degrees: number): number => (degrees < 180 ? 1 : -1);
const cosineSign = (degrees: number): number => (degrees > 90 && degrees < 270 ? -1 : 1);
const signed = (sign: number, size: string): string =>
  `${sign < 0 && size !== '0' ? '-' : ''}${size}`;

const sine = (degrees: number): string => signed(sineSign(degrees), FIRST[reference(degrees)]!);
const cosine = (degrees: number): string =>
  signed(cosineSign(degrees), FIRST[90 - reference(degrees)]!);

export const exactValue = generator({
  id: 'exact-value',
  version: 2,
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const degrees = rng.pick(grade === 10 ? SPECIAL.slice(0, 6) : SPECIAL);
    const isSine = rng.chance(1, 2);
    const value = isSine ? sine(degrees) : cosine(degrees);
    const other = isSine ? cosine(degrees) : sine(degrees);
    const negated = value.startsWith('-') ? value.slice(1) : `-${value}`;
    const fold = reference(degrees);
    const name = isSine ? '\\sin' : '\\cos';
    const sign = isSine ? sineSign(degrees) : cosineSign(degrees);
    return {
      prompt: `What is the exact value of ${math(`${name} ${degrees}^{\\circ}`)}?`,
      right: math(value),
      wrong: mistakes(
        value,
        [
          [negated, `Check the sign: where on the unit circle is ${degrees} degrees?`],
          [other, `That is the ${isSine ? 'cosine' : 'sine'}.`],
          [
            other.startsWith('-') ? other.slice(1) : `-${other}`,
            `Check which of sine and cosine is asked for, and the sign.`,
          ],
          [FIRST[60]!, 'That belongs to another special angle.'],
          [FIRST[30]!, 'That belongs to another special angle.'],
        ],
        math,
      ),
      hints: [
        `Draw the unit circle. The ${isSine ? 'sine is the height' : 'cosine is the distance to the right'} of the point.`,
        `What acute angle does the ray make with the x-axis? Then think of the sign.`,
      ],
      steps: [
        `The ray at ${math(`${degrees}^{\\circ}`)} makes an angle of ${math(`${fold}^{\\circ}`)} with the x-axis, so the size is that of ${math(`${name} ${fold}^{\\circ}`)}.`,
        specialTriangle(fold),
        `${isSine ? 'The sine is the height, and the point is' : 'The cosine is the position left or right, and the point is'} ${isSine ? (sign > 0 ? 'above' : 'below') : sign > 0 ? 'right of' : 'left of'} the ${isSine ? 'x-axis' : 'y-axis'}, so the value is ${sign > 0 ? 'positive' : 'negative'}: ${math(value)}.`,
      ],
    };
  },
});

const radians = (degrees: number): string => {
  const { top, bottom } = lowest(degrees, 180);
  const over = top === 1 ? '\\pi' : `${top}\\pi`;
  return bottom === 1 ? over : `\\frac{${over}}{${bottom}}`;
};

export const toRadians = generator({
  id: 'to-radians',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const degrees = rng.int(2, 35) * 10 + rng.pick([0, 5]);
    const back = rng.chance(1, 2);
    const { top, bottom } = lowest(degrees, 180);
    return {
      prompt: back
        ? `How many degrees is an angle of ${math(radians(degrees))} radians?`
        : `Write ${math(`${degrees}^{\\circ}`)} in radians.`,
      right: back ? math(`${degrees}^{\\circ}`) : math(radians(degrees)),
      wrong: mistakes(
        degrees,
        [
          [degrees * 2, 'A full turn is 2π, so π is half a turn, 180 degrees.'],
          [degrees + 10, 'Work out the fraction of π once more.'],
          [
            degrees === 180 ? 90 : Math.abs(180 - degrees),
            'That is how far the angle is from half a turn.',
          ],
          [degrees + 30, 'Work out the fraction of π once more.'],
        ],
        (value) => (back ? math(`${value}^{\\circ}`) : math(radians(Number(value)))),
      ),
      hints: [
        'Half a turn is π in radians. How many degrees is it?',
        back ? 'Put 180 degrees in place of π.' : 'What fraction of 180 degrees is it?',
      ],
      steps: back
        ? [
            `${math('\\pi')} is half a turn, ${math('180^{\\circ}')}.`,
            `${math(`${top === 1 ? '' : `${top} \\times `}180^{\\circ}${bottom === 1 ? '' : ` \\div ${bottom}`} = ${degrees}^{\\circ}`)}.`,
          ]
        : [
            `Half a turn, ${math('180^{\\circ}')}, is ${math('\\pi')}.`,
            `${math(`\\frac{${degrees}}{180} = ${bottom === 1 ? top : `\\frac{${top}}{${bottom}}`}`)}, so it is ${math(radians(degrees))}.`,
          ],
    };
  },
});

export const orderValues = generator({
  id: 'order-sines',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const isSine = rng.chance(1, 2);
    const angles =
      grade === 10
        ? [0, 30, 45, 60, 90, 120, 135, 150, 180]
        : [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330];
    const rank = (degrees: number): number => {
      const fold = reference(degrees);
      return isSine ? sineSign(degrees) * fold : cosineSign(degrees) * (90 - fold);
    };
    const four = distinct(4, () => rng.pick(angles), rank).toSorted((a, b) => rank(a) - rank(b));
    const value = isSine ? sine : cosine;
    const name = isSine ? '\\sin' : '\\cos';
    return {
      prompt: 'Put the values in order. The **least** comes first.',
      inOrder: four.map((degrees) => math(`${name} ${degrees}^{\\circ}`)),
      hints: [
        'Draw the unit circle and mark the four points.',
        isSine
          ? 'The sine is the height of the point. Which point is lowest?'
          : 'The cosine says how far right the point is. Which point is furthest left?',
      ],
      steps: [
        isSine
          ? 'The sine is the height of the point on the unit circle.'
          : 'The cosine is how far right the point on the unit circle is.',
        `The values are ${four.map((degrees) => math(`${name} ${degrees}^{\\circ} = ${value(degrees)}`)).join(', ')}.`,
      ],
    };
  },
});

const twoOther = (right: number, candidates: readonly number[]): string[] =>
  [...new Set(candidates)]
    .filter((value) => value !== right)
    .slice(0, 2)
    .map(String);

const period = (parts: number) =>
  parts === 1
    ? '2\\pi'
    : parts === 2
      ? '\\pi'
      : `\\frac{${lowest(2, parts).top === 1 ? '' : '2'}\\pi}{${lowest(2, parts).bottom}}`;

export const waveShape = generator({
  id: 'wave-shape',
  kind: 'cloze',
  difficulty: 4,
  grades: [11, 12],
  make(rng) {
    const [a, b, c] = [rng.int(2, 9), rng.int(2, 6), rng.int(1, 9)];
    const name = rng.pick(['\\sin', '\\cos'] as const);
    return {
      prompt: `For ${math(`y = ${a} ${name} ${b}x + ${c}`)} the amplitude is [[0]], the period is [[1]] and the greatest value is [[2]].`,
      gaps: [
        { right: String(a), wrong: twoOther(a, [b, c, 2 * a, a + c, 2 * a + b]) },
        { right: math(period(b)), wrong: [math(`${2 * b}\\pi`), math('2\\pi')] },
        { right: String(a + c), wrong: twoOther(a + c, [a, a * b, a + b + c, c, a * c + b]) },
      ],
      hints: [
        'The number before the wave stretches it up and down, the one before x squeezes it from the sides.',
        `Sine and cosine go from −1 to 1. What are the greatest and least of y?`,
      ],
      steps: [
        `The wave goes from −1 to 1, and ${a} makes it ${a} times as high: the amplitude is ${a}.`,
        `${b}x runs ${b} times as fast, so a period is ${math(`2\\pi \\div ${b}`)}, that is ${math(period(b))}.`,
        `The greatest value of the wave is ${a}, and ${c} is added: ${math(`${a} + ${c} = ${a + c}`)}.`,
      ],
    };
  },
});
