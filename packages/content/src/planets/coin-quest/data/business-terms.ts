import type { Term } from '../../../authoring/vocabulary.ts';

export const START_TERMS: readonly Term[] = [
  {
    term: 'revenue',
    means: 'all the money that comes in from sales',
    example: 'The stand sells 40 cups at $2. This word is for the $80.',
    hint: 'Nothing has been subtracted from it yet.',
    near: ['profit'],
  },
  {
    term: 'profit',
    means: 'what is left of the sales after all costs',
    example: 'The stand took in $80 and paid $50 for all it needed. $30 is left.',
    hint: 'Subtract.',
    near: ['revenue'],
  },
  {
    term: 'loss',
    means: 'what is missing when the costs are larger than the sales',
    example: 'A car wash takes in $60, but soap and signs cost $75. It is $15 short.',
    hint: 'It is the opposite of a gain.',
  },
  {
    term: 'fixed cost',
    means: 'a cost that stays the same however much is sold',
    example: 'The table at the fair costs $25, whether nobody buys or everybody does.',
    hint: 'Ask what happens to it when more is sold.',
    near: ['start-up cost', 'variable cost'],
  },
  {
    term: 'variable cost',
    means: 'a cost that grows with every piece that is made',
    example: 'Each bracelet takes 75 cents of beads: 10 bracelets take $7.50.',
    hint: 'Ask what happens to it when more is made.',
    near: ['fixed cost'],
  },
  {
    term: 'start-up cost',
    means: 'what has to be paid before the first sale',
    example: 'Before the first lawn is mowed, a mower and a rake have to be bought.',
    hint: 'It comes at the very beginning.',
    near: ['fixed cost'],
  },
  {
    term: 'break-even point',
    means: 'the number of sales at which there is neither gain nor loss',
    example: 'With 20 cups sold, the stand has just paid for all its costs.',
    hint: 'Think of zero.',
  },
  {
    term: 'customer',
    means: 'someone who buys from a business',
    example: 'Fatima stops at the stand and pays for a cup of tea.',
    hint: 'Without this person there are no sales.',
  },
  {
    term: 'entrepreneur',
    means: 'a person who starts a business and takes the risk',
    example: 'Minh sees that nobody in his street repairs bikes, and begins to do it for pay.',
    hint: 'The word comes from the French for “to undertake”.',
  },
  {
    term: 'advertising',
    means: 'telling people about a product so that they buy it',
    example: 'Tala hangs up posters that say what she sells, where and for how much.',
    hint: 'Think of posters.',
    near: ['market research'],
  },
  {
    term: 'market research',
    means: 'finding out what buyers want and would pay',
    example: 'Before she begins, Elif asks 50 neighbors which cookies they like and at what price.',
    hint: 'It means asking before selling.',
    near: ['advertising'],
  },
  {
    term: 'inventory',
    means: 'the goods that a business has ready to be sold',
    example: 'At the end of the week, 34 T-shirts are still on the shelf.',
    hint: 'Look on the shelf.',
  },
];
