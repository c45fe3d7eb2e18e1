import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { countriesIn, named, neighborsOf } from '../../country-pool.ts';
import type { Country } from '../../data/countries.ts';
import { source } from './pool.ts';

type With = Country & { readonly money: string };

const payingIn = (grade: number) =>
  countriesIn(grade).filter(
    (one): one is With => one.money !== undefined && !one.name.toLowerCase().includes(one.money),
  );

const pays = ({ money, ...country }: With) =>
  `The unit of money in ${named(country)} is the ${money}.`;

/** Names such as krone and krona, denar and dinar, or rial and riyal, are one word in two languages: no fair distractors. */
const sameMoney = (a: Country, b: Country) =>
  a.money === undefined ||
  b.money === undefined ||
  a.money.slice(0, 2) === b.money.slice(0, 2) ||
  [a, b].every(({ money }) => /^k[or]/.test(money!)) ||
  [a, b].every(({ money }) => /^d[ei]nar$/.test(money!)) ||
  [a, b].every(({ money }) => /franc/.test(money!));

export const whichMoney = generator({
  id: 'which-money',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const pool = payingIn(grade);
    const country = rng.pick(pool);
    const others = neighborsOf(country, pool, 3, rng, sameMoney) as With[];
    const same = pool.find((one) => one.money === country.money && one !== country);
    return {
      prompt: `What is the unit of money in **${named(country)}**?`,
      right: country.money,
      wrong: others.map((other) => ({ text: other.money, why: pays(other) })),
      hints: [
        same
          ? `${capital(named(same))} has a unit of the same name.`
          : `It starts with “${country.money.charAt(0)}” and has ${country.money.replaceAll(' ', '').length} letters.`,
        `One to rule out. ${pays(others[0]!)}`,
      ],
      steps: [pays(country), ...others.map(pays)],
      source,
      about: `money of ${country.name}`,
    };
  },
});

export const matchMoney = generator({
  id: 'match-money',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const pool = payingIn(grade);
    const first = rng.pick(pool);
    const some = [first, ...(neighborsOf(first, pool, 3, rng, sameMoney) as With[])];
    return {
      prompt: 'Pair each country with its unit of money.',
      pairs: some.map(({ name, money }) => [name, money] as const),
      hints: [
        'Begin with the one you have heard of: on the news, in a story or on a coin.',
        `The unit of money in ${named(some[1]!)} starts with “${some[1]!.money.slice(0, 2)}”.`,
      ],
      steps: some.map(pays),
      source,
    };
  },
});
