import { generator, type Rng, type Topic } from '@planets/practice';
import { affixed, type Affixed } from '../data/affixes.ts';
import { paragraphs } from '../data/paragraphs.ts';
import { mainIdeas } from '../items/main-ideas.ts';
import { itemsOf } from '../reading.ts';

const partRule = ({ word, part, partMeans, base }: Affixed) =>
  `"${word}" is made of "${base}" and "${part}", which means "${partMeans}".`;

/** Words that share the base or the part with `row`, then others: the most tempting first. */
function tempting(rng: Rng, row: Affixed): Affixed[] {
  const others = rng.shuffle(affixed.filter(({ means }) => means !== row.means));
  const near = others.filter(({ base, part }) => base === row.base || part === row.part);
  return [...near.slice(0, 2), ...others.filter((other) => !near.includes(other))].slice(0, 3);
}

export const mainIdea: Topic = {
  id: 'main_idea',
  name: 'Main idea and details',
  about: 'Find what a text is mostly about, and the details and the order that belong to it.',
  grades: [3, 5],
  keywords: ['main idea', 'details', 'sequence', 'title', 'summary', 'prefix', 'suffix'],
  connected: ['first_stories', 'word_meaning'],
  items: [
    ...mainIdeas.flatMap(itemsOf),
    generator({
      id: 'idea-of-a-paragraph',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(paragraphs);
        return {
          prompt: `What is the main idea of these sentences?\n\n_${row.sentences.join(' ')}_`,
          right: row.idea,
          wrong: [
            {
              text: row.detail,
              why: 'The sentences do say that, but it is only one small part of them.',
            },
            { text: row.wide, why: 'That is too wide. It could be said of a hundred other texts.' },
            { text: row.unsaid, why: 'The sentences do not say that.' },
          ],
          hints: [
            'What do all three sentences have in common?',
            'Test each choice: do **all** the sentences belong to it?',
          ],
          steps: [
            `All three sentences tell about ${row.topic}.`,
            ...row.sentences.map((sentence) => `"${sentence}" is one example.`),
            `Together they show: ${row.idea}`,
          ],
          about: `paragraph: ${row.topic}`,
        };
      },
    }),
    generator({
      id: 'sentence-that-does-not-belong',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(paragraphs);
        return {
          prompt: `The main idea of a paragraph is: **${row.idea}** Which sentence does **not** belong in it?`,
          right: row.odd,
          wrong: row.sentences.map((text) => ({
            text,
            why: 'That one belongs: it is an example of the main idea.',
          })),
          hints: [
            'Read the main idea again before each sentence.',
            'Three of them are examples of it. One is about something else.',
          ],
          steps: [
            ...row.sentences.map((sentence) => `"${sentence}" supports the main idea.`),
            `"${row.odd}" has nothing to do with it.`,
          ],
          about: `paragraph: ${row.topic}`,
        };
      },
    }),
    generator({
      id: 'meaning-of-word-parts',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(affixed);
        return {
          prompt: `What does **${row.word}** mean?`,
          right: row.means,
          wrong: tempting(rng, row).map((other) => ({
            text: other.means,
            why: `That would be "${other.word}".`,
          })),
          hints: [
            'Take the word apart. Which smaller word is in it?',
            `The part "${row.part}" means "${row.partMeans}".`,
          ],
          steps: [partRule(row), `So it means: ${row.means}.`],
          about: `word part: ${row.word}`,
        };
      },
    }),
    generator({
      id: 'build-a-word',
      kind: 'text',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(affixed.filter(({ means }) => !means.includes('class')));
        return {
          prompt: `Add **${row.part}** to a word to make one word that means: ${row.means}.`,
          answer: row.word,
          hints: [
            `The part "${row.part}" means "${row.partMeans}".`,
            row.part.startsWith('-')
              ? 'It goes to the end of the word.'
              : 'It goes before the word.',
          ],
          steps: [partRule(row), `So the word is "${row.word}".`],
          about: `word part: ${row.word}`,
        };
      },
    }),
    generator({
      id: 'match-word-parts',
      kind: 'match',
      difficulty: 2,
      make(rng) {
        const rows = rng.sample(affixed, 4);
        return {
          prompt: 'Match each word with its meaning.',
          pairs: rows.map(({ word, means }) => [word, means]),
          hints: [
            'Take each word apart.',
            'Look at the part before or after the smaller word. It changes the meaning.',
          ],
          steps: rows.map((row) => `${partRule(row)} So it means: ${row.means}.`),
        };
      },
    }),
    generator({
      id: 'match-ideas',
      kind: 'match',
      difficulty: 3,
      make(rng) {
        const rows = rng.sample(paragraphs, 3).map(({ sentences, idea }) => ({
          detail: rng.pick(sentences),
          idea,
        }));
        return {
          prompt: 'Match each detail with the main idea that it supports.',
          pairs: rows.map(({ detail, idea }) => [detail, idea]),
          hints: ['What is each sentence about?', 'A detail is an example of its main idea.'],
          steps: rows.map(({ detail, idea }) => `"${detail}" is one of the details for: ${idea}`),
        };
      },
    }),
  ],
};
