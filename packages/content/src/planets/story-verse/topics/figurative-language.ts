import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { poems } from '../items/poems.ts';
import { itemsOf } from '../reading.ts';
import {
  findTheDevice,
  matchDevices,
  nameTheDevice,
  pickTheDevices,
  twoDevices,
  typeTheDevice,
} from './figurative-language/devices.ts';
import { matchIdioms, meaningOfIdiom, whatItMeans } from './figurative-language/meanings.ts';

export const figurativeLanguage: Topic = {
  id: 'figurative_language',
  name: 'Figurative language',
  about: 'Name similes, metaphors and other figures of speech, and say what they mean.',
  grades: [6, 9],
  keywords: ['simile', 'metaphor', 'personification', 'hyperbole', 'idiom', 'poetry', 'poem'],
  connected: ['poetry_forms', 'theme'],
  prerequisites: ['idioms_sayings', 'word_meaning'],
  standards: [
    'CCSS.ELA-LITERACY.L.6.5.A',
    'CCSS.ELA-LITERACY.L.7.5.A',
    'CCSS.ELA-LITERACY.L.8.5.A',
    'CCSS.ELA-LITERACY.L.9-10.5.A',
    'CCSS.ELA-LITERACY.RL.6.4',
    'CCSS.ELA-LITERACY.RL.7.4',
    'CCSS.ELA-LITERACY.RL.8.4',
    'CCSS.ELA-LITERACY.RL.9-10.4',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...poems.flatMap(itemsOf),
    nameTheDevice,
    whatItMeans,
    findTheDevice,
    meaningOfIdiom,
    matchDevices,
    matchIdioms,
    typeTheDevice,
    pickTheDevices,
    twoDevices,
  ],
};
