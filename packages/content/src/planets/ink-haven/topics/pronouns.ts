import { generator, type Topic } from '@planets/practice';
import {
  pronounForms,
  pronounGaps,
  pronounRules,
  standsFor,
  type PronounRule,
} from '../data/pronouns.ts';
import {
  chooseWord,
  findRightSentence,
  pickRightSentences,
  twoGaps,
  type GapTopic,
} from '../wording/gaps.ts';

const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they']);
const OBJECTS = new Set(['me', 'him', 'her', 'us', 'them']);
const ALONE = new Set(['mine', 'his', 'hers', 'ours', 'yours', 'theirs']);
const BEFORE = new Set(['my', 'your', 'its', 'our', 'their']);

const NONSTANDARD = new Set(['hisself', 'theirselves', 'ourself', 'itselfs', 'himselves', 'mines']);

const RELATIVE: Readonly<Record<string, string>> = {
  who: '“Who” stands for a person who does something in its part of the sentence.',
  whom: '“Whom” is the form for somebody to whom something is done, or after a word such as “to” or “with”.',
  whose: '“Whose” shows that something belongs to somebody.',
  which: '“Which” stands for a thing, not for a person.',
};

/** What the wrong form would be good for. */
function jobOf(word: string): string {
  const small = word.toLowerCase();
  if (RELATIVE[small]) return `${RELATIVE[small]} That does not fit here.`;
  if (NONSTANDARD.has(small))
    return `“${word}” is not a form of standard English, though one may hear it.`;
  if (small.endsWith('self') || small.endsWith('selves'))
    return `“${word}” is for an action that comes back to its doer. That is not so here.`;
  if (SUBJECTS.has(small)) return `“${word}” is the form for somebody who does the action.`;
  if (ALONE.has(small) && small !== 'his')
    return `“${word}” tells whose it is, and it stands alone, with no thing after it.`;
  if (OBJECTS.has(small) && small !== 'her')
    return `“${word}” is the form for somebody to whom something is done.`;
  if (small === 'it’s') return "“It's” is the short form of “it is”.";
  if (BEFORE.has(small)) return `“${word}” tells whose thing it is, right before the thing.`;
  return `“${word}” does not do the job that this gap needs. Say the sentence aloud.`;
}

const miss: GapTopic<PronounRule>['miss'] = (row, wrong) =>
  row.rule === 'each'
    ? `Which word does the pronoun stand for, and is it one or several? “${wrong}” does not fit it.`
    : row.rule === 'self' &&
        (wrong === 'himself' || wrong.endsWith('self')) &&
        !NONSTANDARD.has(wrong)
      ? `“${wrong}” does not belong to this doer.`
      : jobOf(wrong);

const topic: GapTopic<PronounRule> = {
  rows: pronounGaps,
  rules: pronounRules,
  miss,
  ask: 'Which word completes the sentence?',
  askSentence: 'In which sentence is the pronoun right?',
  askAll: 'Which sentences use the right pronoun?',
  look: 'What is the job of the pronoun? Does it do something, is something done to it, or does it own something?',
};

const JOBS = [
  'Who does it',
  'Whom it is done to',
  'Owner, before a thing',
  'Owner, alone',
] as const;

export const pronouns: Topic = {
  id: 'pronouns',
  name: 'Pronouns',
  about: 'Choose the form of a pronoun that its job asks for, and see which word it stands for.',
  grades: [2, 6],
  keywords: ['pronoun', 'he', 'him', 'I or me', 'themselves', 'who', 'whom', 'antecedent'],
  connected: ['contractions_possessives'],
  prerequisites: ['parts_of_speech'],
  standards: [
    'CCSS.ELA-LITERACY.L.2.1.C',
    'CCSS.ELA-LITERACY.L.3.1.A',
    'CCSS.ELA-LITERACY.L.3.1.F',
    'CCSS.ELA-LITERACY.L.4.1.A',
    'CCSS.ELA-LITERACY.L.6.1.A',
  ],
  items: [
    chooseWord(topic, 1),
    findRightSentence(topic, 3),
    twoGaps(topic, 2),
    pickRightSentences(topic, 4),
    generator({
      id: 'what-does-it-stand-for',
      kind: 'choice',
      difficulty: 2,
      grades: [2, 4],
      make(rng, grade) {
        const [text, pronoun, right, wrong] = rng.pick(
          standsFor.filter(({ 4: from }) => from <= grade),
        );
        return {
          prompt: `${text}\n\nWhat does the word **${pronoun}** stand for?`,
          right,
          wrong: wrong.split('|').map((other) => ({
            text: other,
            why: `Put “${other}” in place of “${pronoun}”. Does the story still make sense?`,
          })),
          hints: [
            'Put each answer in place of the pronoun and read it aloud.',
            'Is the pronoun for one or for several? For a person or for a thing?',
          ],
          steps: [
            `A pronoun stands for a noun that was named before.`,
            `Put in “${right}” for “${pronoun}”, and the text means the same.`,
          ],
          about: text,
        };
      },
    }),
    generator({
      id: 'table-of-forms',
      kind: 'table',
      difficulty: 3,
      grades: [3, 6],
      make(rng, grade) {
        const rows = rng.sample(
          pronounForms.filter(([subject]) => subject !== 'you'),
          2,
        );
        const columns = grade < 5 ? [1, 2] : [1, 2, 3];
        return {
          prompt: 'Fill in the forms of these pronouns. The row for “you” shows how.',
          caption: 'Pronouns and their jobs',
          columns: [JOBS[0], ...columns.map((at) => JOBS[at]!)],
          rows: [
            ['you', ...columns.map((at) => pronounForms.at(-1)![at]!)] as const,
            ...rows.map((row) => [row[0], ...columns.map((at) => ({ word: row[at]! }))] as const),
          ],
          hints: [
            `Say: “You see ____.” and “It is ____ book.” Begin with “${rows[0]![0]}”.`,
            'Listen to what you would say yourself in a sentence.',
          ],
          steps: rows.map(
            (row) =>
              `“${row[0]}” does it; it is done to “${row[1]}”; “${row[2]} book” tells whose it is${columns.length > 2 ? `; “it is ${row[3]}” stands alone` : ''}.`,
          ),
        };
      },
    }),
  ],
};
