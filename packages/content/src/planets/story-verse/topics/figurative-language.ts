import type { Topic } from '@planets/practice';
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
  connected: ['word_meaning'],
  prerequisites: [],
  standards: [],
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
