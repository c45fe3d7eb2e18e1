import type { Topic } from '@planets/practice';
import { matchTerms, termForExample, typeTerm } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { matchCauses, whatCameOfIt, whatLedToIt } from '../ask/causes.ts';
import { whoDidIt } from '../ask/people.ts';
import { whatSort } from '../ask/sorting.ts';
import { readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import { MEDIEVAL_QUESTIONS } from '../data/medieval-questions.ts';
import {
  MEDIEVAL,
  MEDIEVAL_LINKS,
  MEDIEVAL_PEOPLE,
  MEDIEVAL_WORDS,
  ROLE_CASES,
  ROLE_SORTS,
  WORLD_CASES,
  WORLD_SORTS,
} from '../data/medieval.ts';
import { labelTheManor } from './middle-ages/manor.ts';

const SOURCE = 'Encyclopaedia Britannica; British Library; The Metropolitan Museum of Art';
const words = { terms: MEDIEVAL_WORDS, source: SOURCE };
const regions = { sorts: WORLD_SORTS, cases: WORLD_CASES, source: SOURCE };
const gap = (grade: number): number => (grade < 8 ? 50 : 25);

export const middleAges: Topic = {
  id: 'middle_ages',
  name: 'The medieval world',
  about:
    'Know how people lived between about 500 and 1500 in Europe, the Islamic world, Africa and Asia.',
  grades: [6, 9],
  keywords: [
    'Middle Ages',
    'medieval',
    'feudalism',
    'knights',
    'castle',
    'Magna Carta',
    'Black Death',
    'Crusades',
    'Mali',
    'Baghdad',
    'Byzantine',
  ],
  connected: ['dates_and_sources', 'turning_points'],
  prerequisites: ['ancient_egypt_greece_rome'],
  standards: [
    'D2.His.1.6-8',
    'D2.His.2.6-8',
    'D2.His.3.6-8',
    'D2.His.4.6-8',
    'D2.His.14.6-8',
    'D2.His.1.9-12',
    'D2.His.14.9-12',
  ],
  items: [
    whatSort(
      { id: 'who-would-say-it', difficulty: 1, standards: ['D2.His.4.6-8'] },
      { sorts: ROLE_SORTS, cases: ROLE_CASES, source: SOURCE },
      'Who could have said this in medieval Europe?',
    ),
    labelTheManor,
    whatSort(
      { id: 'which-part-of-the-world', difficulty: 2 },
      regions,
      'To which part of the medieval world does this belong?',
    ),
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, MEDIEVAL_PEOPLE),
    termForExample(words),
    { ...matchTerms(words), grades: [6, 7] },
    { ...typeTerm(words), grades: [8, 9] },
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [6, 6] }, MEDIEVAL, gap),
    putInOrder(MEDIEVAL, gap),
    whatCameOfIt({ id: 'what-came-of-it', difficulty: 3, grades: [6, 7] }, SOURCE, MEDIEVAL_LINKS),
    whatLedToIt({ id: 'what-led-to-it', difficulty: 4, grades: [8, 9] }, SOURCE, MEDIEVAL_LINKS),
    matchCauses({ id: 'match-causes', difficulty: 4, grades: [7, 9] }, SOURCE, MEDIEVAL_LINKS),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, MEDIEVAL_QUESTIONS),
  ],
};
