import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { caseQuestions } from '../ask/cases.ts';
import { LAND_USE } from '../data/land-use-scenes.ts';
import { SETTLEMENT_SCENES } from '../data/settlement-scenes.ts';
import { SETTLEMENT_WORDS } from '../data/settlement-words.ts';
import { cityGrows, countLand, shareOfLand, source } from './settlements-cities/town-plan.ts';

const [findWord, findMeaning] = termQuestions(SETTLEMENT_WORDS, source);
const [landUse] = caseQuestions(LAND_USE, {
  id: 'land-',
  which: 'Which kind of land use is this?',
  scene: 'Which of these is * land?',
  pairs: 'Pair each place with its land use.',
  difficulty: 1,
  source,
});

export const settlementsCities: Topic = {
  id: 'settlements_cities',
  name: 'Towns and cities',
  about: 'Explain why towns grow where they do, and read how a town uses its land.',
  grades: [4, 9],
  keywords: ['city', 'village', 'urban', 'rural', 'suburb', 'land use', 'harbor', 'settlement'],
  connected: ['rivers_lakes_mountains'],
  prerequisites: ['landforms', 'map_symbols'],
  standards: ['D2.Geo.6.3-5', 'D2.Geo.8.3-5', 'D2.Geo.8.6-8'],
  items: [
    landUse!,
    findWord!,
    findMeaning!,
    ...caseQuestions(SETTLEMENT_SCENES, {
      which: 'What was the main reason for a town at this place?',
      scene: 'Which town grew because of *?',
      pairs: 'Pair each place with the main reason why people settled there.',
      difficulty: 2,
      source,
    }),
    countLand,
    shareOfLand,
    cityGrows,
  ],
};
