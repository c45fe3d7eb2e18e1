import { authored, type Topic } from '@planets/practice';
import { everyOfKind, kindOfCase, pairCases } from '../../../authoring/cases.ts';
import { UNEMPLOYED_CASES, UNEMPLOYED_KINDS } from '../data/unemployment.ts';
import {
  BEA,
  BLS,
  growthNumber,
  joblessRate,
  laborTable,
  realGrowth,
  sumOfGdp,
} from './gdp-unemployment/data-work.ts';

const cases = {
  kinds: UNEMPLOYED_KINDS,
  cases: UNEMPLOYED_CASES,
  ask: 'Which of these is it?',
  look: 'Ask first whether the person looks for work. Then ask why there is no job.',
  source: BLS,
};

const whatGdpMisses = authored({ id: 'what-gdp-misses', difficulty: 5 }, 'open', {
  prompt:
    'A newspaper writes: “GDP per person has doubled in 40 years, so people are twice as well off.” Explain what GDP shows and name two things that matter to people and are not in it.',
  sample:
    'GDP adds up the value of the goods and services that are produced and sold in a year. If it is measured without the rise in prices, a doubling means that twice as much is produced per person. It does not show how the income is shared: most of it may go to a few. It leaves out work at home and care for children, clean air, free time and health. So people are probably richer in goods, but “twice as well off” does not follow.',
  rubric: [
    {
      name: 'What GDP is',
      full: 'Says that it is the value of goods and services produced in a year.',
      points: 2,
    },
    {
      name: 'What is missing',
      full: 'Names two things that are not in it, each with a reason why it matters.',
      points: 2,
    },
    {
      name: 'Judgment',
      full: 'Says what may and what may not be concluded from the newspaper’s number.',
      points: 2,
    },
  ],
  words: { min: 60, max: 200 },
  hints: [
    'Think of work that nobody is paid for.',
    'An average can rise while many get nothing of it. What else does an average hide?',
  ],
  steps: [
    'Begin with what is counted: goods and services that are produced and sold.',
    'Then name what is left out: unpaid work, how income is shared, free time, health, nature. Weigh both.',
  ],
  source: BEA,
});

export const gdpUnemployment: Topic = {
  id: 'gdp_unemployment',
  name: 'GDP and unemployment',
  about:
    'Work out GDP, growth and unemployment from given data, and tell kinds of unemployment apart.',
  grades: [9, 12],
  keywords: [
    'GDP',
    'unemployment',
    'labor force',
    'growth',
    'recession',
    'net exports',
    'real GDP',
  ],
  connected: ['growth_inflation'],
  prerequisites: ['economic_choices', 'percent_returns'],
  standards: ['D2.Eco.10.9-12', 'D2.Eco.11.9-12'],
  items: [
    joblessRate,
    kindOfCase({ ...cases, difficulty: 3 }),
    realGrowth,
    growthNumber,
    laborTable,
    pairCases({ ...cases, difficulty: 2 }),
    everyOfKind({ ...cases, difficulty: 4 }),
    sumOfGdp,
    whatGdpMisses,
  ],
};
