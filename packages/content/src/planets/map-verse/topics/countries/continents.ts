import { generator } from '@planets/practice';
import { listed } from '../../../../authoring/wording.ts';
import { givesItselfAway, named } from '../../country-pool.ts';
import { liesIn, placedIn, source } from './pool.ts';

const CONTINENTS = ['Africa', 'Asia', 'Europe', 'North America', 'South America', 'Oceania'];

export const whichContinent = generator({
  id: 'which-continent',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const country = rng.pick(placedIn(grade));
    const others = rng.sample(
      CONTINENTS.filter((name) => name !== country.continent),
      3,
    );
    // Of Oceania only two are asked in the lower grades.
    const sample = (name: string) =>
      rng
        .shuffle(placedIn(grade).filter((one) => one.continent === name && one !== country))
        .slice(0, 2)
        .map(named);
    const beside = sample(country.continent);
    return {
      prompt: `To which continent or region does **${named(country)}** belong?`,
      right: country.continent,
      wrong: others.map((name) => ({
        text: name,
        why: `Countries there are, for example, ${listed(sample(name))}.`,
      })),
      hints: [
        `The city of ${country.capital} is its capital. Think of where you have met it on a map.`,
        `It belongs together with ${listed(beside)}.`,
      ],
      steps: [liesIn(country), `Other countries there: ${listed(beside)}.`],
      source,
      about: `continent of ${country.name}`,
    };
  },
});

export const oddOneOut = generator({
  id: 'odd-one-out',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const continent = rng.pick(CONTINENTS.slice(0, 5));
    const pool = placedIn(grade);
    const right = rng.pick(
      pool.filter((one) => one.continent !== continent && !givesItselfAway(one)),
    );
    const wrong = rng.sample(
      pool.filter((one) => one.continent === continent),
      3,
    );
    return {
      prompt: `Which of these countries is **not** in ${continent}?`,
      right: right.name,
      wrong: wrong.map((one) => ({ text: one.name, why: liesIn(one) })),
      hints: [
        `Three of them are in ${continent}. The city of ${right.capital} is the capital of the fourth.`,
        liesIn(wrong[0]!),
      ],
      steps: [liesIn(right), `The others are all in ${continent}: ${listed(wrong.map(named))}.`],
      source,
      about: `continent of ${right.name}`,
    };
  },
});

export const allOnContinent = generator({
  id: 'all-on-continent',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const continent = rng.pick(CONTINENTS.slice(0, 5));
    const pool = rng.shuffle(placedIn(grade));
    const right = pool.filter((one) => one.continent === continent).slice(0, rng.int(2, 4));
    const wrong = pool.filter((one) => one.continent !== continent).slice(0, 6 - right.length);
    return {
      prompt: `Pick **every** country that is in ${continent}.`,
      right: right.map(({ name }) => name),
      wrong: wrong.map(({ name }) => name),
      hints: [
        `Of the six, ${wrong.length} are on other continents.`,
        `One to rule out. ${liesIn(wrong[0]!)}`,
      ],
      steps: [`In ${continent}: ${listed(right.map(named))}.`, ...wrong.map(liesIn)],
      source,
    };
  },
});
