import type { Topic } from '@planets/practice';
import { countCoins, countCoinsChoose, fewestCoins } from './counting-coins/counting.ts';
import { sameWorth, orderAmounts, matchAmounts, equalGroups } from './counting-coins/comparing.ts';

export const countingCoins: Topic = {
  id: 'counting_coins',
  name: 'Counting coins',
  about: 'Name coins, count them, and compare how much they are worth.',
  grades: [1, 3],
  keywords: ['coins', 'penny', 'nickel', 'dime', 'quarter', 'cents', 'money'],
  connected: ['needs_wants'],
  prerequisites: [],
  standards: ['CCSS.MATH.CONTENT.2.MD.C.8', 'D2.Eco.5.K-2'],
  items: [
    countCoins,
    countCoinsChoose,
    sameWorth,
    orderAmounts,
    matchAmounts,
    fewestCoins,
    equalGroups,
  ],
};
