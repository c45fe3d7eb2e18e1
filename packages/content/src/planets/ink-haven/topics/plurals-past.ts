import { generator, type Topic } from '@planets/practice';
import { pasts, plurals } from '../data/plurals-past.ts';
import {
  suited,
  pluralRule,
  pluralMiss,
  pluralHints,
  pastRule,
  pastMiss,
  pastHints,
} from '../wording/forms.ts';

export const pluralsPast: Topic = {
  id: 'plurals_past',
  name: 'More than one, and long ago',
  about: 'Write the plural of nouns and the past tense of verbs, also when they are irregular.',
  grades: [2, 5],
  keywords: ['plural', 'past tense', 'irregular', 'verbs', 'nouns', 'spelling'],
  connected: ['parts_of_speech'],
  prerequisites: ['capitals_end_marks'],
  standards: [
    'CCSS.ELA-LITERACY.L.2.1.B',
    'CCSS.ELA-LITERACY.L.2.1.D',
    'CCSS.ELA-LITERACY.L.3.1.B',
    'CCSS.ELA-LITERACY.L.3.1.D',
    'CCSS.ELA-LITERACY.L.3.2.E',
  ],
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
      version: 2,
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(suited(plurals, grade).filter(({ rule }) => rule !== 'same'));
        return {
          prompt: `Type the plural: one **${row.one}**, many …`,
          answer: row.many,
          also: [`${row.many}.`],
          policy: { keepPunctuation: true },
          slips: row.wrong.map((text) => ({ text, why: pluralMiss(row, text) })),
          hints: pluralHints[row.rule],
          steps: [`One ${row.one} is not enough: we need the word for several.`, pluralRule(row)],
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
          pairs: rows.map(({ base, past }) => [`Today they ${base} …`, `Yesterday they ${past} …`]),
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
            'Begin with the word you know best.',
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
