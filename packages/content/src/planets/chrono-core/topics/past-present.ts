import type { Topic } from '@planets/practice';
import { fromSequences, fromWritten } from '../ask/written.ts';
import { whichIs } from '../ask/sorting.ts';
import { CHANGES, CHANGE_SORTS, FINDING_OUT, OLDEST_FIRST } from '../data/past-life.ts';
import { fillThenNow, matchOldThings, oldThingUse, whatYouSee } from './past-present/things.ts';
import { howManyYears, readTownLine } from './past-present/town.ts';

const SOURCE = 'Smithsonian Institution, National Museum of American History';
const LOC = 'Library of Congress, Getting Started with Primary Sources';
const changes = { sorts: CHANGE_SORTS, cases: CHANGES, source: SOURCE };

export const pastPresent: Topic = {
  id: 'past_present',
  name: 'Life long ago and today',
  about: 'Tell how people lived long ago, what changed, what stayed, and how we know.',
  grades: [1, 3],
  keywords: [
    'past',
    'present',
    'long ago',
    'then and now',
    'history',
    'change',
    'old things',
    'family',
  ],
  connected: ['citizenship', 'symbols_holidays'],
  prerequisites: ['calendars_timelines'],
  standards: [
    'D2.His.1.K-2',
    'D2.His.2.K-2',
    'D2.His.9.K-2',
    'D2.His.10.K-2',
    'D2.His.1.3-5',
    'D2.His.2.3-5',
    'D2.His.10.3-5',
  ],
  items: [
    whatYouSee,
    oldThingUse,
    matchOldThings,
    fillThenNow,
    fromSequences({ id: 'oldest-first', difficulty: 2 }, SOURCE, OLDEST_FIRST, (grade) =>
      grade === 1 ? 3 : 4,
    ),
    whichIs({ id: 'changed-or-same', difficulty: 3 }, changes),
    fromWritten({ id: 'how-we-know', difficulty: 4 }, LOC, FINDING_OUT),
    readTownLine,
    howManyYears,
  ],
};
