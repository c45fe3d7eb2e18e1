import type { Rng } from '@planets/practice';
import { commaRules, commaSentences, type CommaRule } from '../data/comma-sentences.ts';

interface Marked {
  readonly marked: string;
  readonly rule: CommaRule;
}

export const forGrade = (grade: number) =>
  commaSentences.filter(({ from, rule }) =>
    grade < 6 ? from === 4 : from === 6 || rule !== 'address',
  );

export const right = ({ marked }: Marked) => marked.replaceAll('~', '').replaceAll('^', ',');
export const bare = ({ marked }: Marked) => marked.replaceAll(/[~^]/g, '');

/** Commas are what is practised: a period left off at the end is no mistake. */
export const withoutEndMark = (texts: readonly string[]) =>
  texts.flatMap((text) => [text, text.replace(/[.?!]$/, '')]);

export const clean = (word: string) => word.replaceAll(/[~^.?!]/g, '');

/** The sentence with its commas taken out and one put in the nth wrong place. */
export function misplaced({ marked }: Marked, nth: number): string {
  let seen = -1;
  return marked.replaceAll('~', () => ((seen += 1) === nth ? ',' : '')).replaceAll('^', '');
}

/** All the right commas, and one in the nth wrong place. */
function oneTooMany({ marked }: Marked, nth: number): string {
  let seen = -1;
  return marked.replaceAll('~', () => ((seen += 1) === nth ? ',' : '')).replaceAll('^', ',');
}

export const wrongPlaces = ({ marked }: Marked) => marked.split('~').length - 1;

/** Mistakes with the sentence, each with what to say. */
export function mistakes(rng: Rng, row: Marked) {
  const places = rng.shuffle(Array.from({ length: wrongPlaces(row) }, (_, index) => index));
  return [
    {
      text: bare(row),
      why: 'Without a comma the parts run together. Read it aloud and listen for the pause.',
    },
    { text: misplaced(row, places[0]!), why: 'That comma cuts apart words that belong together.' },
    {
      text: oneTooMany(row, places.at(-1)!),
      why: 'That is one comma too many. Where does it cut apart words that belong together?',
    },
  ];
}

/** What may be said of a comma of this rule too: a "yes" opens a sentence, a contrast is extra. */
const ALSO_TRUE: Partial<Record<CommaRule, CommaRule>> = { address: 'opening', contrast: 'extra' };

export const falseRules = (row: Marked, grade: number) =>
  rulesFor(grade).filter((rule) => rule !== row.rule && rule !== ALSO_TRUE[row.rule]);

const ruleNames = Object.keys(commaRules) as CommaRule[];
export const rulesFor = (grade: number) =>
  ruleNames.filter((rule) => forGrade(grade).some((row) => row.rule === rule));
