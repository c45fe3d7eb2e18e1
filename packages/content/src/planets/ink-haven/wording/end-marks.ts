import type { Rng } from '@planets/practice';
import { named, type Mark } from '../data/first-sentences.ts';

/** Grade 1 reads only the easy sentences, grade 3 mostly the longer ones, grade 2 both. */
export const readable = <T extends { readonly from: 1 | 2 }>(
  rows: readonly T[],
  grade: number,
): T[] => rows.filter(({ from }) => (grade === 1 ? from === 1 : grade === 2 || from === 2));

export const MARKS: Record<Mark, { name: string; job: string; miss: string }> = {
  '.': {
    name: 'a period (.)',
    job: 'tells us something in a calm way',
    miss: 'A period ends a calm telling sentence. Read this one aloud: does it only tell?',
  },
  '?': {
    name: 'a question mark (?)',
    job: 'asks something',
    miss: 'A question mark ends a sentence that asks. Nobody is waiting for an answer here.',
  },
  '!': {
    name: 'an exclamation mark (!)',
    job: 'shows a strong feeling',
    miss: 'An exclamation mark shows a strong feeling, like a shout. This one is calmer.',
  },
};
export const marks: readonly Mark[] = ['.', '?', '!'];
export const COMMA = {
  text: 'a comma (,)',
  why: 'A comma is a small rest inside a sentence. It never ends one.',
};

export const markSteps = (text: string, mark: Mark) => [
  `Ask what the sentence does. "${text}" ${MARKS[mark].job}.`,
  mark === '?'
    ? `It begins with "${text.split(' ')[0]}" and waits for an answer. An asking sentence ends with ${MARKS[mark].name}.`
    : mark === '!'
      ? `You would say it with a loud or excited voice. A strong feeling ends with ${MARKS[mark].name}.`
      : `Nothing is asked, and nobody shouts. A telling sentence ends with ${MARKS[mark].name}.`,
];

export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const nameRule = (word: string, what: string) =>
  `"${word}" is the name of ${what}. Names start with a capital letter.`;

export function sentenceWithName(rng: Rng, grade: number) {
  const row = rng.pick(readable(named, grade));
  const [name, what] = rng.pick(row.names);
  return { ...row, name, what, without: row.text.replace(name, lowerFirst(name)) };
}
