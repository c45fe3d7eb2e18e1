import type { Topic } from '@planets/practice';
import { BUDGET_TERMS } from '../data/budget-terms.ts';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { weeksToGoal, orderPlans } from './saving-budgeting/goals.ts';
import { leftOver, percentOfBudget, surplusOrDeficit } from './saving-budgeting/budgets.ts';

const terms = {
  terms: BUDGET_TERMS,
  source: 'Consumer Financial Protection Bureau, glossary of financial terms',
};

export const savingBudgeting: Topic = {
  id: 'saving_budgeting',
  name: 'Saving and budgeting',
  about: 'Make a budget, plan for a savings goal and know the words for it.',
  grades: [5, 8],
  keywords: ['budget', 'save', 'goal', 'income', 'expense', 'plan'],
  connected: ['unit_price', 'banking'],
  prerequisites: ['needs_wants', 'making_change'],
  standards: ['CCSS.MATH.CONTENT.6.RP.A.3.C', 'D2.Eco.1.3-5', 'D2.Eco.1.6-8'],
  items: [
    weeksToGoal,
    leftOver,
    orderPlans,
    percentOfBudget,
    surplusOrDeficit,
    termForMeaning(terms),
    termForExample(terms),
    matchTerms(terms),
  ],
};
