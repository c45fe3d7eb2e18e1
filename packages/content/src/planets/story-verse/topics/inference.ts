import { generator, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { scenes, type Scene } from '../data/small-scenes.ts';
import { inferences } from '../items/inferences.ts';
import { itemsOf } from '../reading.ts';

const explain = ({ clues, right }: Scene) => [
  `First clue: “${clues[0]}”.`,
  `Second clue: “${clues[1]}”.`,
  `Together they lead to: ${right}`,
];

export const inference: Topic = {
  id: 'inference',
  name: 'Reading between the lines',
  about: 'Put clues together to find what a text tells without saying it.',
  grades: [5, 8],
  keywords: ['inference', 'clues', 'conclusion', 'evidence', 'character', 'theme'],
  connected: ['word_meaning', 'point_of_view'],
  prerequisites: ['main_idea', 'cause_effect'],
  standards: [
    'CCSS.ELA-LITERACY.RL.5.1',
    'CCSS.ELA-LITERACY.RL.6.1',
    'CCSS.ELA-LITERACY.RL.7.1',
    'CCSS.ELA-LITERACY.RL.8.1',
    'CCSS.ELA-LITERACY.RI.5.1',
    'CCSS.ELA-LITERACY.RI.6.1',
    'CCSS.ELA-LITERACY.RI.7.1',
    'CCSS.ELA-LITERACY.RI.8.1',
    'CCSS.ELA-LITERACY.RL.5.4',
    'CCSS.ELA-LITERACY.RL.6.4',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...inferences.flatMap(itemsOf),
    generator({
      id: 'small-scene',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(scenes);
        return {
          prompt: `${row.text}\n\n**${row.ask}**`,
          right: row.right,
          wrong: row.wrong.map((text) => ({
            text,
            why: `Does that go together with “${row.clues[0]}” and “${row.clues[1]}”?`,
          })),
          hints: [
            'The text does not say it. Which details did the writer put in on purpose?',
            `Think about “${row.clues[0]}”.`,
          ],
          steps: explain(row),
          about: `scene: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'match-scene-and-conclusion',
      kind: 'match',
      difficulty: 3,
      make(rng) {
        const rows = rng.sample(scenes, 3);
        return {
          prompt: 'Match each scene with what a reader can conclude.',
          pairs: rows.map(({ text, gist }) => [text, gist]),
          hints: [
            'No scene says its conclusion straight out. Which details point to one?',
            `In one scene, think about “${rows[0]!.clues[0]}”.`,
          ],
          steps: rows.map(({ clues, gist }) => `“${clues[0]}” and “${clues[1]}” lead to: ${gist}`),
        };
      },
    }),
    generator({
      id: 'scene-for-a-conclusion',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const [row, ...others] = rng.sample(scenes, 4);
        return {
          prompt: `From which scene can a reader conclude this?\n\n**${row!.gist}**`,
          right: row!.text,
          wrong: others.map(({ text, gist, clues }) => ({
            text,
            why: `“${clues[0]}” and “${clues[1]}” lead to something else: ${gist}`,
          })),
          hints: [
            'No scene says it straight out. Look for two details that point to it.',
            `In the right one, a clue is in these words: “${row!.clues[1]}”.`,
          ],
          steps: explain(row!),
          about: `scene: ${row!.text}`,
        };
      },
    }),
  ],
};
