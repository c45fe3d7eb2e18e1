import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { caseQuestions } from '../ask/cases.ts';
import { GIS_SCENES } from '../data/gis-scenes.ts';
import { PROJECTION_SCENES } from '../data/projection-scenes.ts';
import { PROJECTION_WORDS } from '../data/projection-words.ts';
import { mercatorWidth, orderStretch, readStretch, source } from './map-projections/stretch.ts';

const [findWord, findMeaning, pairWords] = termQuestions(PROJECTION_WORDS, source);
const [whichProjection, whichUse] = caseQuestions(PROJECTION_SCENES, {
  which: 'Which projection suits this best?',
  scene: 'Which of these tasks calls for the *?',
  pairs: 'Pair each task with the projection that suits it best.',
  difficulty: 4,
  source,
});
const [whichTool] = caseQuestions(GIS_SCENES, {
  id: 'gis-',
  which: 'Which tool of a geographic information system (GIS) does this?',
  scene: 'Which of these is done with: *?',
  pairs: 'Pair each task with the tool.',
  difficulty: 3,
  source: 'USGS and National Geographic',
});

export const mapProjections: Topic = {
  id: 'map_projections',
  name: 'Map projections and GIS',
  about: 'Explain how flat maps distort Earth, choose a projection, and work with layers of data.',
  grades: [9, 12],
  keywords: ['projection', 'Mercator', 'distortion', 'GIS', 'satellite', 'layers', 'equal area'],
  connected: ['time_zones'],
  prerequisites: ['scale_coordinates'],
  standards: ['D2.Geo.1.9-12', 'D2.Geo.3.9-12'],
  items: [
    findWord!,
    findMeaning!,
    pairWords!,
    readStretch,
    orderStretch,
    whichTool!,
    whichProjection!,
    whichUse!,
    mercatorWidth,
  ],
};
