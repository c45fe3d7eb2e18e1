import { generator, type Rng, type Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { ideasIn, near, roots, type Root } from '../data/word-roots.ts';

const inCapitals = ({ root }: Root, word: string) => word.replace(root, `**${root}**`);
const explain = ({ root, from, means }: Root, word: string, wordMeans: string) => [
  `"${word}" contains the ${from} root "${root}", which means "${means}".`,
  `That idea is in its meaning: ${wordMeans}.`,
];

/** Roots of which no two mean nearly the same: "vis" and "spect" are never offered together. */
function different(rng: Rng, count: number, picked: readonly Root[] = []): Root[] {
  const all = [...picked];
  for (const row of rng.shuffle(roots))
    if (all.length < picked.length + count && !all.some(({ means }) => near(means, row.means)))
      all.push(row);
  return all.slice(picked.length);
}
const others = (rng: Rng, row: Root, count: number) => different(rng, count, [row]);

/** A word of another root that does not have this idea too, as "biography" says "write". */
const wordOf = (rng: Rng, other: Root, row: Root) =>
  rng.pick(other.words.filter(([word]) => !ideasIn(word).some((idea) => near(idea, row.means))));

export const wordRoots: Topic = {
  id: 'word_roots',
  name: 'Word roots',
  about: 'Use Greek and Latin roots to work out what long words mean and how to spell them.',
  grades: [7, 12],
  keywords: ['roots', 'Greek', 'Latin', 'vocabulary', 'etymology', 'spelling'],
  connected: ['precise_writing'],
  prerequisites: ['homophones'],
  standards: [
    'CCSS.ELA-LITERACY.L.7.4.B',
    'CCSS.ELA-LITERACY.L.8.4.B',
    'CCSS.ELA-LITERACY.L.9-10.4.B',
    'CCSS.ELA-LITERACY.L.11-12.4.B',
  ],
  mastery: FACTS,
  items: [
    generator({
      id: 'meaning-of-a-root',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(roots);
        const [first, second] = row.words;
        return {
          prompt: `The words ${inCapitals(row, first![0])} and ${inCapitals(row, second![0])} share a ${row.from} root. What does **${row.root}** mean?`,
          right: row.means,
          wrong: others(rng, row, 3).map((other) => ({
            text: other.means,
            why: `That is the meaning of "${other.root}", as in "${other.words[0]![0]}".`,
          })),
          hints: ['What do the two words have in common?', `One of them means: ${first![1]}.`],
          steps: [...explain(row, ...first!), `It is in "${second![0]}" too: ${second![1]}.`],
          about: `root: ${row.root}`,
        };
      },
    }),
    generator({
      id: 'word-from-its-root',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(roots);
        const [word, means] = rng.pick(row.words);
        return {
          prompt: `The root **${row.root}** means "${row.means}". So what does **${word}** mean?`,
          right: means,
          wrong: others(rng, row, 3).map((other) => {
            const [text, otherMeans] = wordOf(rng, other, row);
            return {
              text: otherMeans,
              why: `That is "${text}", with the root "${other.root}" (${other.means}).`,
            };
          }),
          hints: [
            'Which of the meanings has to do with the root?',
            `Look for the idea of "${row.means}".`,
          ],
          steps: explain(row, word, means),
          about: `root: ${row.root}`,
        };
      },
    }),
    generator({
      id: 'which-word-has-the-idea',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(roots);
        const [word, means] = rng.pick(row.words);
        return {
          prompt: `Which word has a root that means "${row.means}"?`,
          right: word,
          wrong: others(rng, row, 3).map((other) => {
            const [text] = wordOf(rng, other, row);
            return {
              text,
              why: `"${text}" contains "${other.root}", which means "${other.means}".`,
            };
          }),
          hints: [
            'Look for a piece of the word that you know from other words.',
            `The root is ${row.from} and has ${row.root.length} letters.`,
          ],
          steps: explain(row, word, means),
          about: `root: ${row.root}`,
        };
      },
    }),
    generator({
      id: 'match-roots',
      kind: 'match',
      difficulty: 2,
      make(rng) {
        const rows = different(rng, 4);
        return {
          prompt: 'Match each root with its meaning.',
          pairs: rows.map((row) => [`${row.root} (as in ${row.words[0]![0]})`, row.means]),
          hints: ['Think of what the example word means.', 'Start with the word you know best.'],
          steps: rows.map(
            ({ root, means, words }) =>
              `"${root}" means "${means}". In "${words[0]![0]}" (${words[0]![1]}) you can find that idea.`,
          ),
        };
      },
    }),
    generator({
      id: 'type-the-word',
      kind: 'text',
      difficulty: 4,
      make(rng) {
        const row = rng.pick(roots);
        const [word, means] = rng.pick(row.words);
        const shown = word.replace(row.root, '…');
        return {
          prompt: `Complete the word with a ${row.from} root that means "${row.means}", and type the whole word. It means: ${means}.\n\n${shown}`,
          answer: word,
          hints: [
            `The root has ${row.root.length} letters.`,
            `The root begins with "${row.root[0]}" and ends with "${row.root.at(-1)}".`,
          ],
          steps: explain(row, word, means),
          about: `root: ${row.root}`,
        };
      },
    }),
    generator({
      id: 'pick-the-family',
      kind: 'choices',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(roots);
        const rest = others(rng, row, 3);
        return {
          prompt: `Which words have to do with "${row.means}" by their ${row.from} root? Pick all of them.`,
          right: row.words.map(([word]) => word),
          wrong: rest.map((other) => wordOf(rng, other, row)[0]),
          hints: [
            'Look for the same piece in two of the words.',
            `It has ${row.root.length} letters.`,
          ],
          steps: row.words.flatMap(([word, means]) => explain(row, word, means)),
          about: `root: ${row.root}`,
        };
      },
    }),
    generator({
      id: 'two-roots',
      kind: 'cloze',
      difficulty: 3,
      make(rng) {
        const rows = different(rng, 5);
        const asked = rows.slice(0, 2);
        const options = rows.map(({ means }) => means);
        return {
          prompt: asked
            .map(
              (row, index) =>
                `In "${row.words[1]![0]}", the root **${row.root}** means [[${index}]].`,
            )
            .join('\n\n'),
          gaps: asked.map(({ means }) => ({
            right: means,
            wrong: options.filter((other) => other !== means).slice(0, 4),
          })),
          hints: [
            'Think of other words with the same root.',
            `"${asked[0]!.words[1]![0]}" means: ${asked[0]!.words[1]![1]}.`,
          ],
          steps: asked.flatMap((row) => explain(row, ...row.words[1]!)),
        };
      },
    }),
  ],
};
