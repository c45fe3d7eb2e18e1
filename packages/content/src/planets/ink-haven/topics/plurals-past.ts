import { generator, type Topic } from '@planets/practice';
import {
  pasts,
  plurals,
  type Past,
  type PastRule,
  type Plural,
  type PluralRule,
} from '../data/plurals-past.ts';

/** What a grade meets: grade 2 the first words, grades 4 and 5 no longer the very first. */
const suited = <T extends { readonly from: number }>(rows: readonly T[], grade: number): T[] =>
  rows.filter(({ from }) => (grade < 4 ? from <= grade : from >= 3));

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
const pluralRule = (row: Plural): string => pluralRules[row.rule](row);

function pluralMiss({ one, rule }: Plural, wrong: string): string {
  if (wrong.endsWith("'s"))
    return `"${wrong}" with an apostrophe shows that something belongs to the ${one}.`;
  if (rule === 'special' || rule === 'same')
    return `That would be the usual pattern, but "${one}" does not follow it.`;
  return `Good try. Say it slowly and look at how "${one}" ends.`;
}

const pluralHints = {
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
    'Some words in -o take two letters, like "torpedo, torpedoes".',
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
const pastRule = (row: Past): string => pastRules[row.rule](row);

function pastMiss({ base, rule }: Past, wrong: string): string {
  if (wrong === base)
    return `"${base}" is the form for now. A word in the sentence shows that this is over.`;
  if (rule === 'same') return `"${base}" is one of the few verbs that may need no change at all.`;
  if (rule === 'special' && wrong.endsWith('ed'))
    return `"${base}" does not make its past with -ed. Say the sentence aloud.`;
  if (rule === 'special' && ['n', 'k', 'g', 'm', 'e'].includes(wrong.at(-1)!))
    return `"${wrong}" does not work by itself here. Which form would you say right after "yesterday"?`;
  return 'Close. Check the spelling of the end of the word.';
}

const pastHints = (row: Past) => [
  'A word in the sentence shows that it is already over.',
  row.rule === 'special'
    ? `"${row.base}" does not take -ed. Say "Yesterday I …" aloud.`
    : row.rule === 'same'
      ? `Say "Yesterday I …" aloud. Does "${row.base}" have to change?`
      : `Look at how "${row.base}" ends before you add anything.`,
];

export const pluralsPast: Topic = {
  id: 'plurals_past',
  name: 'More than one, and long ago',
  about: 'Write the plural of nouns and the past tense of verbs, also when they are irregular.',
  grades: [2, 5],
  keywords: ['plural', 'past tense', 'irregular', 'verbs', 'nouns', 'spelling'],
  connected: ['capitals_end_marks', 'agreement'],
  items: [
    generator({
      id: 'choose-the-plural',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const row = rng.pick(suited(plurals, grade));
        return {
          prompt: `One **${row.one}**, many ____. Which word is right?`,
          right: row.many,
          wrong: row.wrong.map((text) => ({ text, why: pluralMiss(row, text) })),
          hints: pluralHints[row.rule],
          steps: [`We need the word for more than one ${row.one}.`, pluralRule(row)],
          about: `plural of ${row.one}`,
        };
      },
    }),
    generator({
      id: 'choose-the-past',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(suited(pasts, grade));
        return {
          prompt: `Which form of **${row.base}** fits the gap?\n\n${row.sentence}`,
          right: row.past,
          wrong: row.wrong.map((text) => ({ text, why: pastMiss(row, text) })),
          hints: pastHints(row),
          steps: [
            'The sentence tells about something that is already over, so the verb needs its past form.',
            pastRule(row),
            row.sentence.replace('____', `**${row.past}**`),
          ],
          about: `past of ${row.base}`,
        };
      },
    }),
    generator({
      id: 'type-the-plural',
      kind: 'text',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(suited(plurals, grade).filter(({ rule }) => rule !== 'same'));
        return {
          prompt: `Type the plural: one **${row.one}**, many …`,
          answer: row.many,
          policy: { keepPunctuation: true },
          slips: row.wrong.map((text) => ({ text, why: pluralMiss(row, text) })),
          hints: pluralHints[row.rule],
          steps: [pluralRule(row)],
          about: `plural of ${row.one}`,
        };
      },
    }),
    generator({
      id: 'type-the-past',
      kind: 'text',
      difficulty: 3,
      make(rng, grade) {
        const row = rng.pick(suited(pasts, grade).filter(({ rule }) => rule !== 'same'));
        return {
          prompt: `Type the form of **${row.base}** that fits the gap.\n\n${row.sentence}`,
          answer: row.past,
          slips: row.wrong.map((text) => ({ text, why: pastMiss(row, text) })),
          hints: pastHints(row),
          steps: [
            'Something in the sentence shows that it is over, so the verb needs its past form.',
            pastRule(row),
          ],
          about: `past of ${row.base}`,
        };
      },
    }),
    generator({
      id: 'match-now-and-then',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const rows = rng.sample(suited(pasts, grade), grade < 4 ? 3 : 4);
        return {
          prompt: 'Match each verb with its past form.',
          pairs: rows.map(({ base, past }) => [`Today they ${base}.`, `Yesterday they ${past}.`]),
          hints: [
            'Say each pair aloud: today, yesterday.',
            'Begin with the pair that looks most alike.',
          ],
          steps: rows.map(pastRule),
        };
      },
    }),
    generator({
      id: 'match-one-and-many',
      kind: 'match',
      difficulty: 1,
      make(rng, grade) {
        const rows = rng.sample(suited(plurals, grade), grade < 4 ? 3 : 4);
        return {
          prompt: 'Match each word with its plural.',
          pairs: rows.map(({ one, many }) => [`one ${one}`, `many ${many}`]),
          hints: [
            'Say "one" and "many" aloud with each word.',
            'The first letter often stays the same.',
          ],
          steps: rows.map(pluralRule),
        };
      },
    }),
    generator({
      id: 'pick-the-right-plurals',
      kind: 'choices',
      difficulty: 3,
      grades: [3, 5],
      make(rng, grade) {
        const rows = rng.sample(suited(plurals, grade), 5);
        const right = rows.slice(0, 3);
        const wrong = rows.slice(3);
        return {
          prompt: 'Which of these plurals are spelled right? Pick all of them.',
          right: right.map(({ many }) => many),
          wrong: wrong.map((row) => rng.pick(row.wrong)),
          hints: ['Look at the end of each word.', 'An apostrophe never makes a plural.'],
          steps: rows.map(pluralRule),
        };
      },
    }),
    generator({
      id: 'pick-noun-and-verb',
      kind: 'cloze',
      difficulty: 3,
      make(rng, grade) {
        const noun = rng.pick(suited(plurals, grade));
        const row = rng.pick(suited(pasts, grade));
        return {
          prompt: `Choose the right words.\n\nThere is more than one ${noun.one}, so we write [[0]].\n\n${row.sentence.replace('____', '[[1]]')} (${row.base})`,
          gaps: [
            { right: noun.many, wrong: noun.wrong },
            { right: row.past, wrong: row.wrong },
          ],
          hints: [pluralHints[noun.rule][0], pastHints(row)[0]!],
          steps: [pluralRule(noun), pastRule(row)],
        };
      },
    }),
  ],
};
