import type { Term } from '../../../authoring/vocabulary.ts';

export const CREDIT_TERMS: readonly Term[] = [
  {
    term: 'principal',
    means: 'the amount that was borrowed, without interest',
    example:
      'Omar borrowed $3,000 and pays back $3,360 over two years. This word is for the $3,000.',
    hint: 'It is where a loan begins.',
  },
  {
    term: 'APR',
    means: 'the cost of borrowing for a year, with fees, as a percent',
    example:
      'Two lenders ask the same interest, but one adds fees. The law makes both state one yearly percent, so that they can be compared.',
    hint: 'It is made of three letters, and the first stands for “annual”.',
  },
  {
    term: 'term',
    means: 'how long a loan runs',
    example: 'Ingrid pays back her loan in 36 monthly payments.',
    hint: 'It is given in months or years.',
  },
  {
    term: 'installment',
    means: 'one of the equal payments by which a loan is paid back',
    example: 'On the first of each month, $145 go to the lender until nothing is owed.',
    hint: 'Think of paying in parts.',
    near: ['minimum payment'],
  },
  {
    term: 'collateral',
    means: 'something of value that the lender may take if a loan is not paid back',
    example: 'Kofi borrows to buy a car. If he stops paying, the lender may take the car.',
    hint: 'It makes the lender feel safe.',
    near: ['mortgage', 'default'],
  },
  {
    term: 'credit score',
    means: 'a number that tells lenders how reliably someone has paid in the past',
    example:
      'Before lending, a bank looks up three digits that stand for years of bills paid on time or late.',
    hint: 'A higher number often brings a lower rate.',
    near: ['credit report'],
  },
  {
    term: 'credit report',
    means: 'a record of someone’s loans and how they were paid',
    example: 'Mei asks for the list of all her loans and cards, and finds a mistake in it.',
    hint: 'It is a list, not a number.',
    near: ['credit score'],
  },
  {
    term: 'minimum payment',
    means: 'the least that must be paid on a card balance each month',
    example: 'Ravi owes $900 on a card. The bill says that he must pay at least $25 by the 5th.',
    hint: 'Paying only this much makes a debt last long.',
    near: ['installment'],
  },
  {
    term: 'default',
    means: 'failing to pay back a loan as agreed',
    example: 'Someone has sent no payment for months, and the lender gives up waiting.',
    hint: 'It is what every lender fears.',
    near: ['collateral'],
  },
  {
    term: 'mortgage',
    means: 'a loan for buying a home, with the home as security',
    example:
      'Noor borrows $180,000 for 30 years to buy a house. The bank may take the house if she does not pay.',
    hint: 'It is often the largest loan of a life.',
    near: ['collateral'],
  },
  {
    term: 'credit limit',
    means: 'the most that may be owed on a card',
    example: 'The card of Tomás is declined: with this purchase he would owe more than $2,000.',
    hint: 'Think of a ceiling.',
  },
  {
    term: 'grace period',
    means: 'the days in which a card bill can be paid without interest',
    example:
      'Sofia pays all she owes within 25 days of the bill, so her purchases cost no interest.',
    hint: 'Think of time that is given as a kindness.',
  },
  {
    term: 'cosigner',
    means: 'a person who promises to pay a loan if the borrower does not',
    example:
      'Yuki has never had a loan. A friend puts a name next to hers, and would have to pay if she could not.',
    hint: 'This person writes a name on the contract too.',
  },
];
