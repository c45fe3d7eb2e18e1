import type { Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { CREDIT_TERMS } from '../data/credit-terms.ts';
import {
  costOfLoan,
  monthInterest,
  orderByCost,
  paymentTable,
  SOURCE,
  twoOffers,
} from './credit-loans/payments.ts';

const terms = { terms: CREDIT_TERMS, source: SOURCE };

export const creditLoans: Topic = {
  id: 'credit_loans',
  name: 'Credit and loans',
  about:
    'Work out what borrowing costs, follow a balance as it is paid off, and know the words of credit.',
  grades: [8, 12],
  keywords: ['credit', 'loan', 'borrow', 'credit card', 'APR', 'payment', 'debt', 'mortgage'],
  connected: ['taxes'],
  prerequisites: ['interest'],
  standards: ['CCSS.MATH.CONTENT.7.RP.A.3', 'D2.Eco.10.6-8'],
  items: [
    costOfLoan,
    matchTerms({ ...terms, difficulty: 1 }),
    termForMeaning(terms),
    termForExample(terms),
    orderByCost,
    monthInterest,
    twoOffers,
    paymentTable,
  ],
};
