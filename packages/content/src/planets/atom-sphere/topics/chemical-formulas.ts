import { generator, math, type Rng, type Topic } from '@planets/practice';
import { ANIONS, CATIONS, COMPOUNDS, EQUATIONS } from '../data/compounds.ts';
import {
  atomsIn,
  atomsOfSide,
  equation,
  isBalanced,
  MASSES,
  molarMass,
  shown,
  shownEquation,
} from '../formula.ts';
import { capital, count, listed, tidy } from '../../../authoring/wording.ts';

const source = 'IUPAC nomenclature and atomic weights, rounded';

const compoundsIn = (grade: number) => COMPOUNDS.filter(({ from }) => from <= grade);
const massList = (formula: string) =>
  listed([...atomsIn(formula).keys()].map((symbol) => `${symbol} ${MASSES[symbol]}`));
const massSum = (formula: string) =>
  math(
    `${[...atomsIn(formula)].map(([symbol, number]) => `${number} \\times ${MASSES[symbol]}`).join(' + ')} = ${molarMass(formula)}`,
  );
const tally = (atoms: ReadonlyMap<string, number>) =>
  listed([...atoms].map(([symbol, number]) => `${number} ${symbol}`));

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

function saltTask(rng: Rng, grade: number) {
  const metal = rng.pick(CATIONS);
  const rest = rng.pick(
    ANIONS.filter(
      ({ from, name }) => from <= grade && !(metal.name === 'aluminum' && name === 'carbonate'),
    ),
  );
  const shared = gcd(metal.charge, rest.charge);
  const [metals, rests] = [rest.charge / shared, metal.charge / shared];
  const build = (first: number, second: number) => {
    const group = /[A-Z].*[A-Z]/.test(rest.symbol) && second > 1 ? `(${rest.symbol})` : rest.symbol;
    return `${metal.symbol}${first > 1 ? first : ''}${group}${second > 1 ? second : ''}`;
  };
  const right = build(metals, rests);
  const tried: readonly (readonly [number, number])[] = [
    [1, 1],
    [rests, metals],
    [1, 2],
    [2, 1],
    [1, 3],
    [3, 1],
    [2, 3],
    [3, 2],
  ];
  const wrong = [...new Map(tried.map((pair) => [build(...pair), pair]))].filter(
    ([formula]) => formula !== right,
  );
  return { metal, rest, metals, rests, right, wrong: wrong.slice(0, 3) };
}

export const chemicalFormulas: Topic = {
  id: 'chemical_formulas',
  name: 'Formulas, equations and moles',
  about: 'Read and write formulas, balance equations, and work with molar mass and moles.',
  grades: [9, 12],
  keywords: [
    'formula',
    'molecule',
    'compound',
    'balance',
    'equation',
    'mole',
    'molar mass',
    'ion',
    'stoichiometry',
    'chemistry',
  ],
  connected: ['elements', 'electricity'],
  items: [
    generator({
      id: 'formula-from-ions',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const { metal, rest, metals, rests, right, wrong } = saltTask(rng, grade);
        const plus = math(`\\mathrm{${metal.symbol}^{${metal.charge === 1 ? '' : metal.charge}+}}`);
        const minus = math(
          `\\mathrm{${rest.symbol.replaceAll(/\d/g, '_{$&}')}^{${rest.charge === 1 ? '' : rest.charge}-}}`,
        );
        return {
          prompt: `The ion of ${metal.name} is ${plus}, the ${rest.name} ion is ${minus}. What is the formula of ${metal.name} ${rest.name}?`,
          right: shown(right),
          wrong: wrong.map(([formula, [first, second]]) => {
            const left = first * metal.charge - second * rest.charge;
            return {
              text: shown(formula),
              why:
                left === 0
                  ? 'The charges cancel, but write the smallest whole numbers.'
                  : `Here the charges are +${first * metal.charge} and −${second * rest.charge}. They have to cancel.`,
            };
          }),
          hints: [
            'The compound has no charge, so the positive and the negative charges must cancel.',
            `How many ions of +${metal.charge} and how many of −${rest.charge} give the same amount of charge?`,
          ],
          steps: [
            'A compound is neutral: as many positive as negative charges.',
            `${count(metals, `${metal.name} ion`)} (+${metals * metal.charge}) and ${count(rests, `${rest.name} ion`)} (−${rests * rest.charge}) cancel, so the formula is ${shown(right)}.`,
          ],
          source,
          about: `${metal.name} ${rest.name}`,
        };
      },
    }),
    generator({
      id: 'which-balanced',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const { text } = rng.pick(EQUATIONS.filter(({ from }) => from <= grade));
        const right = equation(text);
        const seen = new Set([shownEquation(right)]);
        const wrong: { text: string; why: string }[] = [];
        while (wrong.length < 3) {
          const changed = right.map((side) => ({
            ...side,
            coefficients: side.coefficients.map((number) =>
              rng.chance(1, 2) ? number : Math.max(1, number + rng.pick([-2, -1, 1, 2])),
            ),
          })) as unknown as typeof right;
          const shownAs = shownEquation(changed);
          if (isBalanced(changed) || seen.has(shownAs)) continue;
          seen.add(shownAs);
          const [before, after] = [atomsOfSide(changed[0]), atomsOfSide(changed[1])];
          const [symbol] = [...before].find(([key, number]) => after.get(key) !== number)!;
          wrong.push({
            text: shownAs,
            why: `Count ${symbol}: ${before.get(symbol)} on the left, but ${after.get(symbol)} on the right.`,
          });
        }
        return {
          prompt: 'Which of these equations is balanced?',
          right: shownEquation(right),
          wrong,
          hints: [
            'In a balanced equation each element has as many atoms on the left as on the right.',
            `Begin with ${[...atomsOfSide(right[0]).keys()][0]}: count its atoms on both sides of each equation.`,
          ],
          steps: [
            'Atoms are neither made nor destroyed in a reaction, so both sides must have the same atoms.',
            `In ${shownEquation(right)} both sides have ${tally(atomsOfSide(right[0]))}.`,
          ],
          source,
          about: `balance ${text}`,
        };
      },
    }),
    generator({
      id: 'balance',
      kind: 'cloze',
      difficulty: 4,
      make(rng, grade) {
        const { text } = rng.pick(EQUATIONS.filter(({ from }) => from <= grade));
        const sides = equation(text);
        let gap = -1;
        const [left, right] = sides.map(({ formulas }) =>
          formulas
            .map((formula) => {
              gap += 1;
              return `[[${gap}]] ${shown(formula)}`;
            })
            .join(' + '),
        );
        const [{ coefficients: before }, { coefficients: after }] = sides;
        const once = sides.map(({ formulas }) =>
          atomsOfSide({ formulas, coefficients: formulas.map(() => 1) }),
        );
        const uneven = [...once[0]!].find(([symbol, number]) => once[1]!.get(symbol) !== number);
        return {
          prompt: `Balance the equation with the smallest whole numbers. Type 1 where no number would be written.\n\n${left} → ${right}`,
          gaps: [...before, ...after].map((number) => ({ answer: String(number) })),
          hints: [
            uneven
              ? `With 1 everywhere there would be ${uneven[1]} ${uneven[0]} on the left and ${once[1]!.get(uneven[0])} on the right. Mend that first.`
              : 'Count each element on both sides.',
            'Change only the numbers in front, never those inside a formula. Keep a pure element, such as oxygen gas, for the end.',
          ],
          steps: [
            'Atoms are neither made nor destroyed, so each element needs the same number on both sides.',
            `${shownEquation(sides)}: both sides have ${tally(atomsOfSide(sides[0]))}.`,
          ],
          source,
          about: `balance ${text}`,
        };
      },
    }),
    generator({
      id: 'molar-mass',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const { formula, name } = rng.pick(
          compoundsIn(grade).filter(({ formula: text }) => atomsIn(text).size > 1),
        );
        const atoms = [...atomsIn(formula)];
        return {
          prompt: `What is the molar mass of ${name}, ${shown(formula)}? Use these atomic masses: ${massList(formula)}.`,
          answer: molarMass(formula),
          unit: 'g/mol',
          slips: [
            {
              value: tidy(atoms.reduce((sum, [symbol]) => sum + MASSES[symbol]!, 0)),
              why: 'You counted each element once. The small numbers say how many atoms there are.',
            },
          ].filter(({ value }) => value !== molarMass(formula)),
          hints: [
            'Count the atoms of each element in the formula.',
            `There ${atoms[0]![1] === 1 ? 'is' : 'are'} ${count(atoms[0]![1], `atom`)} of ${atoms[0]![0]}: that makes ${atoms[0]![1]} × ${MASSES[atoms[0]![0]]}.`,
          ],
          steps: [
            `One formula unit has ${tally(atomsIn(formula))}, so the masses of all these atoms are added.`,
            `${massSum(formula)}, so one mole has a mass of ${molarMass(formula)} g.`,
          ],
          source,
          about: `molar mass of ${name}`,
        };
      },
    }),
    generator({
      id: 'moles-and-grams',
      kind: 'numeric',
      difficulty: 4,
      make(rng, grade) {
        const { formula, name } = rng.pick(compoundsIn(grade));
        const mass = molarMass(formula);
        const moles = rng.pick(grade < 10 ? [2, 3, 4, 5, 10] : [0.2, 0.25, 0.4, 0.5, 1.5, 2.5]);
        const grams = tidy(mass * moles);
        const toMoles = rng.chance(1, 2);
        return {
          prompt: toMoles
            ? `How many moles are ${grams} g of ${name}, ${shown(formula)}? Its molar mass is ${mass} g/mol.`
            : `What is the mass of ${moles} mol of ${name}, ${shown(formula)}, in grams? Its molar mass is ${mass} g/mol.`,
          answer: toMoles ? moles : grams,
          unit: toMoles ? 'mol' : 'g',
          hints: [
            `The molar mass says that one mole has a mass of ${mass} g.`,
            toMoles ? math('n = \\frac{m}{M}') : math('m = n \\times M'),
          ],
          steps: [
            `Each mole has a mass of ${mass} g, so ${toMoles ? 'ask how many times that fits into the mass' : 'multiply by the number of moles'}.`,
            toMoles
              ? `${math(`\\frac{${grams}}{${mass}} = ${moles}`)}, so it is ${moles} mol.`
              : `${math(`${moles} \\times ${mass} = ${grams}`)}, so the mass is ${grams} g.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'pair-formulas',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const some = rng.sample(compoundsIn(grade), 4);
        const { name, formula } = some[0]!;
        return {
          prompt: 'Pair each name with its formula.',
          pairs: some.map((one) => [one.name, shown(one.formula)] as const),
          hints: [
            'The elements in a name show up as symbols: chloride is Cl, oxide is O, nitrate is NO₃.',
            `One unit of ${name} has ${tally(atomsIn(formula))}.`,
          ],
          steps: some.map(
            (one) =>
              `${capital(one.name)} is ${shown(one.formula)}: ${tally(atomsIn(one.formula))}.`,
          ),
          source,
        };
      },
    }),
    generator({
      id: 'order-molar-mass',
      kind: 'order',
      difficulty: 4,
      make(rng, grade) {
        const byMass = new Map(
          rng.shuffle(compoundsIn(grade)).map((one) => [molarMass(one.formula), one]),
        );
        const some = rng.sample([...byMass], 4).toSorted(([a], [b]) => a - b);
        const needed = some.map(([, { formula }]) => formula).join('');
        return {
          prompt: `Put these in order of molar mass, from the **smallest** to the **largest**. Use these atomic masses: ${massList(needed)}.`,
          inOrder: some.map(([, { formula }]) => shown(formula)),
          hints: [
            'Add the masses of all atoms in each formula, as often as the small numbers say.',
            `${shown(some[1]![1].formula)} has ${some[1]![0]} g/mol.`,
          ],
          steps: some.map(([, { formula }]) => `${shown(formula)}: ${massSum(formula)} g/mol.`),
          source,
        };
      },
    }),
  ],
};
