import { math, type Rng } from '@planets/practice';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';

/** ax + b = cx + d with a > c and a whole-number solution x. */
export interface Equation {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly x: number;
  /** Written with a bracket, as a(x + b/a). */
  readonly bracket?: boolean;
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

/** In grade 9 half of the equations have a bracket to multiply out. */
export function pickToSolve(rng: Rng, grade: number): Equation {
  const wanted = grade === 9 && rng.chance(1, 2);
  for (;;) {
    const equation = pickEquation(rng, grade);
    if (!wanted) return equation;
    if (equation.b % equation.a === 0) return { ...equation, bracket: true };
  }
}

export const equationTex = ({ a, b, c, d, bracket = false }: Equation): string =>
  `${bracket ? `${a}(${polynomial([1, b / a])})` : polynomial([a, b])} = ${polynomial([c, d])}`;

/** The lines from the equation to its solution, as TeX. */
export function linesOf(equation: Equation): string[] {
  const { a, b, c, d, x } = equation;
  return [
    equationTex(equation),
    ...(equation.bracket ? [equationTex({ ...equation, bracket: false })] : []),
    ...(c === 0 ? [] : [`${polynomial([a - c, b])} = ${d}`]),
    `${polynomial([a - c, 0])} = ${d - b}`,
    `x = ${x}`,
  ];
}

export function solveSteps(equation: Equation): string[] {
  const { a, b, c, d, x } = equation;
  const lines = linesOf({ ...equation, bracket: false });
  const at = c === 0 ? 1 : 2;
  return [
    ...(equation.bracket
      ? [`Multiply out the bracket. The ${a} multiplies both terms in it: ${math(lines[0]!)}.`]
      : []),
    ...(c === 0
      ? []
      : [
          `${c > 0 ? `Subtract ${math(polynomial([c, 0]))} from` : `Add ${math(polynomial([-c, 0]))} to`} both sides, so that x stands on one side only: ${math(lines[1]!)}.`,
        ]),
    `${b > 0 ? `Subtract ${b} from` : `Add ${-b} to`} both sides, to undo the ${math(term(b))}: ${math(lines[at]!)}.`,
    `Divide both sides by ${a - c}, to undo the multiplication: ${math(`x = ${x}`)}.`,
    `Check: ${math(`${equation.bracket ? `${a} \\times ${bracketed(x + b / a)}` : `${a} \\times ${bracketed(x)} ${term(b)}`} = ${a * x + b}`)}${c === 0 ? '' : ` and ${math(`${c} \\times ${bracketed(x)} ${term(d)} = ${c * x + d}`)}`}.`,
  ];
}
