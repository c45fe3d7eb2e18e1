import { generator, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { fitting, opposites, rhymes } from '../data/first-words.ts';
import { firstStories as readings } from '../items/first-stories.ts';
import { itemsOf } from '../reading.ts';

export const firstStories: Topic = {
  id: 'first_stories',
  name: 'First stories',
  about: 'Read a short story and say who, what, where and why.',
  grades: [1, 2],
  keywords: ['story', 'reading', 'rhyme', 'opposites', 'who', 'what', 'where'],
  connected: ['rhymes_sounds'],
  prerequisites: [],
  standards: [
    'CCSS.ELA-LITERACY.RL.1.1',
    'CCSS.ELA-LITERACY.RL.1.2',
    'CCSS.ELA-LITERACY.RL.1.3',
    'CCSS.ELA-LITERACY.RL.2.1',
    'CCSS.ELA-LITERACY.RL.2.3',
    'CCSS.ELA-LITERACY.RI.2.1',
    'CCSS.ELA-LITERACY.L.1.4.A',
    'CCSS.ELA-LITERACY.L.2.4.A',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...readings.flatMap(itemsOf),
    generator({
      id: 'which-word-rhymes',
      kind: 'choice',
      difficulty: 1,
      make(rng) {
        const [family, ...others] = rng.sample(rhymes, 4);
        const [word, twin] = rng.sample(family!, 2);
        const wrong = others.map((list) => rng.pick(list));
        return {
          prompt: `Which word rhymes with **${word}**?`,
          right: twin!,
          wrong: wrong.map((text) => ({
            text,
            why: `Say "${word}" and "${text}". Do they end with the same sound?`,
          })),
          hints: ['Say each word aloud.', `Listen to the end of "${word}".`],
          steps: [
            'Words rhyme when they end with the same sound.',
            `"${word}" and "${twin}" sound the same at the end. Only the beginning is different.`,
          ],
          about: `rhyme: ${word}`,
        };
      },
    }),
    generator({
      id: 'opposite-word',
      version: 2,
      kind: 'choice',
      difficulty: 1,
      make(rng) {
        const [row, ...others] = rng.sample(opposites, 4);
        const [word, opposite, clue] = row!;
        return {
          prompt: `What is the opposite of **${word}**?`,
          right: opposite,
          wrong: others.map((other) => ({
            text: other[1],
            why: `"${other[1]}" is the opposite of "${other[0]}".`,
          })),
          hints: ['Opposites are as different as can be, like yes and no.', clue],
          steps: [
            'Opposites are two words that are as different as can be.',
            `"${word}" and "${opposite}" are like that. So they are opposites.`,
          ],
          about: `opposite: ${word}`,
        };
      },
    }),
    generator({
      id: 'word-that-fits',
      kind: 'choice',
      difficulty: 1,
      make(rng) {
        const [sentence, right, wrong, clue] = rng.pick(fitting);
        return {
          prompt: `Which word makes sense?\n\n${sentence}`,
          right,
          wrong: wrong.split(' ').map((text) => ({
            text,
            why: `Read the sentence with "${text}". Does it make sense?`,
          })),
          hints: ['Read the sentence with each word.', clue],
          steps: [
            `Read it: ${sentence.replace('____', `**${right}**`)}`,
            `With "${right}" the sentence makes sense.`,
          ],
          about: `fits: ${sentence}`,
        };
      },
    }),
    generator({
      id: 'match-opposites',
      kind: 'match',
      difficulty: 1,
      make(rng, grade) {
        const rows = rng.sample(opposites, grade === 1 ? 3 : 4);
        return {
          prompt: 'Match each word with its opposite.',
          pairs: rows.map(([word, opposite]) => [word, opposite]),
          hints: ['Opposites are as different as can be.', 'Start with the word you know best.'],
          steps: rows.map(([word, opposite]) => `"${opposite}" is the opposite of "${word}".`),
        };
      },
    }),
    generator({
      id: 'type-the-opposite',
      version: 2,
      kind: 'text',
      difficulty: 2,
      grades: [2, 2],
      make(rng) {
        const [word, opposite, clue] = rng.pick(
          opposites.filter(([, answer]) =>
            [
              'cold',
              'dry',
              'night',
              'sad',
              'last',
              'down',
              'slow',
              'go',
              'pull',
              'under',
              'empty',
            ].includes(answer),
          ),
        );
        return {
          prompt: `Type the opposite of **${word}**. It has ${opposite.length} letters and starts with **${opposite[0]}**.`,
          answer: opposite,
          hints: ['Opposites are as different as can be.', clue],
          steps: [
            `"${opposite}" is as different from "${word}" as can be. So it is the opposite.`,
            `It starts with "${opposite[0]}" and has ${opposite.length} letters.`,
          ],
          about: `opposite: ${word}`,
        };
      },
    }),
  ],
};
