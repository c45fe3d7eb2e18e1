import type { Case, CaseKind } from '../../../authoring/cases.ts';
import type { Term } from '../../../authoring/vocabulary.ts';

export const BUSINESS_KINDS: readonly CaseKind[] = [
  { name: 'sole proprietorship', means: 'a business that one person owns and answers for' },
  { name: 'partnership', means: 'a business that two or more people own and answer for together' },
  {
    name: 'corporation',
    means: 'a business that is owned by shareholders and is a legal person of its own',
  },
  { name: 'cooperative', means: 'a business that belongs to its members, who have one vote each' },
];

const cases = (kind: string, rows: readonly (readonly [text: string, why: string])[]): Case[] =>
  rows.map(([text, why]) => ({ text, kind, why: `${text} ${why}` }));

export const BUSINESS_CASES: readonly Case[] = [
  ...cases('sole proprietorship', [
    [
      'Elif repairs bikes in her garage. She alone decides, and she keeps all the profit.',
      'One person owns it all.',
    ],
    [
      'Kofi runs a food cart by himself. If the cart owes money, he has to pay it from his own savings.',
      'One owner answers for all debts.',
    ],
    [
      'Mei teaches violin on her own and sends the bills in her own name.',
      'There is one owner and no separate company.',
    ],
    [
      'Diego mows lawns for neighbors. He pays tax on the profit as his own income.',
      'The one owner and the business are the same for the tax.',
    ],
    [
      'Noor draws portraits at fairs. The business would end if she stopped.',
      'It lives only as long as its one owner runs it.',
    ],
    [
      'Ravi owns a barber shop all by himself. He has two people working for wages.',
      'Workers may be many, but there is one owner.',
    ],
    [
      'Leilani sells her own pottery. She asked nobody before she opened her stall.',
      'One person started it and owns it alone.',
    ],
  ]),
  ...cases('partnership', [
    [
      'Two friends open a bakery and agree to share the profit half and half.',
      'Two owners share the profit.',
    ],
    [
      'Three architects run an office together. Each of them answers for its debts.',
      'Several owners answer together.',
    ],
    [
      'Zofia brings the money and Omar the skill. They own the print shop together by a contract.',
      'Two owners have an agreement on who gives what.',
    ],
    [
      'Two sisters own a farm stand together and decide on everything in common.',
      'Two owners decide together.',
    ],
    [
      'A law office has four owners. When one leaves, the others need a new agreement.',
      'The owners are bound by an agreement among them.',
    ],
    [
      'Wei and Amara split the profit of their repair shop 60 to 40, as their agreement says.',
      'Two owners share by agreement.',
    ],
    [
      'Two dentists share the rooms, the costs and the profit of one practice that both own.',
      'Two owners share costs and profit.',
    ],
  ]),
  ...cases('corporation', [
    [
      'A toy maker has 2,000 owners. Each of them holds shares, and they elect a board.',
      'Its owners are shareholders.',
    ],
    [
      'A company cannot pay its debts. Its owners lose what they paid for their shares, but not their homes.',
      'The owners’ liability is limited.',
    ],
    [
      'A founder sells her part of the firm on a stock exchange. The firm goes on as before.',
      'Shares can change hands while the firm lives on.',
    ],
    [
      'A firm pays a tax on its profit, and its owners pay a tax on their dividends as well.',
      'It is a legal person that pays tax of its own.',
    ],
    [
      'To build a new plant, a company issues 100,000 new shares.',
      'It raises money by selling shares.',
    ],
    [
      'Whoever holds more shares of this firm has more votes at the yearly meeting.',
      'Votes go by shares.',
    ],
    [
      'A firm is sued under its own name. Its many owners are not sued themselves.',
      'It is a legal person apart from its owners.',
    ],
  ]),
  ...cases('cooperative', [
    [
      'Sixty farmers own a mill together. Each has one vote, whether the farm is large or small.',
      'Each member has one vote.',
    ],
    [
      'A food store belongs to the families who shop there. The surplus goes back to them by how much they bought.',
      'Its customers are its members and owners.',
    ],
    [
      'The workers of a cleaning firm own it. Each of them votes once for the manager.',
      'The workers are members with one vote each.',
    ],
    [
      'Fishers share one cold store that they all own. What is left at the end of the year is divided by how much each one used it.',
      'Those who use it own it.',
    ],
    [
      'The people of a valley own their power company. Rich and poor have one vote each.',
      'Users own it, with one vote each.',
    ],
    [
      'Taxi drivers own a dispatch office together. It is there to serve them, not to earn for outside owners.',
      'It serves its members.',
    ],
    [
      'Members of a savings club lend to each other. All of them own it, and each vote counts the same.',
      'Each member has the same vote.',
    ],
  ]),
];

export const BUSINESS_TERMS: readonly Term[] = [
  {
    term: 'liability',
    means: 'having to answer for debts',
    example: 'The shop owes $4,000 and cannot pay. Tomás has to pay it out of his own pocket.',
    hint: 'Ask who must pay when a business cannot.',
    near: ['limited liability'],
  },
  {
    term: 'limited liability',
    means: 'that owners can lose no more than they put in',
    example:
      'Sofia paid $500 for shares. The company failed with huge debts. She lost the $500 and nothing else.',
    hint: 'There is a line that the loss cannot cross.',
    near: ['liability'],
    grades: [7, 10],
  },
  {
    term: 'owner',
    means: 'the person to whom a business belongs',
    example: 'The shop is Kwame’s. He decides what is sold there.',
    hint: 'Ask whose business it is.',
    near: ['shareholder', 'entrepreneur'],
  },
  {
    term: 'shareholder',
    means: 'someone who owns a small equal part of a corporation, or several',
    example: 'Ingrid holds 40 of the 10,000 equal parts of a company.',
    hint: 'The word names what the person holds.',
    near: ['owner'],
  },
  {
    term: 'board of directors',
    means: 'people elected to watch over the managers of a corporation',
    example:
      'Once a year the owners vote for nine people who choose the chief manager and check the plans.',
    hint: 'They are chosen by the owners.',
  },
  {
    term: 'entrepreneur',
    means: 'a person who starts a business and takes the risk',
    example: 'Priya sees that nobody repairs phones in her town. She rents a room and begins.',
    hint: 'Think of the one who begins.',
    near: ['owner'],
  },
  {
    term: 'profit',
    means: 'what is left of the income after all costs are paid',
    example: 'The café took in $9,000 and paid $7,400. It kept $1,600.',
    hint: 'Subtract.',
    near: ['dividend'],
  },
  {
    term: 'dividend',
    means: 'a part of the profit that a corporation pays to its owners',
    example: 'At the end of the year a company pays 50 cents for each share.',
    hint: 'It is paid per share.',
    near: ['profit'],
  },
  {
    term: 'franchise',
    means: 'the right to run a shop under the name and plan of a larger firm',
    example:
      'Jamal owns his sandwich shop, but its name, menu and signs are those of a large firm. He pays that firm a fee.',
    hint: 'The same sign hangs in many towns.',
  },
  {
    term: 'nonprofit',
    means: 'an organization that uses all it earns for its purpose',
    example:
      'An animal shelter sells calendars. All the money goes to the animals, none to owners.',
    hint: 'Nobody takes money out of it as an owner.',
    near: ['cooperative'],
  },
  {
    term: 'employee',
    means: 'a person who works for pay in a business of somebody else',
    example: 'Anaya works at a nursery for $17 an hour. The nursery is not hers.',
    hint: 'This person gets a wage.',
  },
];
