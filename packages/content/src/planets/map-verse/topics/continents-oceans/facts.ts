import { type Rng, generator } from '@planets/practice';
import { CONTINENTS, type Region } from '../../data/continents.ts';
import { LISTS, type Sort, source } from './regions.ts';

function factFor(list: readonly Region[], rng: Rng, grade: number) {
  const region = rng.pick(list);
  return { region, fact: rng.pick(region.facts.filter(({ from }) => from <= grade)).fact };
}

const named = (region: Region, sort: Sort) =>
  sort === 'ocean' ? `The ${region.name}` : region.name;

const said = (region: Region, sort: Sort) => `${named(region, sort)} ${region.facts[0]!.fact}.`;

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

export const continentByFact = generator({
  id: 'continent-by-fact',
  kind: 'choice',
  difficulty: 1,
  make: (rng, grade) => factQuestion('continent', rng, grade),
});

export const oceanByFact = generator({
  id: 'ocean-by-fact',
  kind: 'choice',
  difficulty: 2,
  make: (rng, grade) => factQuestion('ocean', rng, grade),
});

export const factOfContinent = generator({
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
});

export const matchContinents = generator({
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
});

export const typeContinent = generator({
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
});
