import type { Topic } from '@planets/practice';
import { whichIsOld, jobLongAgo, matchThenNow } from './calendars-timelines/long-ago.ts';
import { dayOrMonth, typeTheDay, orderTheYear } from './calendars-timelines/days-and-months.ts';
import { readTheTimeline, yearsOld } from './calendars-timelines/lifetimes.ts';

export const calendarsTimelines: Topic = {
  id: 'calendars_timelines',
  name: 'Calendars, timelines and long ago',
  about: 'Use days, months and years, read a timeline, and tell long ago from today.',
  grades: [1, 3],
  keywords: ['calendar', 'days', 'months', 'timeline', 'long ago', 'past', 'then and now'],
  connected: ['citizenship'],
  prerequisites: [],
  standards: ['D2.His.1.K-2', 'D2.His.2.K-2', 'D2.His.1.3-5', 'D2.His.2.3-5'],
  items: [
    whichIsOld,
    jobLongAgo,
    matchThenNow,
    dayOrMonth,
    typeTheDay,
    orderTheYear,
    readTheTimeline,
    yearsOld,
  ],
};
