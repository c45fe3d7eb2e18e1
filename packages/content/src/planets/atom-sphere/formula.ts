import { math } from '@planets/practice';

/** Atoms of each element in a formula such as "Ca(OH)2". */
export function atomsIn(formula: string): Map<string, number> {
  const opened = formula.replaceAll(/\(([^)]*)\)(\d+)/g, (_, inner: string, times: string) =>
    inner.repeat(Number(times)),
  );
  const atoms = new Map<string, number>();
  for (const [, symbol, number] of opened.matchAll(/([A-Z][a-z]?)(\d*)/g))
    atoms.set(symbol!, (atoms.get(symbol!) ?? 0) + Number(number || 1));
  return atoms;
}

const tex = (formula: string) =>
  `\\mathrm{${formula.replaceAll(/\d+/g, (digits) => `_{${digits}}`)}}`;

export const shown = (formula: string): string => math(tex(formula));

/** Rounded as in school, so that sums are exact. */
export const MASSES: Readonly<Record<string, number>> = {
  H: 1,
  C: 12,
  N: 14,
  O: 16,
  Na: 23,
  Mg: 24,
  Al: 27,
  Si: 28,
  P: 31,
  S: 32,
  Cl: 35.5,
  K: 39,
  Ca: 40,
  Fe: 56,
  Cu: 63.5,
  Zn: 65,
  Ag: 108,
};

export const molarMass = (formula: string): number =>
  [...atomsIn(formula)].reduce((sum, [symbol, number]) => sum + MASSES[symbol]! * number, 0);

export interface Side {
  readonly formulas: readonly string[];
  readonly coefficients: readonly number[];
}

/** "2 H2 + 1 O2 -> 2 H2O" as two sides. */
export function equation(text: string): readonly [Side, Side] {
  const [left, right] = text.split(' -> ').map((side) => {
    const terms = side.split(' + ').map((term) => term.split(' ') as [string, string]);
    return {
      formulas: terms.map(([, formula]) => formula),
      coefficients: terms.map(([coefficient]) => Number(coefficient)),
    };
  });
  return [left!, right!];
}

export function atomsOfSide({ formulas, coefficients }: Side): Map<string, number> {
  const atoms = new Map<string, number>();
  for (const [at, formula] of formulas.entries())
    for (const [symbol, number] of atomsIn(formula))
      atoms.set(symbol, (atoms.get(symbol) ?? 0) + number * coefficients[at]!);
  return atoms;
}

export const isBalanced = ([left, right]: readonly [Side, Side]): boolean => {
  const after = atomsOfSide(right);
  return [...atomsOfSide(left)].every(([symbol, number]) => after.get(symbol) === number);
};

const sideTex = ({ formulas, coefficients }: Side) =>
  formulas
    .map(
      (formula, at) => `${coefficients[at] === 1 ? '' : `${coefficients[at]}\\,`}${tex(formula)}`,
    )
    .join(' + ');

export const shownEquation = ([left, right]: readonly [Side, Side]): string =>
  math(`${sideTex(left)} \\rightarrow ${sideTex(right)}`);
