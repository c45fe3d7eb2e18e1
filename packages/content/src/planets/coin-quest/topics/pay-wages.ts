import type { Topic } from '@planets/practice';
import { PAY_TERMS } from '../data/pay-terms.ts';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { overtimePay, yearFromHours, orderWeeks } from './pay-wages/hours.ts';
import { netPay, commissionPay } from './pay-wages/payslip.ts';
import { SOURCE } from './pay-wages/jobs.ts';

const terms = { terms: PAY_TERMS, source: SOURCE };

export const payWages: Topic = {
  id: 'pay_wages',
  name: 'Pay, payslips and wages',
  about: 'Work out pay, read a payslip and know the words of working life.',
  grades: [8, 12],
  keywords: ['pay', 'wage', 'salary', 'overtime', 'payslip', 'paycheck', 'tax', 'job'],
  connected: ['taxes', 'interest'],
  prerequisites: ['percent_money', 'saving_budgeting'],
  standards: ['CCSS.MATH.CONTENT.7.RP.A.3', 'D2.Eco.3.6-8'],
  items: [
    overtimePay,
    netPay,
    yearFromHours,
    commissionPay,
    orderWeeks,
    termForMeaning(terms),
    termForExample(terms),
    matchTerms(terms),
  ],
};
