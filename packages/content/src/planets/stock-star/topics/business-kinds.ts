import type { Topic } from '@planets/practice';
import { everyOfKind, kindOfCase } from '../../../authoring/cases.ts';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { BUSINESS_CASES, BUSINESS_KINDS, BUSINESS_TERMS } from '../data/business-kinds.ts';
import { partnersLoss, SOURCE, splitProfit, whoseVotes } from './business-kinds/sharing.ts';

const terms = { terms: BUSINESS_TERMS, source: SOURCE };
const cases = {
  kinds: BUSINESS_KINDS,
  cases: BUSINESS_CASES,
  ask: 'What kind of business is this?',
  look: 'Ask who owns it, who decides, and who has to pay its debts.',
  source: SOURCE,
};

export const businessKinds: Topic = {
  id: 'business_kinds',
  name: 'Kinds of business',
  about: 'Tell businesses apart by who owns them, who decides and who answers for debts.',
  grades: [5, 10],
  keywords: [
    'business',
    'partnership',
    'corporation',
    'cooperative',
    'sole proprietorship',
    'owner',
    'liability',
  ],
  connected: ['economic_choices'],
  prerequisites: ['producers_consumers'],
  standards: ['D2.Eco.9.6-8', 'D2.Eco.7.6-8'],
  items: [
    matchTerms({ ...terms, difficulty: 1 }),
    termForMeaning(terms),
    kindOfCase(cases),
    termForExample(terms),
    everyOfKind(cases),
    splitProfit,
    whoseVotes,
    partnersLoss,
  ],
};
