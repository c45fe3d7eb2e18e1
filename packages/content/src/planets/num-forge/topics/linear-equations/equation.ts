import { math, type Rng } from '@planets/practice';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';

/** ax + b = cx + d with a > c and a whole-number solution x. */
export interface Equation {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly x: number;
}

/** Grade 7: x on one side. Grade 8 and 9: often on both, with negative numbers. */
export function pickEquation(rng: Rng, grade: number): Equation {
  const size = grade === 7 ? 9 : 12;
  for (;;) {
    const x = rng.int(grade === 7 ? 1 : -size, size);
    const c = grade === 7 ? 0 : rng.int(-3, 6);
    const a = c + rng.int(2, 7);
    const b = rng.int(-20, 20);
    const d = a * x + b - c * x;
    const trivial = x === 0 || b === 0 || d === 0 || a < 2 || c === -1 || (grade === 9 && c === 0);
    if (!trivial && x !== b && Math.abs(d) <= 99) return { a, b, c, d, x };
  }
}

export const equationTex = ({ a, b, c, d }: Equation): string =>
  `${polynomial([a, b])} = ${polynomial([c, d])}`;

/** The lines from the equation to its solution, as TeX. */
export function linesOf(equation: Equation): string[] {
  const { a, b, c, d, x } = equation;
  return [
    equationTex(equation),
    ...(c === 0 ? [] : [`${polynomial([a - c, b])} = ${d}`]),
    `${polynomial([a - c, 0])} = ${d - b}`,
    `x = ${x}`,
  ];
}

export function solveSteps(equation: Equation): string[] {
  const { a, b, c, d, x } = equation;
  const lines = linesOf(equation);
  const at = c === 0 ? 1 : 2;
  return [
    ...(c === 0
      ? []
      : [
          `${c > 0 ? `Subtract ${math(polynomial([c, 0]))} from` : `Add ${math(polynomial([-c, 0]))} to`} both sides, so that x stands on one side only: ${math(lines[1]!)}.`,
        ]),
    `${b > 0 ? `Subtract ${b} from` : `Add ${-b} to`} both sides, to undo the ${math(term(b))}: ${math(lines[at]!)}.`,
    `Divide both sides by ${a - c}, to undo the multiplication: ${math(`x = ${x}`)}.`,
    `Check: ${math(`${a} \\times ${bracketed(x)} ${term(b)} = ${a * x + b}`)}${c === 0 ? '' : ` and ${math(`${c} \\times ${bracketed(x)} ${term(d)} = ${c * x + d}`)}`}.`,
  ];
}
