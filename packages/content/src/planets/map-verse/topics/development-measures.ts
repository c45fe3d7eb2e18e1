import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { caseQuestions } from '../ask/cases.ts';
import { MEASURE_SCENES } from '../data/measure-scenes.ts';
import { MEASURE_WORDS } from '../data/measure-words.ts';
import {
  gdpPerPerson,
  meanAndMedian,
  readMeasures,
  source,
  twoMeasures,
} from './development-measures/data.ts';

const [findWord, findMeaning, pairWords] = termQuestions(MEASURE_WORDS, source);
const [whichIdea, whichScene] = caseQuestions(MEASURE_SCENES, {
  which: 'Which caution about numbers does this show?',
  scene: 'Which of these shows that *?',
  pairs: 'Pair each case with the caution it shows.',
  difficulty: 4,
  source,
});

export const developmentMeasures: Topic = {
  id: 'development_measures',
  name: 'Measuring how people live',
  about:
    'Read GDP per person, literacy and life expectancy, and say what such numbers cannot tell.',
  grades: [9, 12],
  keywords: ['GDP', 'literacy', 'life expectancy', 'development', 'HDI', 'median', 'indicator'],
  connected: ['map_projections'],
  prerequisites: ['population', 'resources_trade'],
  standards: ['D2.Geo.2.9-12', 'D2.Geo.3.9-12'],
  items: [
    findWord!,
    findMeaning!,
    pairWords!,
    gdpPerPerson,
    readMeasures,
    meanAndMedian,
    whichIdea!,
    whichScene!,
    twoMeasures,
  ],
};
