import type { Term } from '../../../authoring/vocabulary.ts';

export const BANK_TERMS: readonly Term[] = [
  {
    term: 'deposit',
    means: 'money put into an account',
    example: 'Tala brings $40 to the bank and adds it to her account.',
    hint: 'It makes the balance go up.',
    near: ['direct deposit'],
  },
  {
    term: 'withdrawal',
    means: 'money taken out of an account',
    example: 'Kofi takes $20 out of his account to pay for a haircut.',
    hint: 'It makes the balance go down.',
    near: ['fee'],
  },
  {
    term: 'balance',
    means: 'how much money is in an account at a given time',
    example: 'Mei looks at her account. At this moment it holds $85.',
    hint: 'It is what a statement shows in its last line.',
  },
  {
    term: 'checking account',
    means: 'an account for everyday payments, with money going in and out often',
    example: 'Noor’s pay arrives in this account, and she pays the rent and the bus pass from it.',
    hint: 'Think of money that does not stay for long.',
    near: ['savings account'],
  },
  {
    term: 'savings account',
    means: 'an account for money that is kept for later and earns interest',
    example:
      'Diego puts $10 a month aside in an account that he leaves alone, and the bank adds a little to it.',
    hint: 'Think of money that stays for a while.',
    near: ['checking account'],
  },
  {
    term: 'interest',
    means: 'what a bank pays for the use of the money that is left with it',
    example: 'Ravi left $200 in the bank for a year. At the end the bank added $4.',
    hint: 'It is a reward for leaving money where it is.',
  },
  {
    term: 'fee',
    means: 'an amount that a bank charges for a service',
    example: 'The bank takes $3 a month for keeping the account open.',
    hint: 'It is a price for something the bank does.',
    near: ['overdraft', 'withdrawal'],
  },
  {
    term: 'statement',
    means: 'a list of all that went into and out of an account in a month',
    example:
      'At the end of May, Elif gets a list with every payment of the month and what was left after it.',
    hint: 'It tells the story of an account, line by line.',
  },
  {
    term: 'transfer',
    means: 'moving money from one account to another',
    example: 'Sione moves $50 from his checking account to his savings account.',
    hint: 'The money changes its place, but not its owner, or goes to another person’s account.',
    near: ['deposit', 'direct deposit'],
  },
  {
    term: 'credit union',
    means: 'a bank-like place that belongs to its members',
    example:
      'Everyone with an account here owns a part of the place and may vote on how it is run.',
    hint: 'Ask who owns it.',
    grades: [5, 12],
  },
  {
    term: 'debit card',
    means: 'a card that takes the price from an account at once',
    example: 'Amara holds a card to the reader, and the $12 leave her checking account right away.',
    hint: 'No money is borrowed with it.',
  },
  {
    term: 'PIN',
    means: 'a secret number that shows that a card is used by its owner',
    example: 'Before the machine gives out money, Wei types four digits that nobody else knows.',
    hint: 'Keep it to yourself.',
  },
  {
    term: 'overdraft',
    means: 'taking out more than an account holds',
    example:
      'Lars has $15 in his account, but a payment of $40 goes out. The balance falls below zero.',
    hint: 'Think of a balance with a minus sign.',
    near: ['withdrawal', 'fee'],
    grades: [6, 12],
  },
  {
    term: 'direct deposit',
    means: 'pay that an employer sends straight into a worker’s account',
    example: 'On the last day of the month, Zofia’s pay is in her account without any paper check.',
    hint: 'Think of a way to be paid without cash.',
    near: ['deposit', 'transfer'],
    grades: [6, 12],
  },
  {
    term: 'deposit insurance',
    means: 'a promise that savers get their money back, up to a limit, if a bank fails',
    example:
      'A bank has to close. Its customers still get their savings, because a public fund pays them.',
    hint: 'It is why people need not fear that a bank shuts its doors.',
    grades: [7, 12],
  },
];
