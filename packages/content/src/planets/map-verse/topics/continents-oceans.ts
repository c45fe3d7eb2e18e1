import { generator, type Rng, type Topic } from '@planets/practice';
import { listed } from '../../../authoring/wording.ts';
import { countriesIn, named as countryNamed } from '../country-pool.ts';
import { CONTINENTS, OCEANS, type Region } from '../data/continents.ts';

const source = 'National Geographic';
const LISTS = { continent: CONTINENTS, ocean: OCEANS } as const;
type Sort = keyof typeof LISTS;

function factFor(list: readonly Region[], rng: Rng, grade: number) {
  const region = rng.pick(list);
  return { region, fact: rng.pick(region.facts.filter(({ from }) => from <= grade)).fact };
}
const named = (region: Region, sort: Sort) =>
  sort === 'ocean' ? `The ${region.name}` : region.name;
const said = (region: Region, sort: Sort) => `${named(region, sort)} ${region.facts[0]!.fact}.`;
const inSentence = (region: Region, sort: Sort) =>
  sort === 'ocean' ? `the ${region.name}` : region.name;

function factQuestion(sort: Sort, rng: Rng, grade: number) {
  const { region, fact } = factFor(LISTS[sort], rng, grade);
  const others = rng.sample(
    LISTS[sort].filter(({ name }) => name !== region.name),
    3,
  );
  return {
    prompt: `Which ${sort} ${fact}?`,
    right: region.name,
    wrong: others.map((other) => ({ text: other.name, why: said(other, sort) })),
    hints: [region.hint, `One to rule out: ${said(others[0]!, sort)}`],
    steps: [
      `${named(region, sort)} ${fact}.`,
      `To find it on a map: ${region.hint.charAt(0).toLowerCase()}${region.hint.slice(1)}`,
    ],
    source,
    about: `${region.name} ${fact}`,
  };
}

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

export const continentsOceans: Topic = {
  id: 'continents_oceans',
  name: 'Continents and oceans',
  about: 'Know the seven continents and the five oceans, and what is found on each.',
  grades: [1, 4],
  keywords: [
    'Africa',
    'Asia',
    'Europe',
    'America',
    'Antarctica',
    'Australia',
    'Pacific',
    'Atlantic',
    'world map',
  ],
  connected: ['compass', 'capitals'],
  items: [
    generator({
      id: 'continent-by-fact',
      kind: 'choice',
      difficulty: 1,
      make: (rng, grade) => factQuestion('continent', rng, grade),
    }),
    generator({
      id: 'ocean-by-fact',
      kind: 'choice',
      difficulty: 2,
      make: (rng, grade) => factQuestion('ocean', rng, grade),
    }),
    generator({
      id: 'fact-of-continent',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const { region, fact } = factFor(CONTINENTS, rng, grade);
        const others = rng
          .sample(
            CONTINENTS.filter(({ name }) => name !== region.name),
            3,
          )
          .map((other) => ({
            other,
            fact: rng.pick(other.facts.filter(({ from }) => from <= grade)).fact,
          }));
        return {
          prompt: `What is true of **${region.name}**? This continent …`,
          right: fact,
          wrong: others.map(({ other, fact: text }) => ({
            text,
            why: `That is true of ${other.name}.`,
          })),
          hints: [region.hint, `Rule one out: ${others[0]!.other.name} ${others[0]!.fact}.`],
          steps: [
            `${region.name} ${fact}.`,
            ...others.map(({ other, fact: text }) => `${other.name} ${text}.`),
          ],
          source,
          about: `${region.name} ${fact}`,
        };
      },
    }),
    generator({
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
          steps: [
            `${countryNamed(country).replace(/^the/, 'The')} is in ${region.name}.`,
            region.hint,
          ],
          source,
          about: country.name,
        };
      },
    }),
    generator({
      id: 'find-all',
      kind: 'choices',
      difficulty: 2,
      make(rng) {
        const sort = rng.pick(['continent', 'ocean'] as const);
        const right = rng
          .sample(LISTS[sort], rng.int(2, 3))
          .map((region) => inSentence(region, sort));
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
    }),
    generator({
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
    }),
    generator({
      id: 'match-continents',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const regions = rng.sample(CONTINENTS, grade < 3 ? 3 : 4);
        const facts = regions.map(
          (region) => rng.pick(region.facts.filter(({ from }) => from <= grade)).fact,
        );
        return {
          prompt: 'Pair each continent with what is true of it.',
          pairs: regions.map(({ name }, at) => [name, facts[at]!] as const),
          hints: [
            'Begin with the one you are sure about.',
            `For ${regions[0]!.name}: ${regions[0]!.hint}`,
          ],
          steps: regions.map(({ name }, at) => `${name} ${facts[at]}.`),
          source,
        };
      },
    }),
    generator({
      id: 'type-continent',
      kind: 'text',
      difficulty: 3,
      grades: [3, 4],
      make(rng, grade) {
        const { region, fact } = factFor(CONTINENTS, rng, grade);
        return {
          prompt: `Type the name of the continent that ${fact}.`,
          answer: region.name,
          also: region.name === 'Australia' ? ['Oceania'] : [],
          hints: [
            region.hint,
            `It starts with “${region.name.charAt(0)}” and has ${region.name.replace(' ', '').length} letters${region.name.includes(' ') ? ' in two words' : ''}.`,
          ],
          steps: [`${region.name} ${fact}.`, region.hint],
          source,
          about: `${region.name} ${fact}`,
        };
      },
    }),
  ],
};
