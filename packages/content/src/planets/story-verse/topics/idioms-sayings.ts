import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { robots } from '../items/robot.ts';
import { itemsOf } from '../reading.ts';
import {
  exactlyMeant,
  idiomForMeaning,
  idiomGap,
  matchIdiomMeanings,
  meaningInSentence,
} from './idioms-sayings/idioms.ts';
import {
  completeSaying,
  matchSayings,
  opposingSaying,
  sayingForCase,
  sayingMeans,
} from './idioms-sayings/sayings.ts';

export const idiomsSayings: Topic = {
  id: 'idioms_sayings',
  name: 'Idioms and sayings',
  about: 'Understand expressions and proverbs that mean more than their words.',
  grades: [3, 8],
  keywords: ['idiom', 'proverb', 'saying', 'expression', 'figurative', 'adage', 'meaning'],
  connected: ['fables_lessons', 'word_meaning'],
  prerequisites: ['synonyms_antonyms'],
  standards: [
    'CCSS.ELA-LITERACY.L.3.5.A',
    'CCSS.ELA-LITERACY.L.4.5.B',
    'CCSS.ELA-LITERACY.L.5.5.B',
    'CCSS.ELA-LITERACY.L.6.5.A',
    'CCSS.ELA-LITERACY.L.7.5',
    'CCSS.ELA-LITERACY.L.8.5.A',
  ],
  mastery: FACTS,
  items: [
    ...robots.flatMap(itemsOf),
    meaningInSentence,
    sayingMeans,
    idiomForMeaning,
    sayingForCase,
    matchIdiomMeanings,
    completeSaying,
    exactlyMeant,
    matchSayings,
    idiomGap,
    opposingSaying,
  ],
};
