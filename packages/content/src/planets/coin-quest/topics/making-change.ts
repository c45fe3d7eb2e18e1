import type { Topic } from '@planets/practice';
import { howMuchChange, changeChoose, countUpGaps } from './making-change/giving.ts';
import {
  orderChange,
  matchChange,
  enoughMoney,
  twoThingsChange,
} from './making-change/comparing.ts';

export const makingChange: Topic = {
  id: 'making_change',
  name: 'Making change',
  about: 'Work out the change when you pay, and check that it is right.',
  grades: [2, 5],
  keywords: ['change', 'pay', 'price', 'store', 'subtract', 'dollars', 'cents'],
  connected: ['money_stories'],
  prerequisites: ['counting_coins', 'bills_and_words'],
  standards: [
    'CCSS.MATH.CONTENT.2.MD.C.8',
    'CCSS.MATH.CONTENT.4.MD.A.2',
    'CCSS.MATH.CONTENT.5.NBT.B.7',
  ],
  items: [
    howMuchChange,
    changeChoose,
    countUpGaps,
    orderChange,
    matchChange,
    enoughMoney,
    twoThingsChange,
  ],
};
