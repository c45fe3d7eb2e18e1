import { generator, math } from '@planets/practice';
import { count, listed, tidy } from '../../../../authoring/wording.ts';
import { MASSES, atomsIn, molarMass, shown } from '../../formula.ts';
import { compoundsIn, source, tally } from './pool.ts';

const massList = (formula: string) =>
  listed([...atomsIn(formula).keys()].map((symbol) => `${symbol} ${MASSES[symbol]}`));

const massSum = (formula: string) =>
  math(
    `${[...atomsIn(formula)].map(([symbol, number]) => `${number} \\times ${MASSES[symbol]}`).join(' + ')} = ${molarMass(formula)}`,
  );

export const findMolarMass = generator({
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
});

export const molesAndGrams = generator({
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
});

export const orderMolarMass = generator({
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
});
