import { generator, type Topic } from '@planets/practice';
import {
  tenseGaps,
  tenseRules,
  tenseRows,
  tenses,
  verbForms,
  type TenseRule,
} from '../data/tenses.ts';
import {
  chooseWord,
  findRightSentence,
  pickRightSentences,
  twoGaps,
  type GapTopic,
} from '../wording/gaps.ts';
import { findSort, matchSorts, whatSort, type SortTopic } from '../wording/sorting.ts';

const topic: GapTopic<TenseRule> = {
  rows: tenseGaps,
  rules: tenseRules,
  miss: (row, wrong) => {
    if (/^(?:sitted|writed|freezed|tooken|sanged)$/.test(wrong))
      return `“${wrong}” is not a form of standard English.`;
    if (row.rule === 'helper') return `“${wrong}” cannot follow this helping word.`;
    if (/^to |^\w+ing$/.test(wrong)) return `“${wrong}” alone is no complete verb.`;
    if (row.rule === 'shift') return `With “${wrong}”, the sentence jumps to another time.`;
    if (row.rule === 'wish') return `“${wrong}” would speak of something real.`;
    if (row.rule === 'present') return `“${wrong}” does not go with one doer.`;
    return `“${wrong}” does not fit the time that the sentence speaks of.`;
  },
  ask: 'Which verb form completes the sentence?',
  askSentence: 'In which sentence is the verb form right?',
  askAll: 'Which sentences have the right verb form?',
  look: 'When does it happen? Look for words that tell the time, and for other verbs.',
};

const kinds: SortTopic<keyof typeof tenses> = {
  sorts: tenses,
  rows: tenseRows,
  askSort: 'In which tense is this sentence?',
  askOne: 'Which sentence is ____?',
  look: 'Find the verb with all of its helping words.',
};

export const verbTenses: Topic = {
  id: 'verb_tenses',
  name: 'Verb tenses',
  about: 'Choose the verb form for the time of an action, and keep to one time in a story.',
  grades: [3, 8],
  keywords: [
    'tense',
    'past',
    'future',
    'progressive',
    'perfect',
    'participle',
    'had done',
    'helping verb',
  ],
  connected: ['pronouns'],
  prerequisites: ['plurals_past'],
  standards: [
    'CCSS.ELA-LITERACY.L.3.1.E',
    'CCSS.ELA-LITERACY.L.4.1.B',
    'CCSS.ELA-LITERACY.L.5.1.B',
    'CCSS.ELA-LITERACY.L.5.1.C',
    'CCSS.ELA-LITERACY.L.5.1.D',
    'CCSS.ELA-LITERACY.L.8.1.C',
  ],
  items: [
    chooseWord(topic, 2),
    findRightSentence(topic, 3),
    twoGaps(topic, 2),
    pickRightSentences(topic, 4),
    whatSort(kinds, 1),
    findSort(kinds, 2),
    matchSorts(kinds, 3),
    generator({
      id: 'verb-form-table',
      kind: 'table',
      difficulty: 4,
      make(rng, grade) {
        const rows = rng.sample(
          verbForms.filter(({ 3: from }) => from <= grade),
          grade < 5 ? 2 : 3,
        );
        return {
          prompt: 'Fill in the missing verb forms. The row for “do” shows how.',
          caption: 'Verb forms',
          columns: ['Today they …', 'Yesterday they …', 'They have …'],
          rows: [
            ['do', 'did', 'done'] as const,
            ...rows.map(
              ([base, past, participle]) => [base, { word: past }, { word: participle }] as const,
            ),
          ],
          hints: [
            'Say each form aloud after the words at the top of its column.',
            'None of these verbs takes -ed.',
          ],
          steps: rows.map(
            ([base, past, participle]) =>
              `Today they ${base}. Yesterday they ${past}. They have ${participle}.`,
          ),
          about: `verb forms: ${rows.map(([base]) => base).join(' ')}`,
        };
      },
    }),
  ],
};
