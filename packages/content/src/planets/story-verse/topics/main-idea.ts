import { generator, type Rng, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { affixed, type Affixed } from '../data/affixes.ts';
import { paragraphs } from '../data/paragraphs.ts';
import { mainIdeas } from '../items/main-ideas.ts';
import { itemsOf } from '../reading.ts';

const partRule = ({ word, part, partMeans, base }: Affixed) =>
  `"${word}" is made of "${base}" and "${part}", which means "${partMeans}".`;

/** Another word with the same part. */
const sisterOf = (rng: Rng, row: Affixed) =>
  rng.pick(affixed.filter(({ part, word }) => part === row.part && word !== row.word)).word;

export const mainIdea: Topic = {
  id: 'main_idea',
  name: 'Main idea and details',
  about: 'Find what a text is mostly about, and the details and the order that belong to it.',
  grades: [3, 5],
  keywords: ['main idea', 'details', 'sequence', 'title', 'summary', 'prefix', 'suffix'],
  connected: ['fact_opinion', 'cause_effect'],
  prerequisites: ['story_order', 'text_features'],
  standards: [
    'CCSS.ELA-LITERACY.RI.3.1',
    'CCSS.ELA-LITERACY.RI.3.2',
    'CCSS.ELA-LITERACY.RI.4.1',
    'CCSS.ELA-LITERACY.RI.4.2',
    'CCSS.ELA-LITERACY.RI.5.1',
    'CCSS.ELA-LITERACY.RI.5.2',
    'CCSS.ELA-LITERACY.RL.3.1',
    'CCSS.ELA-LITERACY.RL.4.1',
    'CCSS.ELA-LITERACY.L.3.4.B',
  ],
  mastery: UNDERSTANDING,
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
          wrong: row.wrong.map((text) => ({
            text,
            why: `You found "${row.base}". But "${row.part}" tells something else about it.`,
          })),
          hints: [
            'Take the word apart. Which smaller word is in it?',
            `Think of "${sisterOf(rng, row)}". It has the part "${row.part}" too.`,
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
        const row = rng.pick(affixed);
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
          detail: `${sentences[0]} ${sentences[1]}`,
          idea,
        }));
        return {
          prompt: 'Match the details with the main idea that they support.',
          pairs: rows.map(({ detail, idea }) => [detail, idea]),
          hints: ['What are the two sentences about?', 'A detail is an example of its main idea.'],
          steps: rows.map(({ detail, idea }) => `"${detail}" These are details for: ${idea}`),
        };
      },
    }),
  ],
};
