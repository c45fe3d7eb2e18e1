import type { Topic } from '@planets/practice';
import { howLong, orderTimes, timeLater } from './telling-time/passing.ts';
import { matchTimes, readClock, sayClock, typeTime } from './telling-time/reading.ts';

export const tellingTime: Topic = {
  id: 'telling_time',
  name: 'Telling time',
  about: 'Read a clock with two hands, say the time, and work out what time it will be.',
  grades: [1, 3],
  keywords: ['clock', 'hours', 'minutes', 'half past', 'quarter', 'how long'],
  connected: ['place_value', 'add_subtract'],
  prerequisites: ['skip_counting'],
  standards: [
    'CCSS.MATH.CONTENT.1.MD.B.3',
    'CCSS.MATH.CONTENT.2.MD.C.7',
    'CCSS.MATH.CONTENT.3.MD.A.1',
  ],
  items: [readClock, sayClock, timeLater, typeTime, matchTimes, orderTimes, howLong],
};
