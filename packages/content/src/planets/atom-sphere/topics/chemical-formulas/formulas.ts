import { type Rng, generator, math } from '@planets/practice';
import { capital, count } from '../../../../authoring/wording.ts';
import { ANIONS, CATIONS } from '../../data/compounds.ts';
import { atomsIn, shown } from '../../formula.ts';
import { compoundsIn, source, tally } from './pool.ts';

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

export const formulaFromIons = generator({
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
});

export const pairFormulas = generator({
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
        (one) => `${capital(one.name)} is ${shown(one.formula)}: ${tally(atomsIn(one.formula))}.`,
      ),
      source,
    };
  },
});
