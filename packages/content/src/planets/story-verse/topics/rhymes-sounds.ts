import type { Topic } from '@planets/practice';
import { changeASound, countBeats, orderByBeats, wordWithBeats } from './rhymes-sounds/beats.ts';
import {
  endTheRhyme,
  findTheRhyme,
  oddOneOut,
  pairRhymes,
  pickRhymes,
} from './rhymes-sounds/rhymes.ts';
import { firstSound, lastSound, middleSound } from './rhymes-sounds/sounds.ts';

export const rhymesSounds: Topic = {
  id: 'rhymes_sounds',
  name: 'Rhymes and sounds',
  about: 'Hear which words rhyme, which begin or end alike, and how many beats a word has.',
  grades: [1, 2],
  keywords: ['rhyme', 'sounds', 'syllables', 'beats', 'phonics', 'vowels', 'poem', 'listening'],
  connected: ['first_stories'],
  prerequisites: [],
  standards: [
    'CCSS.ELA-LITERACY.RF.1.2',
    'CCSS.ELA-LITERACY.RF.1.2.A',
    'CCSS.ELA-LITERACY.RF.1.2.C',
    'CCSS.ELA-LITERACY.RF.1.3.D',
    'CCSS.ELA-LITERACY.RF.2.3.A',
    'CCSS.ELA-LITERACY.RL.2.4',
  ],
  items: [
    findTheRhyme,
    firstSound,
    endTheRhyme,
    countBeats,
    pairRhymes,
    lastSound,
    middleSound,
    wordWithBeats,
    oddOneOut,
    orderByBeats,
    pickRhymes,
    changeASound,
  ],
};
