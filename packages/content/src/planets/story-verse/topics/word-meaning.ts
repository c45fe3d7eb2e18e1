import { generator, type Topic } from '@planets/practice';
import { olderWords, youngerWords, type ContextWord } from '../data/context-words.ts';

const forGrade = (grade: number): readonly ContextWord[] =>
  grade < 6 ? youngerWords : grade === 6 ? [...youngerWords, ...olderWords] : olderWords;

const inBold = ({ sentence, word }: ContextWord) => sentence.replace(word, `**${word}**`);

const explain = (row: ContextWord) => [
  `The clue is in the sentence: “${row.clue}”.`,
  `That fits only with this meaning of "${row.word}": ${row.means}.`,
];

export const wordMeaning: Topic = {
  id: 'word_meaning',
  name: 'Word meaning from context',
  about: 'Work out what a new word means from the words around it.',
  grades: [4, 8],
  keywords: ['vocabulary', 'context clues', 'definition', 'synonym', 'words'],
  connected: ['idioms_sayings', 'inference'],
  prerequisites: ['synonyms_antonyms', 'main_idea'],
  standards: [
    'CCSS.ELA-LITERACY.L.4.4.A',
    'CCSS.ELA-LITERACY.L.5.4.A',
    'CCSS.ELA-LITERACY.L.6.4.A',
    'CCSS.ELA-LITERACY.L.7.4.A',
    'CCSS.ELA-LITERACY.L.8.4.A',
    'CCSS.ELA-LITERACY.RI.4.4',
    'CCSS.ELA-LITERACY.RI.5.4',
    'CCSS.ELA-LITERACY.RI.6.4',
    'CCSS.ELA-LITERACY.RI.7.4',
    'CCSS.ELA-LITERACY.RI.8.4',
  ],
  items: [
    generator({
      id: 'meaning-in-a-sentence',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(forGrade(grade));
        return {
          prompt: `What does **${row.word}** mean in this sentence?\n\n${inBold(row)}`,
          right: row.means,
          wrong: row.wrong.map((text) => ({
            text,
            why: `Try it in the sentence. Does it go with “${row.clue}”?`,
          })),
          hints: [
            'Cover the word. What could stand in its place?',
            `Look at these words: “${row.clue}”.`,
          ],
          steps: explain(row),
          about: `word: ${row.word}`,
        };
      },
    }),
    generator({
      id: 'word-for-a-meaning',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const [row, ...others] = rng.sample(forGrade(grade), 4);
        return {
          prompt: `Which word means: **${row!.means}**?`,
          right: row!.word,
          wrong: others.map(({ word, means }) => ({
            text: word,
            why: `"${word}" means: ${means}.`,
          })),
          hints: [
            'Say a short sentence with each word.',
            `Think of this sentence: ${row!.sentence.replace(row!.word, '____')}`,
          ],
          steps: [`"${row!.word}" means: ${row!.means}.`, `It is used like this: ${row!.sentence}`],
          about: `word: ${row!.word}`,
        };
      },
    }),
    generator({
      id: 'match-words-and-meanings',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const rows = rng.sample(forGrade(grade), 4);
        return {
          prompt: 'Match each word with its meaning.',
          pairs: rows.map(({ word, means }) => [word, means]),
          hints: [
            'Start with the word you have met before.',
            'Say a short sentence with each of the others.',
          ],
          steps: rows.map(({ word, means, sentence }) => `"${word}" means: ${means}. ${sentence}`),
        };
      },
    }),
    generator({
      id: 'fill-with-the-right-word',
      kind: 'cloze',
      difficulty: 3,
      make(rng, grade) {
        const rows = rng.sample(forGrade(grade), 2);
        const words = rows.map(({ word }) => word);
        return {
          prompt: `Both words are given. Put each in its sentence.\n\n${rows
            .map(({ sentence, word }, index) => sentence.replace(word, `[[${index}]]`))
            .join('\n\n')}`,
          gaps: words.map((right) => ({ right, wrong: words.filter((word) => word !== right) })),
          hints: ['Read each sentence to its end.', `In the first, look at “${rows[0]!.clue}”.`],
          steps: rows.flatMap(explain),
        };
      },
    }),
    generator({
      id: 'type-the-word',
      kind: 'text',
      difficulty: 4,
      make(rng, grade) {
        const row = rng.pick(forGrade(grade));
        return {
          prompt: `Type the missing word. It means: ${row.means}. It has ${row.word.length} letters and begins with **${row.word.slice(0, 2)}**.\n\n${row.sentence.replace(row.word, '____')}`,
          answer: row.word,
          hints: [`Look at these words: “${row.clue}”.`, `It ends in "${row.word.slice(-2)}".`],
          steps: explain(row),
          about: `word: ${row.word}`,
        };
      },
    }),
    generator({
      id: 'pick-meanings-that-fit',
      kind: 'choices',
      difficulty: 3,
      make(rng, grade) {
        const rows = rng.sample(forGrade(grade), 4);
        const good = rows.slice(0, 2);
        const bad = rows.slice(2).map((row) => ({ row, means: rng.pick(row.wrong) }));
        return {
          prompt: 'Which words are explained correctly? Pick all of them.',
          right: good.map(({ word, means }) => `${word}: ${means}`),
          wrong: bad.map(({ row, means }) => `${row.word}: ${means}`),
          hints: [
            'Take them one at a time.',
            'Say a sentence with the word. Does the meaning fit in its place?',
          ],
          steps: rows.map(({ word, means, sentence }) => `"${word}" means: ${means}. ${sentence}`),
        };
      },
    }),
  ],
};
