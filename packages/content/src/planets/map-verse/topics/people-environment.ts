import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { caseQuestions } from '../ask/cases.ts';
import { ENVIRONMENT_SCENES } from '../data/environment-scenes.ts';
import { ENVIRONMENT_WORDS } from '../data/environment-words.ts';
import {
  orderEvents,
  planForRiver,
  readTrend,
  saveWater,
  source,
} from './people-environment/water-hazards.ts';

const [findWord, findMeaning] = termQuestions(ENVIRONMENT_WORDS, source);

export const peopleEnvironment: Topic = {
  id: 'people_environment',
  name: 'People and their environment',
  about: 'Explain how people adapt to a place, change it, protect it and prepare for hazards.',
  grades: [5, 12],
  keywords: [
    'environment',
    'pollution',
    'flood',
    'drought',
    'hazard',
    'sustainable',
    'water',
    'land',
  ],
  connected: ['resources_trade'],
  prerequisites: ['climate', 'settlements_cities'],
  standards: ['D2.Geo.4.3-5', 'D2.Geo.4.6-8', 'D2.Geo.12.9-12'],
  items: [
    findWord!,
    findMeaning!,
    ...caseQuestions(ENVIRONMENT_SCENES, {
      which: 'What does this show best?',
      scene: 'Which of these shows *?',
      pairs: 'Pair each scene with what it shows.',
      difficulty: 2,
      source: 'U.S. Environmental Protection Agency, FEMA and National Geographic',
    }),
    orderEvents,
    saveWater,
    readTrend,
    planForRiver,
  ],
};
