import type { Past, PastRule, Plural, PluralRule } from '../data/plurals-past.ts';

/** What a grade meets: grade 2 the first words, grades 4 and 5 no longer the very first. */
export const suited = <T extends { readonly from: number }>(
  rows: readonly T[],
  grade: number,
): T[] => rows.filter(({ from }) => (grade < 4 ? from <= grade : from >= 3));

const vowelBefore = (word: string) => word.at(-2)!;

const pluralRules: Record<PluralRule, (row: Plural) => string> = {
  s: ({ one, many }) => `Most words just add -s: ${one}, ${many}.`,
  es: ({ one, many }) =>
    `"${one}" ends in a hissing sound (s, x, ch or sh). You need the extra beat of -es to say it: ${many}.`,
  ies: ({ one, many }) =>
    `"${one}" ends in "${vowelBefore(one)}" and "y". After a consonant, y changes to i before -es: ${many}.`,
  ys: ({ one, many }) =>
    `"${one}" ends in "${vowelBefore(one)}y". After a vowel, y stays and takes -s: ${many}.`,
  ves: ({ one, many }) =>
    `In "${one}" the f sound turns into a v sound when there are more, so we write -ves: ${many}.`,
  oes: ({ one, many }) => `"${one}" is one of the words in -o that take -es: ${many}.`,
  same: ({ one }) =>
    `"${one}" is one of the few words that do not change at all: one ${one}, many ${one}.`,
  'is-es': ({ one, many }) => `"${one}" came from Greek. Its -is turns into -es: ${many}.`,
  special: ({ one, many }) =>
    `"${one}" is an old word that keeps its own plural instead of taking -s: ${many}.`,
};
export const pluralRule = (row: Plural): string => pluralRules[row.rule](row);

export function pluralMiss({ one, many, rule }: Plural, wrong: string): string {
  if (wrong.endsWith("'s"))
    return `"${wrong}" with an apostrophe shows that something belongs to the ${one}.`;
  if (rule === 'special' && wrong.startsWith(many))
    return 'That puts an ending on a word that already means more than one.';
  if ((rule === 'special' || rule === 'same') && wrong.endsWith('s'))
    return `That would be the usual pattern, but "${one}" does not follow it.`;
  if (rule === 'special' || rule === 'same')
    return `Some other word may work like that, but "${one}" does not.`;
  return `Good try. Say it slowly and look at how "${one}" ends.`;
}

export const pluralHints = {
  s: ['Most words need only a small change.', 'Add the letter that most plurals end in.'],
  es: [
    'Say the word for two of them. Do you hear one more beat?',
    'Words ending in s, x, ch or sh take two letters.',
  ],
  ies: [
    'Look at the last two letters.',
    'A consonant comes before the y. What happens to the y then?',
  ],
  ys: ['Look at the last two letters.', 'A vowel comes before the y. Does the y have to change?'],
  ves: [
    'Listen: which sound does the f make when there are many?',
    'The f sound becomes a v sound.',
  ],
  oes: [
    'Look at the last letter.',
    'Some words in -o take two letters, as "go" does in "she goes".',
  ],
  special: [
    'This word does not simply take -s.',
    'Say "one of them, many of them" aloud and listen for a change inside the word.',
  ],
  same: ['Say it aloud with "one" and with "ten".', 'Does this word change at all?'],
  'is-es': ['The word comes from Greek.', 'Think of "basis" and "bases".'],
} as const;

const pastRules: Record<PastRule, (row: Past) => string> = {
  double: ({ base, past }) =>
    `"${base}" ends in one vowel and one consonant, with the beat on that last part. Double the last letter, then add -ed: ${past}.`,
  ied: ({ base, past }) =>
    `"${base}" ends in a consonant and y. Change y to i and add -ed: ${past}.`,
  d: ({ base, past }) => `"${base}" already ends in e, so it only takes -d: ${past}.`,
  same: ({ base, past }) =>
    `"${base}" stays the same in the past: today I ${base}, yesterday I ${past}.`,
  special: ({ base, past }) =>
    `"${base}" is an irregular verb. It does not take -ed. Its past form is "${past}".`,
};
export const pastRule = (row: Past): string => pastRules[row.rule](row);

/** Participles: right after "have", never alone. */
const NEEDS_HELP: ReadonlySet<string> = new Set(
  'gone seen eaten given sung drunk swum written flown grown known thrown broken spoken drawn ridden begun frozen chosen shaken stolen forgotten'.split(
    ' ',
  ),
);

export function pastMiss({ base, rule }: Past, wrong: string): string {
  if (wrong === base)
    return `"${base}" is the form for now. A word in the sentence shows that this is over.`;
  if (NEEDS_HELP.has(wrong))
    return `"${wrong}" needs a helper such as "have" before it, and there is none here.`;
  if ((rule === 'special' || rule === 'same') && wrong.endsWith('ed'))
    return `"${base}" does not make its past with -ed. Say the sentence aloud.`;
  if (rule === 'special' || rule === 'same')
    return `"${wrong}" is not a form of "${base}". Say the sentence aloud.`;
  if (rule === 'double' && wrong.endsWith('ed'))
    return 'Look at the letter before -ed. Is one of it enough?';
  return 'Close. Check the spelling of the end of the word.';
}

export const pastHints = (row: Past) => [
  'A word in the sentence shows that it is already over.',
  row.rule === 'special'
    ? `"${row.base}" does not take -ed. Say "Yesterday I …" aloud.`
    : row.rule === 'same'
      ? `Say "Yesterday I …" aloud. Does "${row.base}" have to change?`
      : `Look at how "${row.base}" ends before you add anything.`,
];
