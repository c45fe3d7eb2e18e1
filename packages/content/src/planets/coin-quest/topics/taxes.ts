import { authored, type Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { TAX_TERMS } from '../data/tax-terms.ts';
import {
  bracketParts,
  bracketTax,
  effectiveRate,
  returnAndRefund,
  SOURCE,
} from './taxes/brackets.ts';
import { mixedBasket } from './taxes/sales-tax.ts';

const terms = { terms: TAX_TERMS, source: SOURCE };

const explainBrackets = authored(
  { id: 'explain-brackets', difficulty: 4, grades: [9, 12] },
  'open',
  {
    prompt:
      'A worker says: “I will not take the raise. It would put me into a higher tax bracket, and I would end up with less.” Explain whether the worker is right. Make up a tax with two brackets and use its numbers.',
    sample:
      'The worker is wrong. Say that the first $20,000 are taxed at 10% and everything above at 20%. At $20,000 the tax is $2,000, so $18,000 remain. With a raise to $22,000 only the $2,000 above the line are taxed at 20%. The tax is $2,000 + $400 = $2,400, so $19,600 remain. That is more than before. A higher bracket changes only the rate on the part inside it.',
    rubric: [
      { name: 'Claim', full: 'Says plainly that a raise does not lower what remains.', points: 1 },
      {
        name: 'Example',
        full: 'Uses two brackets with correct tax before and after the raise.',
        points: 3,
      },
      {
        name: 'Reason',
        full: 'Explains that each rate counts only for the part of income in its bracket.',
        points: 2,
      },
    ],
    words: { min: 50, max: 180 },
    hints: [
      'Work out what remains just below the line between two brackets, and then a little above it.',
      'Ask which dollars the higher rate is for.',
    ],
    steps: [
      'Choose a line between two brackets and an income just below it; work out the tax and what remains.',
      'Add a raise that crosses the line. Only the dollars above the line have the higher rate, so most of the raise remains.',
    ],
    source: SOURCE,
  },
);

export const taxes: Topic = {
  id: 'taxes',
  name: 'Taxes',
  about: 'Work out sales and income tax, brackets and refunds, and know the words of taxes.',
  grades: [7, 12],
  keywords: ['tax', 'income tax', 'sales tax', 'bracket', 'refund', 'withholding', 'deduction'],
  connected: ['pay_wages'],
  prerequisites: ['percent_money'],
  standards: ['CCSS.MATH.CONTENT.7.RP.A.3', 'CCSS.MATH.CONTENT.7.EE.B.3'],
  items: [
    mixedBasket,
    matchTerms({ ...terms, difficulty: 1 }),
    termForMeaning(terms),
    termForExample(terms),
    bracketTax,
    bracketParts,
    returnAndRefund,
    effectiveRate,
    explainBrackets,
  ],
};
