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

export const clean = (word: string) => word.replaceAll(/[~^.?!]/g, '');

/** The sentence with its commas taken out and one put in the nth wrong place. */
export function misplaced({ marked }: Marked, nth: number): string {
  let seen = -1;
  return marked.replaceAll('~', () => ((seen += 1) === nth ? ',' : '')).replaceAll('^', '');
}

export const wrongPlaces = ({ marked }: Marked) => marked.split('~').length - 1;

/** Mistakes with the sentence, each with what to say. */
export function mistakes(rng: Rng, row: Marked) {
  const places = rng.shuffle(Array.from({ length: wrongPlaces(row) }, (_, index) => index));
  const extraComma = row.marked.replaceAll('^', ',').replace('~', ',').replaceAll('~', '');
  return [
    {
      text: bare(row),
      why: 'Without a comma the parts run together. Read it aloud and listen for the pause.',
    },
    { text: misplaced(row, places[0]!), why: 'That comma cuts apart words that belong together.' },
    places.length > 1
      ? {
          text: misplaced(row, places[1]!),
          why: 'Read it aloud with a pause at that comma. Does it sound natural there?',
        }
      : {
          text: extraComma,
          why: 'One of those commas is right, but the other one cuts words apart.',
        },
  ];
}

const ruleNames = Object.keys(commaRules) as CommaRule[];
export const rulesFor = (grade: number) =>
  ruleNames.filter((rule) => forGrade(grade).some((row) => row.rule === rule));
