import type { Term } from '../../../authoring/vocabulary.ts';

export const TRADE_TERMS: readonly Term[] = [
  {
    term: 'barter',
    means: 'trading one thing for another without money',
    example: 'Mateo gives three melons and gets a basket for them.',
    hint: 'Nothing is paid in coins.',
    near: ['trade'],
  },
  {
    term: 'money',
    means: 'what everyone takes as payment',
    example:
      'Yuki sells a pot and gets shells. With the shells she can buy bread, rope or fish from anybody.',
    hint: 'It is good for buying anything.',
    near: ['coin'],
  },
  {
    term: 'trade',
    means: 'giving something to get something else',
    example: 'Each of two people hands over something, and each is better off than before.',
    hint: 'It always has two sides.',
    near: ['barter', 'import', 'export'],
  },
  {
    term: 'price',
    means: 'how much has to be paid for a thing',
    example: 'The tag on the hat says 12 shells.',
    hint: 'You read it on a tag.',
  },
  {
    term: 'market',
    means: 'a place where buyers and sellers meet',
    example: 'On Saturday, farmers bring their goods to the square, and people come to buy.',
    hint: 'It can be a square, a hall, or today even a web page.',
  },
  {
    term: 'coin',
    means: 'a flat piece of metal with a stamp that says what it is worth',
    example: 'A ruler has small disks of silver stamped, so that nobody needs to weigh them.',
    hint: 'It is small, round and hard.',
    near: ['money'],
  },
  {
    term: 'specialize',
    means: 'to do one kind of work and become good at it',
    example: 'Ana only makes pots, all day, and trades them for all else she needs.',
    hint: 'Think of a person with one craft.',
    grades: [3, 6],
  },
  {
    term: 'producer',
    means: 'someone who makes or grows things',
    example: 'Omar grows beans and brings them to town.',
    hint: 'Think of who stands at the beginning.',
  },
  {
    term: 'consumer',
    means: 'someone who buys and uses things',
    example: 'Tala buys beans and cooks them for supper.',
    hint: 'Think of who stands at the end.',
  },
  {
    term: 'import',
    means: 'to bring in goods from another country to use them here',
    example: 'A country where no bananas grow buys them from one where they do.',
    hint: 'Which way do the goods move: in or out?',
    near: ['export', 'trade'],
    grades: [4, 6],
  },
  {
    term: 'export',
    means: 'to sell goods to people in another country',
    example: 'A country that grows more coffee than it drinks ships the rest away.',
    hint: 'Which way do the goods move: in or out?',
    near: ['import', 'trade'],
    grades: [4, 6],
  },
];
