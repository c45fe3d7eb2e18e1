import { generator, type Rng, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { craftRules, preciseSentences, type Craft, type Precise } from '../data/precise.ts';

/** Concise rows need all their versions side by side, so questions that mix crafts leave them out. */
const MIXED: readonly Craft[] = ['semicolon', 'colon', 'parallel', 'modifier'];
const of = (craft: Craft) => preciseSentences.filter((row) => row.craft === craft);
const explain = (row: Precise) => [craftRules[row.craft].rule, row.why];

function oneOfEach(rng: Rng): Precise[] {
  return rng.shuffle(MIXED).map((craft) => rng.pick(of(craft)));
}

export const preciseWriting: Topic = {
  id: 'precise_writing',
  name: 'Precise writing',
  about:
    'Join sentences with semicolons and colons, keep lists parallel, and cut words that do no work.',
  grades: [9, 12],
  keywords: ['semicolon', 'colon', 'parallel structure', 'concise', 'modifier', 'style', 'editing'],
  connected: ['word_roots'],
  prerequisites: ['colons_semicolons', 'agreement'],
  standards: [
    'CCSS.ELA-LITERACY.L.9-10.1.A',
    'CCSS.ELA-LITERACY.L.9-10.2.A',
    'CCSS.ELA-LITERACY.L.9-10.2.B',
    'CCSS.ELA-LITERACY.L.11-12.3.A',
  ],
  mastery: UNDERSTANDING,
  items: [
    generator({
      id: 'best-version',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(preciseSentences);
        return {
          prompt: craftRules[row.craft].ask,
          right: row.right,
          wrong: row.wrong.map(([text, why]) => ({ text, why })),
          hints: [
            'Compare the versions. Where exactly do they differ?',
            craftRules[row.craft].hint,
          ],
          steps: explain(row),
          about: `precise: ${row.right}`,
        };
      },
    }),
    generator({
      id: 'one-is-right',
      kind: 'choice',
      difficulty: 4,
      make(rng) {
        const [good, ...rest] = oneOfEach(rng);
        const bad = rest.map((row) => ({ row, text: rng.pick(row.wrong) }));
        return {
          prompt: 'Only one of these sentences needs no mending. Which one?',
          right: good!.right,
          wrong: bad.map(({ text: [text, why] }) => ({ text, why })),
          hints: [
            'Check each one: its marks, its lists, and what its opening describes.',
            'Rule out one with a misused mark, and one whose items differ in form or whose opening describes the wrong thing.',
          ],
          steps: [
            ...explain(good!),
            ...bad.map(({ row, text }) => `“${text[0]}” would have to be: ${row.right}`),
          ],
          about: `precise: ${good!.right}`,
        };
      },
    }),
    generator({
      id: 'which-needs-mending',
      kind: 'choice',
      difficulty: 4,
      make(rng) {
        const [bad, ...good] = oneOfEach(rng);
        const [text, why] = rng.pick(bad!.wrong);
        return {
          prompt: 'Which of these sentences needs mending?',
          right: text,
          wrong: good.map((row) => ({
            text: row.right,
            why: `That one is right. ${craftRules[row.craft].rule}`,
          })),
          hints: [
            'Check each one: its marks, its lists, and what its opening describes.',
            'Look closely at marks in the middle, and at items in a row.',
          ],
          steps: [`“${text}” ${why}`, `Better: ${bad!.right}`],
          about: `precise: ${bad!.right}`,
        };
      },
    }),
    generator({
      id: 'match-sentence-and-craft',
      kind: 'match',
      difficulty: 3,
      make(rng) {
        const rows = oneOfEach(rng).slice(0, 3);
        return {
          prompt: 'Match each sentence with what it does well.',
          pairs: rows.map((row) => [row.right, craftRules[row.craft].name]),
          hints: [
            'Look first for marks that only one of the sentences has.',
            'Then look for items in a row, and for an opening phrase.',
          ],
          steps: rows.map(({ craft, right }) => `“${right}” ${craftRules[craft].rule}`),
        };
      },
    }),
    generator({
      id: 'type-with-semicolon',
      kind: 'text',
      difficulty: 4,
      make(rng) {
        const row = rng.pick(of('semicolon'));
        const splice = row.wrong[0]![0];
        return {
          prompt: `This sentence has a comma splice. Type it with a semicolon in the right place.\n\n${splice}`,
          answer: row.right,
          also: [row.right.slice(0, -1)],
          policy: { keepPunctuation: true, keepArticles: true },
          slips: [
            { text: splice, why: 'That is the sentence as it was. Which mark has to change?' },
          ],
          hints: [
            'Find the two parts that could each be a sentence.',
            'Only one mark has to change.',
          ],
          steps: explain(row),
          about: `precise: ${row.right}`,
        };
      },
    }),
    generator({
      id: 'type-with-colon',
      kind: 'text',
      difficulty: 4,
      make(rng) {
        const row = rng.pick(of('colon'));
        const bare = row.wrong[2]![0];
        return {
          prompt: `Type this sentence with the colon that it needs.\n\n${bare}`,
          answer: row.right,
          also: [row.right, row.right.replace(', and ', ' and ')].flatMap((text) => [
            text,
            text.slice(0, -1),
          ]),
          policy: { keepPunctuation: true, keepArticles: true },
          slips: [
            { text: bare, why: 'That is the sentence as it was. Where does the announcement end?' },
          ],
          hints: [
            'One part announces something, the other part is what it announces.',
            'The words before the colon have to be a complete sentence.',
          ],
          steps: explain(row),
          about: `precise: ${row.right}`,
        };
      },
    }),
    generator({
      id: 'pick-the-well-made',
      kind: 'choices',
      difficulty: 4,
      make(rng) {
        const rows = oneOfEach(rng);
        const bad = rows.slice(2).map((row) => ({ row, text: rng.pick(row.wrong)[0] }));
        return {
          prompt: 'Which of these sentences need no mending? Pick all of them.',
          right: rows.slice(0, 2).map(({ right }) => right),
          wrong: bad.map(({ text }) => text),
          hints: [
            'Take them one at a time.',
            'Check marks in the middle, items in a row, and opening phrases.',
          ],
          steps: [
            ...rows.slice(0, 2).map(({ why }) => why),
            ...bad.map(({ row, text }) => `“${text}” would have to be: ${row.right}`),
          ],
        };
      },
    }),
    generator({
      id: 'which-mark',
      kind: 'cloze',
      difficulty: 3,
      make(rng) {
        const first = rng.pick(of('semicolon'));
        const second = rng.pick(of('colon'));
        const rows = rng.shuffle([first, second]);
        const marks = ['semicolon', 'colon', 'no mark at all'];
        return {
          prompt: `Which mark belongs where the bar stands?\n\n${rows
            .map((row, index) => `${row.right.replace(/[;:] /, ' | ')} → [[${index}]]`)
            .join('\n\n')}`,
          gaps: rows.map(({ craft }) => ({
            right: craft,
            wrong: marks.filter((mark) => mark !== craft),
          })),
          hints: [
            'Read what stands after each bar. Could it be a sentence of its own?',
            'A mark that announces a list or an explanation is not the one that joins two sentences.',
          ],
          steps: rows.flatMap(explain),
        };
      },
    }),
  ],
};
