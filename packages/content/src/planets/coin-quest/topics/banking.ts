import type { Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { BANK_TERMS } from '../data/bank-terms.ts';
import {
  belowZero,
  endBalance,
  fillStatement,
  missingEntry,
  SOURCE,
  yearOfAccount,
} from './banking/statement.ts';

const terms = { terms: BANK_TERMS, source: SOURCE };

export const banking: Topic = {
  id: 'banking',
  name: 'Banks and accounts',
  about: 'Follow the money in an account, read a statement and know the words of banking.',
  grades: [4, 8],
  keywords: [
    'bank',
    'account',
    'deposit',
    'withdrawal',
    'balance',
    'statement',
    'fee',
    'overdraft',
  ],
  connected: ['saving_budgeting'],
  prerequisites: ['money_stories'],
  standards: [
    'CCSS.MATH.CONTENT.4.MD.A.2',
    'CCSS.MATH.CONTENT.5.NBT.B.7',
    'CCSS.MATH.CONTENT.6.NS.C.5',
    'D2.Eco.9.3-5',
  ],
  items: [
    endBalance,
    matchTerms({ ...terms, difficulty: 1 }),
    termForMeaning(terms),
    termForExample(terms),
    fillStatement,
    yearOfAccount,
    missingEntry,
    belowZero,
  ],
};
