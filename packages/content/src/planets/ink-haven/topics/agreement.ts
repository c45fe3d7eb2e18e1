import { generator, type Topic } from '@planets/practice';
import { agreements, type Agreement } from '../data/agreement.ts';

const forGrade = (grade: number) =>
  agreements.filter(
    ({ from, trap }) => from <= grade && (grade < 6 || from === 6 || trap !== undefined),
  );

const rightForm = ({ many, one, more }: Agreement) => (many ? more : one);
const wrongForm = ({ many, one, more }: Agreement) => (many ? one : more);
const sentence = (row: Agreement, verb: string) => `${row.before} ${verb} ${row.after}`;
const number = ({ many }: Agreement) => (many ? 'more than one' : 'one');

const explain = (row: Agreement) => [
  `The verb has to agree with "${row.head}".`,
  `${row.why} So the subject counts as ${number(row)}.`,
  `It takes the verb form "${rightForm(row)}": ${sentence(row, `**${rightForm(row)}**`)}`,
];

const trapHint = (row: Agreement) =>
  row.trap === undefined
    ? 'Does the subject count as one, or as more than one?'
    : `Read the sentence with only its subject and verb. Does "${row.trap}" decide the verb?`;

const wrongWhy = (row: Agreement) =>
  row.trap === undefined
    ? `That form would fit a subject that counts as ${row.many ? 'one' : 'more than one'}.`
    : `That form would fit "${row.trap}", but "${row.trap}" does not decide the verb here.`;

export const agreement: Topic = {
  id: 'agreement',
  name: 'Subjects and verbs that agree',
  about: 'Find the real subject of a sentence and give it the verb form that fits.',
  grades: [4, 8],
  keywords: ['subject', 'verb', 'agreement', 'singular', 'plural', 'is or are'],
  connected: ['punctuation'],
  prerequisites: ['plurals_past', 'pronouns'],
  standards: ['CCSS.ELA-LITERACY.L.3.1.F'],
  items: [
    generator({
      id: 'choose-the-verb',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(forGrade(grade));
        return {
          prompt: `Which word or words complete the sentence?\n\n${sentence(row, '____')}`,
          right: rightForm(row),
          wrong: [
            { text: wrongForm(row), why: wrongWhy(row) },
            ...row.others.map((text) => ({
              text,
              why: `With "${text}" the sentence has no complete verb in standard English.`,
            })),
          ],
          hints: ['Ask: who or what is this sentence about? Is it one or more?', trapHint(row)],
          steps: explain(row),
          about: `agreement: ${row.before}`,
        };
      },
    }),
    generator({
      id: 'which-sentence-agrees',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const [good, ...bad] = rng.sample(forGrade(grade), 4);
        return {
          prompt: 'In which sentence do subject and verb agree?',
          right: sentence(good!, rightForm(good!)),
          wrong: bad.map((row) => ({
            text: sentence(row, wrongForm(row)),
            why: `The verb goes with "${row.head}", which counts as ${number(row)}. Does it fit?`,
          })),
          hints: [
            'Find the subject of each sentence first.',
            'Read only subject and verb. Skip the words that describe the subject.',
          ],
          steps: [
            ...explain(good!),
            ...bad.map(
              (row) =>
                `"${row.head}" counts as ${number(row)}, so that sentence needs "${rightForm(row)}".`,
            ),
          ],
          about: `agreement: ${good!.before}`,
        };
      },
    }),
    generator({
      id: 'which-sentence-needs-mending',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const [bad, ...good] = rng.sample(forGrade(grade), 4);
        return {
          prompt: 'Subject and verb do **not** agree in one of these sentences. Which one?',
          right: sentence(bad!, wrongForm(bad!)),
          wrong: good.map((row) => ({
            text: sentence(row, rightForm(row)),
            why: `This one is right: "${row.head}" counts as ${number(row)}.`,
          })),
          hints: [
            'Find the subject of each sentence first.',
            'Read only subject and verb. Which pair sounds wrong?',
          ],
          steps: explain(bad!),
          about: `agreement: ${bad!.before}`,
        };
      },
    }),
    generator({
      id: 'type-the-verb',
      kind: 'text',
      difficulty: 3,
      make(rng, grade) {
        const row = rng.pick(
          forGrade(grade).filter(({ one }) => !['is', 'was', 'has', 'does'].includes(one)),
        );
        const shown = row.others[1].replace(/^to /, '');
        return {
          prompt: `Type the form of **${shown}** that completes the sentence: one word, in the present tense.\n\n${sentence(row, '____')}`,
          answer: rightForm(row),
          policy: { keepArticles: true },
          slips: [{ text: wrongForm(row), why: wrongWhy(row) }],
          hints: ['Ask: who or what is this sentence about?', trapHint(row)],
          steps: explain(row),
          about: `agreement: ${row.before}`,
        };
      },
    }),
    generator({
      id: 'match-sentence-and-subject',
      kind: 'match',
      difficulty: 3,
      make(rng, grade) {
        const trapped = forGrade(grade).filter(({ trap }) => trap !== undefined);
        const heads = rng.sample([...new Set(trapped.map(({ head }) => head))], 3);
        const rows = heads.map((head) => rng.pick(trapped.filter((row) => row.head === head)));
        const traps = [...new Set(rows.map(({ trap }) => trap!))].filter(
          (trap) => !heads.includes(trap),
        );
        return {
          prompt:
            'Match each sentence with the word that decides its verb. Some words are left over.',
          pairs: rows.map((row) => [sentence(row, `**${rightForm(row)}**`), row.head]),
          extra: traps.slice(0, 2),
          hints: [
            'Ask who or what does the action or is being described.',
            'A word after "of", "on" or "with" is seldom the one that decides.',
          ],
          steps: rows.map(
            (row) => `"${row.head}" decides, and it counts as ${number(row)}. ${row.why}`,
          ),
        };
      },
    }),
    generator({
      id: 'pick-both-verbs',
      kind: 'cloze',
      difficulty: 2,
      make(rng, grade) {
        const rows = rng.sample(forGrade(grade), 2);
        return {
          prompt: `Choose the verb that fits each subject.\n\n${rows.map((row, index) => sentence(row, `[[${index}]]`)).join('\n\n')}`,
          gaps: rows.map((row) => ({ right: rightForm(row), wrong: [wrongForm(row)] })),
          hints: ['Find the subject of each sentence.', 'One, or more than one?'],
          steps: rows.map(
            (row) => `"${row.head}" decides, and it counts as ${number(row)}. ${row.why}`,
          ),
        };
      },
    }),
    generator({
      id: 'pick-subjects-that-count-as-one',
      kind: 'choices',
      difficulty: 4,
      make(rng, grade) {
        const rows = forGrade(grade).filter(
          ({ before }) => !['There', 'Here', 'Under the porch', 'Ten dollars'].includes(before),
        );
        const one = rng.sample(
          rows.filter(({ many }) => !many),
          3,
        );
        const more = rng.sample(
          rows.filter(({ many }) => many),
          2,
        );
        return {
          prompt: 'Which of these subjects take the verb **is** (not **are**)? Pick all of them.',
          right: one.map(({ before }) => `${before} …`),
          wrong: more.map(({ before }) => `${before} …`),
          hints: [
            'Find the most important word of each subject.',
            'Try each one with "is here" and with "are here".',
          ],
          steps: [...one, ...more].map(
            (row) => `"${row.head}" counts as ${number(row)}. ${row.why}`,
          ),
        };
      },
    }),
  ],
};
