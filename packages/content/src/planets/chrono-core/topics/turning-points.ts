import type { Topic } from '@planets/practice';
import { beforeOrAfter, pickPeriod } from '../ask/periods.ts';
import { howLongBetween } from '../ask/between.ts';
import { matchYears, putInOrder } from '../ask/arranging.ts';
import { whatInYear, whichYear, whyItMattered } from '../ask/choosing.ts';
import { WORLD } from '../data/world.ts';

/** Years apart that the events of one question must be: younger students get eras, older ones detail. */
const gap = (grade: number): number => (grade < 8 ? 150 : grade < 10 ? 60 : 25);

export const turningPoints: Topic = {
  id: 'turning_points',
  name: 'Turning points of world history',
  about: 'Put great changes in world history in order and say why they mattered.',
  grades: [6, 10],
  keywords: ['world history', 'timeline', 'middle ages', 'revolution', 'empire', 'dates'],
  connected: ['explorers_inventions', 'us_history'],
  prerequisites: ['ancient_egypt_greece_rome', 'dates_and_sources'],
  standards: [
    'D2.His.1.6-8',
    'D2.His.2.6-8',
    'D2.His.3.6-8',
    'D2.His.14.6-8',
    'D2.His.1.9-12',
    'D2.His.2.9-12',
  ],
  items: [
    whichYear(WORLD, gap),
    whatInYear(WORLD, gap),
    whyItMattered(WORLD, gap),
    putInOrder(WORLD, gap),
    matchYears(WORLD, gap),
    beforeOrAfter(WORLD, gap, 100),
    howLongBetween(WORLD, gap),
    pickPeriod(
      WORLD.filter(({ year }) => year > 1400),
      100,
    ),
  ],
};
