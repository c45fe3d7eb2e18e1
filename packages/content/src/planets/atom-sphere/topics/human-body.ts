import { generator, type Topic } from '@planets/practice';
import { findMarked, labelParts, nameMarked, partForJob } from '../ask/parts.ts';
import { groupOf } from '../ask/sorting.ts';
import { SENSES, SENSE_SCENES, TEAMS, TEAM_SCENES, WAYS } from '../data/human-body.ts';
import { ORGANS, SKELETON } from '../diagrams/body.ts';
import { breathTable, pulseChart } from './human-body/measuring.ts';

const source = 'Encyclopaedia Britannica';
const pictures = () => [ORGANS, SKELETON];

export const humanBody: Topic = {
  id: 'human_body',
  name: 'Your body: organs, bones and senses',
  about: 'Find the organs and bones of the body, and say what they do for you.',
  grades: [3, 5],
  keywords: [
    'heart',
    'lungs',
    'stomach',
    'brain',
    'bones',
    'skeleton',
    'muscles',
    'senses',
    'pulse',
  ],
  connected: ['food_chains', 'plants'],
  prerequisites: ['animal_groups'],
  standards: ['4-LS1-1', '4-LS1-2'],
  items: [
    nameMarked({ id: 'name-part', difficulty: 1, pictures, source }),
    findMarked({ id: 'find-part', difficulty: 2, pictures, source }),
    partForJob({ id: 'part-job', difficulty: 2, pictures, source }),
    labelParts({
      id: 'label-body',
      difficulty: 2,
      pictures,
      places: (grade) => (grade === 3 ? 4 : 5),
      ask: 'Put each name at its place in the picture.',
      source,
    }),
    groupOf({
      id: 'which-sense',
      difficulty: 1,
      standards: ['4-LS1-2'],
      groups: SENSES,
      cases: SENSE_SCENES,
      source,
      hint: 'What comes to the body here: light, sound, smell, taste or touch?',
      ask: (what) => `${what}\n\nWhich part of the body takes in this news?`,
    }),
    groupOf({
      id: 'which-team',
      difficulty: 3,
      standards: ['4-LS1-1'],
      groups: TEAMS,
      cases: TEAM_SCENES,
      source,
      hint: 'What is going on: food, air, blood, messages, holding up or pulling?',
      ask: (what) => `${what}\n\nWhich team of body parts does that?`,
    }),
    generator({
      id: 'order-way',
      kind: 'order',
      difficulty: 3,
      make(rng) {
        const { task, items, hint, why } = rng.pick(WAYS);
        return {
          prompt: task,
          inOrder: items,
          hints: [hint, `It begins like this: ${items[0]}`],
          steps: [`The order is: ${items.join(' ')}`, why],
          source,
          about: task,
        };
      },
    }),
    pulseChart,
    breathTable,
  ],
};
