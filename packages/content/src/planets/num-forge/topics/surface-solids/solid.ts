import type { Rng } from '@planets/practice';
import type { RoundSolid } from '../../../../authoring/diagrams/measured-solids.ts';
import { lowest, type Fraction } from '../../fraction.ts';
import { piTex } from '../../pi.ts';

/** A sphere has no height: it is 0 there. */
export interface Round {
  readonly kind: RoundSolid;
  readonly r: number;
  readonly h: number;
}

/** What stands in front of π. */
export function volume({ kind, r, h }: Round): Fraction {
  if (kind === 'cylinder') return { top: r * r * h, bottom: 1 };
  return kind === 'cone' ? lowest(r * r * h, 3) : lowest(4 * r ** 3, 3);
}

/** What stands in front of π, for a cylinder and a sphere. */
export const surface = ({ kind, r, h }: Round): number =>
  kind === 'sphere' ? 4 * r * r : 2 * r * (r + h);

export const pickRound = (rng: Rng, grade: number, kinds: readonly RoundSolid[]): Round => {
  const kind = rng.pick(kinds);
  const r = rng.int(2, grade === 9 ? 6 : 9);
  if (kind === 'sphere') return { kind, r, h: 0 };
  const h = rng.int(2, 12);
  return r === h || (kind === 'cone' && grade === 9 && (r * r * h) % 3 !== 0)
    ? pickRound(rng, grade, [kind])
    : { kind, r, h };
};

export const told = ({ kind, r, h }: Round): string =>
  kind === 'sphere'
    ? `a sphere with a radius of ${r} cm`
    : `a ${kind} with a radius of ${r} cm and a height of ${h} cm`;

export const FORMULA = {
  cylinder: 'V = \\pi r^{2} h',
  cone: 'V = \\frac{1}{3} \\pi r^{2} h',
  sphere: 'V = \\frac{4}{3} \\pi r^{3}',
} as const;

export const worked = ({ kind, r, h }: Round): string => {
  const value = piTex(volume({ kind, r, h }));
  if (kind === 'sphere') return `\\frac{4}{3} \\pi \\cdot ${r}^{3} = ${value}`;
  const base = `\\pi \\cdot ${r}^{2} \\cdot ${h} = ${value}`;
  return kind === 'cone' ? `\\frac{1}{3} ${base}` : base;
};
