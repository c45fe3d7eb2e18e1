import type { Term } from '../../../authoring/vocabulary.ts';

export const BUDGET_TERMS: readonly Term[] = [
  {
    term: 'income',
    means: 'money that comes in',
    example: 'Priya gets $12 for mowing a lawn and $8 for babysitting.',
    hint: 'Think of the direction in which the money moves.',
  },
  {
    term: 'expense',
    means: 'money that goes out to pay for something',
    example: 'Each month the band pays $30 for its practice room.',
    hint: 'Think of the direction in which the money moves.',
    near: ['fixed expense', 'variable expense', 'impulse buy'],
  },
  {
    term: 'budget',
    means: 'a plan for how to use the money that comes in',
    example:
      'Before the month begins, Kwame writes down what will come in and what it will be used for.',
    hint: 'It is written before the money is used.',
  },
  {
    term: 'savings goal',
    means: 'an amount to reach by putting money away, for something in mind',
    example: 'Sione wants to have $90 for a tent by June.',
    hint: 'It says how much, what for, and often by when.',
  },
  {
    term: 'fixed expense',
    means: 'a cost that is the same every month',
    example: 'The music lesson costs $40 in May, in June and in July.',
    hint: 'Ask whether the amount changes from month to month.',
    near: ['expense'],
  },
  {
    term: 'variable expense',
    means: 'a cost that changes from month to month',
    example: 'Nadia’s bus rides cost $18 in May, $25 in June and $9 in July.',
    hint: 'Ask whether the amount changes from month to month.',
    near: ['expense'],
  },
  {
    term: 'surplus',
    means: 'what is left when more came in than went out',
    example: 'The club took in $120 and paid $95. It still has $25.',
    hint: 'Think of having more than you need.',
  },
  {
    term: 'deficit',
    means: 'what is missing when more went out than came in',
    example: 'The fair cost $200, but tickets brought in only $170. It is $30 short.',
    hint: 'Think of being short.',
    near: ['debt'],
  },
  {
    term: 'emergency fund',
    means: 'money kept ready for a surprise that must be paid',
    example: 'Oscar keeps $200 that is touched only when something breaks that must be fixed.',
    hint: 'Think of a flat tire or a broken pair of glasses.',
  },
  {
    term: 'debt',
    means: 'money that is owed to someone',
    example: 'Minh borrowed $15 and has paid back $5. There is $10 left to pay back.',
    hint: 'It begins when somebody borrows.',
    near: ['deficit'],
  },
  {
    term: 'interest',
    means: 'money that a bank pays for keeping savings there, or that a borrower pays for a loan',
    example: 'The bank added $2 to Tala’s account because $100 stayed there for a year.',
    hint: 'Think of a payment for the use of money.',
    near: ['income'],
  },
  {
    term: 'impulse buy',
    means: 'something bought on the spot, without a plan',
    example: 'Standing in the line, Lars sees a keychain, likes it and buys it at once.',
    hint: 'Waiting a day often changes one’s mind about it.',
    near: ['expense', 'variable expense'],
  },
  {
    term: 'donation',
    means: 'money given to help others, with nothing asked in return',
    example: 'The class gives $45 from its bake sale to the animal shelter.',
    hint: 'Nothing is bought, and nothing comes back.',
    near: ['expense'],
  },
  {
    term: 'receipt',
    means: 'a paper that shows what was bought and what was paid',
    example:
      'The new lamp does not work. To return it, Aisha brings the slip of paper from the store.',
    hint: 'You get it after paying.',
  },
  {
    term: 'allowance',
    means: 'an amount that someone is given regularly to use',
    example: 'In a story, a girl is given two coins by her grandfather every Sunday.',
    hint: 'It comes again and again, without a bill for work.',
    near: ['income'],
  },
  {
    term: 'savings account',
    means: 'a place at a bank where money is kept for later',
    example: 'Wei puts $10 a month into the bank and leaves it there.',
    hint: 'It is a place, not an amount.',
    near: ['savings goal', 'emergency fund'],
  },
];
