import type { Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { TIME_WORDS } from '../data/time-words.ts';
import { whichCentury, matchCenturies, firstAndLastYear } from './dates-sources/centuries.ts';
import { yearsApart, orderYears } from './dates-sources/counting-years.ts';
import { primaryOrSecondary } from './dates-sources/sources.ts';
import { SOURCE } from './dates-sources/dated.ts';

const words = { terms: TIME_WORDS, source: SOURCE };

export const datesSources: Topic = {
  id: 'dates_and_sources',
  name: 'Dates, centuries and sources',
  about: 'Reckon with years and centuries, and tell what a source can say.',
  grades: [5, 9],
  keywords: ['century', 'BCE', 'CE', 'BC', 'AD', 'primary source', 'timeline', 'years'],
  connected: ['early_civilizations', 'us_history'],
  prerequisites: ['calendars_timelines'],
  standards: [
    'D2.His.1.3-5',
    'D2.His.9.3-5',
    'D2.His.10.3-5',
    'D2.His.1.6-8',
    'D2.His.10.6-8',
    'D2.His.1.9-12',
  ],
  items: [
    whichCentury,
    yearsApart,
    orderYears,
    matchCenturies,
    firstAndLastYear,
    primaryOrSecondary,
    termForMeaning(words),
    termForExample(words),
    matchTerms({ ...words, difficulty: 1 }),
  ],
};
