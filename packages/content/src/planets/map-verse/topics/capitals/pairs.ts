import { generator } from '@planets/practice';
import { named, neighborsOf, where } from '../../country-pool.ts';
import { CAPITAL_SPELLINGS, FORMER_NAMES, NOT_CAPITALS, SIGHTS } from '../../data/cities.ts';
import { SEAT, askable, isCapital, notCapital, source } from './pool.ts';

const starts = (capital: string) =>
  `It starts with “${capital.slice(0, 2)}” and has ${capital.replaceAll(/[^\p{L}]/gu, '').length} letters${/[\s-]/.test(capital) ? ` in ${capital.split(/[\s-]/).length} words` : ''}.`;

export const capitalOf = generator({
  id: 'capital-of',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const country = rng.pick(askable(grade));
    const trap = NOT_CAPITALS[country.code];
    const others = neighborsOf(country, askable(grade), trap ? 2 : 3, rng);
    return {
      prompt: `What is the capital of **${named(country)}**?`,
      right: country.capital,
      wrong: [
        ...others.map((other) => ({ text: other.capital, why: isCapital(other) })),
        ...(trap ? [{ text: trap, why: notCapital(country) }] : []),
      ],
      hints: [
        SIGHTS[country.code] ?? `${where(country)} ${starts(country.capital)}`,
        `One to rule out: ${isCapital(others[0]!)}`,
      ],
      steps: [isCapital(country), trap ? `${SEAT} ${notCapital(country)}` : SEAT],
      source,
      about: `capital of ${country.name}`,
    };
  },
});

export const countryOf = generator({
  id: 'country-of',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const country = rng.pick(askable(grade));
    const others = neighborsOf(country, askable(grade), 3, rng);
    return {
      prompt: `**${country.capital}** is the capital of which country?`,
      right: country.name,
      wrong: others.map((other) => ({ text: other.name, why: isCapital(other) })),
      hints: [
        country.continent
          ? `The country is in ${country.continent}${country.language ? `, and ${country.language} is used by its government` : ''}.`
          : where(country),
        `One to rule out: ${isCapital(others[0]!)}`,
      ],
      steps: [isCapital(country), SEAT],
      source,
      about: `capital of ${country.name}`,
    };
  },
});

export const typeCapital = generator({
  id: 'type-capital',
  kind: 'text',
  difficulty: 4,
  grades: [4, 8],
  make(rng, grade) {
    const country = rng.pick(askable(grade));
    const former = FORMER_NAMES[country.code];
    const trap = NOT_CAPITALS[country.code];
    return {
      prompt: `Type the name of the capital of **${named(country)}**.`,
      answer: country.capital,
      also: [...(country.capitalAlso ?? []), CAPITAL_SPELLINGS[country.code] ?? []]
        .flat()
        .filter((name) => name !== former?.[0]),
      slips: [
        ...(trap ? [{ text: trap, why: notCapital(country) }] : []),
        ...(former ? [{ text: former[0], why: former[1] }] : []),
        ...(country.code === 'IN'
          ? [
              {
                text: 'Delhi',
                why: 'Close: that is the whole large city. One part of it, with a longer name, is the capital.',
              },
            ]
          : []),
      ],
      hints: [SIGHTS[country.code] ?? where(country), starts(country.capital)],
      steps: [isCapital(country), SEAT],
      source,
      about: `capital of ${country.name}`,
    };
  },
});

export const matchCapitals = generator({
  id: 'match-capitals',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const first = rng.pick(askable(grade));
    const some = [first, ...neighborsOf(first, askable(grade), grade < 5 ? 2 : 3, rng)];
    return {
      prompt: 'Pair each country with its capital.',
      pairs: some.map(({ name, capital }) => [name, capital] as const),
      hints: [
        'Begin with the pair you know best.',
        `The capital of ${named(first)} starts with “${first.capital.slice(0, 2)}”.`,
      ],
      steps: some.map(isCapital),
      source,
    };
  },
});
