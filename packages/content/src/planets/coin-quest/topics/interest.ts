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
  connected: ['pay_wages'],
  prerequisites: ['percent_money', 'banking'],
  standards: ['CCSS.MATH.CONTENT.7.RP.A.3', 'CCSS.MATH.CONTENT.HSF.LE.A.1', 'D2.Eco.10.6-8'],
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
