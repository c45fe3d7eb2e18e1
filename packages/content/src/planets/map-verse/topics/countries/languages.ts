import { generator } from '@planets/practice';
import { countriesIn, named, neighborsOf } from '../../country-pool.ts';
import type { Country } from '../../data/countries.ts';
import { source } from './pool.ts';

type Speaking = Country & { readonly language: string };

const speakingIn = (grade: number) =>
  countriesIn(grade).filter((one): one is Speaking => one.language !== undefined);

/** English and French help out in many governments of Africa, Asia and Oceania: no fair distractors there. */
const unfair = ({ continent }: Country, { language }: Country) =>
  /^(?:English|French)$/.test(language!) && !/Europe|America/.test(continent ?? '');

const sameLanguage = (a: Country, b: Country) =>
  a.language === undefined || b.language === undefined || a.language === b.language;

export const whichLanguage = generator({
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
});
