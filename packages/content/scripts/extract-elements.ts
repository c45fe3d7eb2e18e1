// Writes the reviewed subset of chemical-elements that AtomSphere asks about:
// pnpm exec node packages/content/scripts/extract-elements.ts && pnpm exec oxfmt packages/content/src/planets/atom-sphere/data
import { writeFileSync } from 'node:fs';
import { elements } from 'chemical-elements';

/**
 * Left out on review: elements 87 and above but for the best known, all lanthanoids and the rare metals
 * that no school asks about. Tier 1 from grade 6, tier 2 from grade 8, tier 3 from grade 10.
 */
const REVIEWED: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Fe Cu Zn Ag Au',
  2: 'Ti Cr Mn Co Ni Br Kr Sn I Ba Pt Hg Pb U Xe',
  3: 'Sc V Ga Ge As Se Rb Sr Pd Cd Sb Cs W Bi Rn Ra',
};

/** The package spells as IUPAC does; both spellings are taught. The first is shown. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Al: ['aluminum', 'aluminium'],
  Cs: ['cesium', 'caesium'],
  S: ['sulfur', 'sulphur'],
};

/** Atomic masses as school tables print them (IUPAC abridged values), where rounding the package's would differ. */
const PRINTED: Readonly<Record<string, number>> = {
  Cl: 35.45,
  Cu: 63.55,
  Zn: 65.38,
  Hg: 200.59,
  Se: 78.97,
  Pb: 207.2,
  Ge: 72.63,
};

const METALLOIDS = 'B Si Ge As Sb'.split(' ');
const NONMETALS = 'H He C N O F Ne P S Cl Ar Se Br Kr I Xe Rn'.split(' ');
/** The column of a main-group element in the periodic table, numbered 1 to 18. */
const GROUPS: Readonly<Record<number, string>> = {
  1: 'Li Na K Rb Cs',
  2: 'Be Mg Ca Sr Ba Ra',
  13: 'B Al Ga',
  14: 'C Si Ge Sn Pb',
  15: 'N P As Sb Bi',
  16: 'O S Se',
  17: 'F Cl Br I',
  18: 'He Ne Ar Kr Xe Rn',
};
/** The last atomic number of each period. */
const PERIOD_ENDS = [2, 10, 18, 36, 54, 86, 118];

const rows = ([1, 2, 3] as const)
  .flatMap((tier) =>
    REVIEWED[tier].split(' ').map((symbol) => {
      const element = elements.find((candidate) => candidate.symbol === symbol)!;
      const [name, ...also] = NAMES[symbol] ?? [element.name.toLowerCase()];
      const group = Object.entries(GROUPS).find(([, list]) =>
        list.split(' ').includes(symbol),
      )?.[0];
      return {
        protons: element.number,
        symbol,
        name: name!,
        ...(also.length > 0 && { also }),
        ...(element.mass && { mass: PRINTED[symbol] ?? Math.round(element.mass * 100) / 100 }),
        kind: METALLOIDS.includes(symbol)
          ? 'metalloid'
          : NONMETALS.includes(symbol)
            ? 'nonmetal'
            : 'metal',
        ...(group && { group: Number(group) }),
        period: PERIOD_ENDS.findIndex((end) => element.number <= end) + 1,
        tier,
      };
    }),
  )
  .toSorted((a, b) => a.protons - b.protons);

const target = new URL('../src/planets/atom-sphere/data/elements.ts', import.meta.url);
writeFileSync(
  target,
  `// Written by scripts/extract-elements.ts from chemical-elements 2.3.3 (MIT, see NOTICE.md). Do not edit.
// Reviewed: the elements that schools teach; both spellings of aluminum, cesium and sulfur; masses to two
// decimals as school tables print them; metals, nonmetals and metalloids only where references agree.

export interface Element {
  readonly protons: number;
  readonly symbol: string;
  readonly name: string;
  readonly also?: readonly string[];
  /** Grams per mole. */
  readonly mass?: number;
  readonly kind: 'metal' | 'nonmetal' | 'metalloid';
  /** The column, for main-group elements. */
  readonly group?: number;
  readonly period: number;
  /** 1: from grade 6; 2: from grade 8; 3: from grade 10. */
  readonly tier: 1 | 2 | 3;
}

export const ELEMENTS: readonly Element[] = ${JSON.stringify(rows, null, 2)};
`,
);
console.log(`${rows.length} elements`);
