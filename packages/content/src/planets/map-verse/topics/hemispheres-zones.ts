import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { caseQuestions } from '../ask/cases.ts';
import { ZONE_SCENES } from '../data/zone-scenes.ts';
import { ZONE_WORDS } from '../data/zone-words.ts';
import {
  cityHemispheres,
  latitudeOnLine,
  orderLines,
  seasonsTurned,
  source,
  whichZone,
} from './hemispheres-zones/latitudes.ts';

const [findWord, findMeaning] = termQuestions(ZONE_WORDS, source);
const [whichIdea, , matchScenes] = caseQuestions(ZONE_SCENES, {
  which: 'In which part of Earth is this most likely?',
  scene: 'Which of these fits *?',
  pairs: 'Pair each description with the part of Earth where it is most likely.',
  difficulty: 3,
  source,
});

export const hemispheresZones: Topic = {
  id: 'hemispheres_zones',
  name: 'Hemispheres, zones and seasons',
  about: 'Find the hemispheres and the zones of Earth, and say when it is summer where.',
  grades: [3, 6],
  keywords: ['equator', 'tropics', 'poles', 'seasons', 'north', 'south', 'latitude', 'hemisphere'],
  connected: ['landforms'],
  prerequisites: ['continents_oceans'],
  standards: ['D2.Geo.2.3-5', 'D2.Geo.10.3-5'],
  items: [
    findWord!,
    findMeaning!,
    cityHemispheres,
    seasonsTurned,
    whichZone,
    orderLines,
    latitudeOnLine,
    whichIdea!,
    matchScenes!,
  ],
};
