import type { Topic } from '@planets/practice';
import {
  simpleInterest,
  findTheRate,
  loanTotal,
  orderInterest,
  matchInterest,
} from './interest/simple.ts';
import { compoundBalance, compoundTable, extraByCompounding } from './interest/compound.ts';

export const interest: Topic = {
  id: 'interest',
  name: 'Simple and compound interest',
  about: 'Work out how savings and loans grow with simple and compound interest.',
  grades: [8, 12],
  keywords: ['interest', 'rate', 'principal', 'loan', 'savings', 'compound', 'bank'],
  connected: ['percent_money', 'pay_wages'],
  prerequisites: [],
  standards: [],
  items: [
    simpleInterest,
    compoundBalance,
    findTheRate,
    loanTotal,
    orderInterest,
    matchInterest,
    compoundTable,
    extraByCompounding,
  ],
};
