import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import {
  findAntonym,
  findSynonym,
  matchAntonyms,
  matchSynonyms,
  sameAndOpposite,
  swapInSentence,
} from './synonyms-antonyms/pairs.ts';
import {
  kinderWord,
  oppositeByPrefix,
  orderShades,
  strongest,
} from './synonyms-antonyms/shades.ts';

export const synonymsAntonyms: Topic = {
  id: 'synonyms_antonyms',
  name: 'Words alike and words opposed',
  about: 'Find words that mean the same, the opposite, or a little more or less.',
  grades: [1, 6],
  keywords: [
    'synonyms',
    'antonyms',
    'opposites',
    'same meaning',
    'shades of meaning',
    'vocabulary',
  ],
  connected: ['characters_settings'],
  prerequisites: ['first_stories'],
  standards: [
    'CCSS.ELA-LITERACY.L.1.5.D',
    'CCSS.ELA-LITERACY.L.2.4.B',
    'CCSS.ELA-LITERACY.L.2.5.B',
    'CCSS.ELA-LITERACY.L.3.5.C',
    'CCSS.ELA-LITERACY.L.4.5.C',
    'CCSS.ELA-LITERACY.L.5.5.C',
    'CCSS.ELA-LITERACY.L.6.5.C',
  ],
  mastery: FACTS,
  items: [
    findSynonym,
    findAntonym,
    orderShades,
    swapInSentence,
    matchSynonyms,
    strongest,
    matchAntonyms,
    sameAndOpposite,
    oppositeByPrefix,
    kinderWord,
  ],
};
