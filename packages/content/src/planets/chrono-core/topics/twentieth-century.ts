import type { Topic } from '@planets/practice';
import { beforeOrAfter, pickPeriod } from '../ask/periods.ts';
import { howLongBetween } from '../ask/between.ts';
import { matchReasons, putInOrder } from '../ask/arranging.ts';
import { whatInYear, whichYear, whyItMattered } from '../ask/choosing.ts';
import { TWENTIETH } from '../data/twentieth.ts';

const gap = (grade: number): number => (grade < 10 ? 12 : grade < 12 ? 7 : 4);

export const twentiethCentury: Topic = {
  id: 'twentieth_century',
  name: 'The 20th century',
  about: 'Know the great events of the 20th century, their order and their effects.',
  grades: [8, 12],
  keywords: [
    '20th century',
    'world war',
    'cold war',
    'civil rights',
    'space race',
    'modern history',
  ],
  connected: ['world_wars', 'cold_war_world', 'civil_rights', 'us_history'],
  prerequisites: ['turning_points', 'industrial_age'],
  standards: [
    'D2.His.1.6-8',
    'D2.His.2.6-8',
    'D2.His.14.6-8',
    'D2.His.1.9-12',
    'D2.His.2.9-12',
    'D2.His.14.9-12',
  ],
  items: [
    whichYear(TWENTIETH, gap),
    whatInYear(TWENTIETH, gap),
    whyItMattered(TWENTIETH, gap),
    putInOrder(TWENTIETH, gap),
    matchReasons(TWENTIETH, gap),
    beforeOrAfter(TWENTIETH, gap, 10),
    howLongBetween(TWENTIETH, gap),
    pickPeriod(TWENTIETH, 10),
  ],
};
