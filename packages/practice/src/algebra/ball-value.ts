import {
  absolute,
  add,
  arc,
  arctangent,
  cosine,
  divide,
  exponential,
  logarithm,
  multiply,
  negate,
  realPower,
  root,
  roundedTo,
  sine,
  wholePower,
  written,
  type Ball,
  type MaybeBall,
} from './ball.ts';
import { exactValue } from './exact-value.ts';
import { nodesOf, type FunctionName, type Tree } from './tree.ts';

const ONE: Ball = { value: 1, error: 0 };
const over = (bottom: MaybeBall): MaybeBall => bottom && divide(ONE, bottom);

const FUNCTIONS: Readonly<Record<FunctionName, (of: Ball) => MaybeBall>> = {
  sin: sine,
  cos: cosine,
  tan: (of) => {
    const [top, bottom] = [sine(of), cosine(of)];
    return top && bottom && divide(top, bottom);
  },
  cot: (of) => {
    const [top, bottom] = [cosine(of), sine(of)];
    return top && bottom && divide(top, bottom);
  },
  sec: (of) => over(cosine(of)),
  csc: (of) => over(sine(of)),
  arcsin: (of) => arc(of, Math.asin),
  arccos: (of) => arc(of, Math.acos),
  arctan: arctangent,
  ln: logarithm,
  abs: absolute,
};

/** No letter has a value inside of an exponent that is to be known exactly. */
const constant = (tree: Tree) => exactValue(tree, () => undefined);

/** Fewer decimal places than this are no rounding of anything. */
const FEWEST_PLACES = 2;

/** Decimal places that were typed. */
export const placesOf = ({ written: text }: Tree & { op: 'number' }): number =>
  text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;

/** Whether an expression has a decimal that could stand for a root, a fraction or π. */
export const hasDecimal = (tree: Tree): boolean =>
  [...nodesOf(tree)].some((node) => node.op === 'number' && placesOf(node) >= FEWEST_PLACES);

export interface Sight {
  readonly at: (name: string) => number;
  /** Takes each decimal for one that was rounded to the places it shows. */
  readonly isRounded?: true;
  /** The largest number met on the way. What a difference is worth is judged against it. */
  scale: number;
}

function power(base: Ball, exponent: Tree, sight: Sight): MaybeBall {
  const exact = constant(exponent);
  if (exact !== undefined) {
    const [top, degree] = [Number(exact.s * exact.n), Number(exact.d)];
    if (degree === 1) return wholePower(base, top);
    if (degree < 100) {
      const rooted = root(base, degree);
      return rooted && wholePower(rooted, top);
    }
  }
  const value = ballValue(exponent, sight);
  if (value === undefined) return undefined;
  return value.error === 0 && Number.isInteger(value.value)
    ? wholePower(base, value.value)
    : base.value === Math.E
      ? exponential(value)
      : realPower(base, value);
}

/** The value of an expression at a point, with its bound, or undefined where it has none. */
export function ballValue(tree: Tree, sight: Sight): MaybeBall {
  const value = (part: Tree) => ballValue(part, sight);
  switch (tree.op) {
    case 'number':
      return sight.isRounded && placesOf(tree) >= FEWEST_PLACES
        ? roundedTo(tree.value.valueOf(), placesOf(tree))
        : written(tree.value.valueOf());
    case 'letter':
      return written(sight.at(tree.name));
    case 'constant':
      return written(tree.name === 'pi' ? Math.PI : Math.E);
    case 'sum':
    case 'product': {
      let result: MaybeBall = { value: tree.op === 'sum' ? 0 : 1, error: 0 };
      for (const part of tree.of) {
        const next = value(part);
        if (next === undefined || result === undefined) return undefined;
        if (tree.op === 'sum') sight.scale = Math.max(sight.scale, Math.abs(next.value));
        result = tree.op === 'sum' ? add(result, next) : multiply(result, next);
      }
      return result;
    }
    case 'negative': {
      const of = value(tree.of);
      return of && negate(of);
    }
    case 'quotient': {
      const [top, bottom] = [value(tree.top), value(tree.bottom)];
      return top && bottom && divide(top, bottom);
    }
    case 'power': {
      const base = value(tree.base);
      return base && power(base, tree.exponent, sight);
    }
    case 'root': {
      const of = value(tree.of);
      return of && root(of, tree.degree);
    }
    case 'log': {
      const [base, of] = [value(tree.base), value(tree.of)];
      sight.scale = Math.max(sight.scale, 1);
      const [bottom, top] = [base && logarithm(base), of && logarithm(of)];
      return top && bottom && divide(top, bottom);
    }
    case 'call': {
      const of = value(tree.of);
      // sin(pi) is as near to 0 as sines are.
      if (tree.name !== 'abs') sight.scale = Math.max(sight.scale, 1);
      return of && FUNCTIONS[tree.name](of);
    }
  }
}
