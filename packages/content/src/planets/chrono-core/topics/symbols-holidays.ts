import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { matchDeeds, whatTheyDid, whoDidIt } from '../ask/people.ts';
import { labelMap } from '../ask/places.ts';
import { fromWritten } from '../ask/written.ts';
import { LANDMARKS } from '../data/landmarks.ts';
import { SYMBOLS, SYMBOL_QUESTIONS } from '../data/symbols.ts';
import { labelTheFlag } from './symbols-holidays/flag.ts';
import {
  findTheDate,
  matchHolidays,
  orderHolidays,
  whichHoliday,
  whichMonth,
} from './symbols-holidays/holidays.ts';

const SOURCE = 'USA.gov, National symbols; National Park Service';

export const symbolsHolidays: Topic = {
  id: 'symbols_holidays',
  name: 'National symbols and holidays',
  about: 'Know what the symbols of the United States stand for and why its holidays are kept.',
  grades: [1, 4],
  keywords: [
    'flag',
    'bald eagle',
    'Statue of Liberty',
    'anthem',
    'Fourth of July',
    'Thanksgiving',
    'Juneteenth',
    'holiday',
    'monument',
  ],
  connected: ['past_present', 'native_peoples'],
  prerequisites: ['citizenship'],
  standards: ['D2.Civ.8.K-2', 'D2.His.3.K-2', 'D2.Civ.8.3-5', 'D2.His.3.3-5'],
  mastery: FACTS,
  items: [
    whoDidIt({ id: 'which-symbol', difficulty: 1 }, SOURCE, SYMBOLS, 'Which national symbol'),
    whatTheyDid(
      { id: 'about-this-symbol', difficulty: 2 },
      SOURCE,
      SYMBOLS,
      (symbol) => `What is true of **${symbol}**?`,
    ),
    matchDeeds(
      { id: 'match-symbols', difficulty: 2, grades: [1, 1] },
      SOURCE,
      SYMBOLS,
      'Match each symbol with what is true of it.',
    ),
    fromWritten({ id: 'what-it-means', difficulty: 4 }, SOURCE, SYMBOL_QUESTIONS),
    whichHoliday,
    whichMonth,
    orderHolidays,
    matchHolidays,
    findTheDate,
    labelTheFlag,
    labelMap(
      { id: 'find-landmarks', difficulty: 5, grades: [3, 4] },
      'National Park Service',
      LANDMARKS,
      'Put each name at its place on the map.',
    ),
  ],
};
