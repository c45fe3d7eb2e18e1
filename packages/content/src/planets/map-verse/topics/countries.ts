import { generator, type Topic } from '@planets/practice';
import { grouped, listed } from '../../../authoring/wording.ts';
import { countriesIn, givesItselfAway, named, neighborsOf, spellingsOf } from '../country-pool.ts';
import { AREAS, spread } from '../data/cities.ts';
import type { Country } from '../data/countries.ts';

const source = 'CIA World Factbook, via the data package countries-list';
const CONTINENTS = ['Africa', 'Asia', 'Europe', 'North America', 'South America', 'Oceania'];

type On = Country & { readonly continent: string };
type With = Country & { readonly money: string };
type Speaking = Country & { readonly language: string };
const placedIn = (grade: number) =>
  countriesIn(grade).filter((one): one is On => one.continent !== undefined);
const payingIn = (grade: number) =>
  countriesIn(grade).filter(
    (one): one is With => one.money !== undefined && !one.name.toLowerCase().includes(one.money),
  );
const speakingIn = (grade: number) =>
  countriesIn(grade).filter((one): one is Speaking => one.language !== undefined);

const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const liesIn = (country: On) => `${large(named(country))} is in ${country.continent}.`;
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
/** English and French help out in many governments of Africa, Asia and Oceania: no fair distractors there. */
const unfair = ({ continent }: Country, { language }: Country) =>
  /^(?:English|French)$/.test(language!) && !/Europe|America/.test(continent ?? '');
const sameLanguage = (a: Country, b: Country) =>
  a.language === undefined || b.language === undefined || a.language === b.language;

const areaOf = ({ country, area }: (typeof AREAS)[number]) =>
  `${country}: about ${grouped(Math.round(area * 1000))} km².`;

export const countries: Topic = {
  id: 'countries',
  name: 'Countries: continents, money, languages',
  about:
    'Say on which continent a country lies, what money it uses and which language its government speaks.',
  grades: [5, 9],
  keywords: ['country', 'continent', 'currency', 'money', 'language', 'world', 'area'],
  connected: ['capitals', 'continents_oceans'],
  items: [
    generator({
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
    }),
    generator({
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
          steps: [
            liesIn(right),
            `The others are all in ${continent}: ${listed(wrong.map(named))}.`,
          ],
          source,
          about: `continent of ${right.name}`,
        };
      },
    }),
    generator({
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
    }),
    generator({
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
              ? `${large(named(same))} has a unit of the same name.`
              : `It starts with “${country.money.charAt(0)}” and has ${country.money.replaceAll(' ', '').length} letters.`,
            `One to rule out. ${pays(others[0]!)}`,
          ],
          steps: [pays(country), ...others.map(pays)],
          source,
          about: `money of ${country.name}`,
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'which-language',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const pool = speakingIn(grade);
        const country = rng.pick(pool);
        const others = neighborsOf(
          country,
          pool,
          3,
          rng,
          (a, b) => sameLanguage(a, b) || unfair(country, b),
        ) as Speaking[];
        // Not one whose name gives the language away: France for French.
        const same = pool.find(
          (one) =>
            one.language === country.language &&
            one !== country &&
            one.name.slice(0, 2) !== one.language.slice(0, 2),
        );
        return {
          prompt: `Which of these languages does the government of **${named(country)}** use?`,
          right: country.language,
          wrong: others.map((other) => ({
            text: other.language,
            why: `${other.language} is used by the government of ${named(other)}.`,
          })),
          hints: [
            same
              ? `It is the same language as in ${named(same)}.`
              : `The city of ${country.capital} is its capital. Think of a word of that language you know.`,
            `One to rule out: ${others[0]!.language} is used by the government of ${named(others[0]!)}.`,
          ],
          steps: [
            `The government of ${named(country)} uses ${country.language}.`,
            'People there may speak other languages as well: most countries have several.',
          ],
          source,
          about: `language of ${country.name}`,
        };
      },
    }),
    generator({
      id: 'type-country',
      kind: 'text',
      difficulty: 4,
      make(rng, grade) {
        const country = rng.pick(placedIn(grade).filter((one) => !givesItselfAway(one)));
        return {
          prompt: `The city of **${country.capital}** is the capital of which country? Type its name.`,
          answer: country.name,
          also: spellingsOf(country),
          hints: [
            `It is in ${country.continent}${country.language ? `, and its government uses ${country.language}` : ''}.`,
            `Its name starts with “${country.name.slice(0, 2)}” and ends with “${country.name.slice(-2)}”.`,
          ],
          steps: [`${country.capital} is the capital of ${named(country)}.`, liesIn(country)],
          source,
          about: `capital of ${country.name}`,
        };
      },
    }),
    generator({
      id: 'order-area',
      kind: 'order',
      difficulty: 4,
      make(rng, grade) {
        const factor = grade < 7 ? 2 : 1.4;
        const pool = rng.sample(AREAS, 22).toSorted((a, b) => b.area - a.area);
        const clear = spread(pool, 8, (a, b) => a.area >= b.area * factor);
        const some = rng.sample(clear, 4).toSorted((a, b) => b.area - a.area);
        return {
          prompt: 'Put these countries in order of area, from the **largest** to the **smallest**.',
          inOrder: some.map(({ country }) => country),
          hints: [
            'Picture each on a globe: which fills a large part of a continent, and which is hard to find?',
            areaOf(some[1]!),
          ],
          steps: some.map(areaOf),
          source: 'CIA World Factbook',
        };
      },
    }),
  ],
};
