import { generator } from '@planets/practice';
import { listed } from '../../../../authoring/wording.ts';
import { countriesIn, named as countryNamed } from '../../country-pool.ts';
import { CONTINENTS, type Region } from '../../data/continents.ts';
import { LISTS, type Sort, source } from './regions.ts';

const inSentence = (region: Region, sort: Sort) =>
  sort === 'ocean' ? `the ${region.name}` : region.name;

/** Countries of the grade, only on the continents that are taught as such in primary school. */
const countriesOf = (grade: number) =>
  countriesIn(grade > 3 ? 5 : 1).filter(({ continent }) => continent && continent !== 'Oceania');

const LANDS = [
  'Brazil',
  'Egypt',
  'the Sahara',
  'the Nile',
  'Paris',
  'Japan',
  'the Alps',
  'Mexico',
  'the Amazon River',
  'Kenya',
];

export const continentOfCountry = generator({
  id: 'continent-of-country',
  kind: 'choice',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const country = rng.pick(countriesOf(grade));
    const region = CONTINENTS.find(({ name }) => name === country.continent)!;
    const others = rng.sample(
      CONTINENTS.filter(({ name }) => name !== region.name && name !== 'Antarctica'),
      3,
    );
    const example = (name: string) =>
      countriesOf(grade).find((other) => other.continent === name && other !== country);
    const neighbor = example(region.name);
    return {
      prompt: `On which continent is **${countryNamed(country)}**?`,
      right: region.name,
      wrong: others.map(({ name, hint }) => ({
        text: name,
        why: example(name)
          ? `A country on that continent is, for example, ${countryNamed(example(name)!)}.`
          : hint,
      })),
      hints: [
        `The city of ${country.capital} is its capital.${neighbor ? ` Another country on the same continent is ${countryNamed(neighbor)}.` : ''}`,
        region.hint,
      ],
      steps: [`${countryNamed(country).replace(/^the/, 'The')} is in ${region.name}.`, region.hint],
      source,
      about: country.name,
    };
  },
});

export const findAll = generator({
  id: 'find-all',
  kind: 'choices',
  difficulty: 2,
  make(rng) {
    const sort = rng.pick(['continent', 'ocean'] as const);
    const right = rng.sample(LISTS[sort], rng.int(2, 3)).map((region) => inSentence(region, sort));
    const other = sort === 'ocean' ? 'continent' : 'ocean';
    const wrong = rng.shuffle([
      ...rng.sample(LISTS[other], 2).map((region) => inSentence(region, other)),
      ...rng.sample(LANDS, 3),
    ]);
    return {
      prompt: `Pick **every** ${sort}.`,
      right,
      wrong: wrong.slice(0, 6 - right.length),
      hints: [
        sort === 'ocean'
          ? 'There are five: the largest bodies of salt water on Earth.'
          : 'There are seven: the largest areas of land. A country or a river is only a part of one.',
        `Rule out ${wrong[0]}.`,
      ],
      steps: [
        `The ${sort}s are ${listed(LISTS[sort].map((region) => inSentence(region, sort)))}.`,
        `So here they are ${listed(right)}.`,
      ],
      source,
    };
  },
});

export const orderBySize = generator({
  id: 'order-by-size',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const sort = rng.chance(2, 3) ? 'continent' : 'ocean';
    const some = rng.sample(LISTS[sort], grade < 3 ? 3 : 4).toSorted((a, b) => b.size - a.size);
    return {
      prompt: `Put these ${sort}s in order of size, from the **largest** to the **smallest**.`,
      inOrder: some.map(({ name }) => name),
      hints: [
        sort === 'ocean'
          ? 'The largest of all is the Pacific, the smallest of all is the Arctic.'
          : 'The largest of all is Asia, the smallest of all is Australia.',
        `The largest one here is ${inSentence(some[0]!, sort)}.`,
      ],
      steps: [
        `From largest to smallest, all ${sort}s: ${listed(LISTS[sort].toSorted((a, b) => b.size - a.size).map(({ name }) => name))}.`,
        `So here: ${listed(some.map(({ name }) => name))}.`,
      ],
      source,
    };
  },
});
