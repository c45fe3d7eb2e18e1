import type { Topic } from '@planets/practice';
import { countBills, howManyMake, orderPieces, worthTable } from './bills-and-words/worth.ts';
import { matchWords, readAmount, typeAmount, writeAmount } from './bills-and-words/writing.ts';

export const billsAndWords: Topic = {
  id: 'bills_and_words',
  name: 'Coins, bills and money words',
  about: 'Tell what coins and bills are worth, and read and write amounts of money.',
  grades: [1, 3],
  keywords: ['bills', 'coins', 'dollar sign', 'cent sign', 'write money', 'read prices', 'worth'],
  connected: ['needs_wants'],
  prerequisites: ['counting_coins'],
  standards: ['CCSS.MATH.CONTENT.2.MD.C.8', 'D2.Eco.5.K-2'],
  items: [
    readAmount,
    writeAmount,
    typeAmount,
    matchWords,
    orderPieces,
    howManyMake,
    countBills,
    worthTable,
  ],
};
