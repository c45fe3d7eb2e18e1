import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { caseQuestions } from '../ask/cases.ts';
import { DIFFUSION_SCENES } from '../data/diffusion-scenes.ts';
import { MOVEMENT_SCENES } from '../data/movement-scenes.ts';
import { MOVEMENT_WORDS } from '../data/movement-words.ts';
import {
  matchOrigins,
  netMigration,
  source,
  whatTravels,
  whereFrom,
} from './culture-movement/moving.ts';

const [findWord, findMeaning] = termQuestions(MOVEMENT_WORDS, source);
const [whichIdea, whichScene] = caseQuestions(MOVEMENT_SCENES, {
  which: 'What does this show?',
  scene: 'Which of these is an example of: *?',
  pairs: 'Pair each scene with what it shows.',
  difficulty: 2,
  source,
});
const [whichDiffusion] = caseQuestions(DIFFUSION_SCENES, {
  id: 'diffusion-',
  which: 'Which kind of diffusion is this?',
  scene: 'Which of these is an example of: *?',
  pairs: 'Pair each scene with the kind of diffusion.',
  difficulty: 4,
  source: 'National Geographic and Encyclopaedia Britannica',
});

export const cultureMovement: Topic = {
  id: 'culture_movement',
  name: 'Culture and people on the move',
  about: 'Explain why people move, and how ideas, foods and customs travel with them.',
  grades: [6, 12],
  keywords: [
    'migration',
    'push',
    'pull',
    'culture',
    'diffusion',
    'immigrant',
    'tradition',
    'language',
  ],
  connected: ['people_environment'],
  prerequisites: ['settlements_cities', 'countries'],
  standards: ['D2.Geo.7.6-8', 'D2.Geo.7.9-12'],
  items: [
    findWord!,
    findMeaning!,
    whichIdea!,
    whichScene!,
    whereFrom,
    matchOrigins,
    netMigration,
    { ...whichDiffusion!, grades: [9, 12] },
    whatTravels,
  ],
};
