import type { Case, CaseKind } from '../../../authoring/cases.ts';
import type { Term } from '../../../authoring/vocabulary.ts';

export const MARKET_KINDS: readonly CaseKind[] = [
  {
    name: 'perfect competition',
    means: 'a market with very many sellers of exactly the same product',
  },
  {
    name: 'monopolistic competition',
    means: 'a market with many sellers whose products differ a little',
  },
  { name: 'oligopoly', means: 'a market that a few large sellers share' },
  { name: 'monopoly', means: 'a market with one seller and no close substitute' },
];

const cases = (kind: string, rows: readonly (readonly [text: string, why: string])[]): Case[] =>
  rows.map(([text, why]) => ({ text, kind, why: `${text} ${why}` }));

export const MARKET_CASES: readonly Case[] = [
  ...cases('perfect competition', [
    [
      'Thousands of farms grow the same grade of wheat. None of them can ask more than the going price.',
      'Very many sell the same thing.',
    ],
    [
      'At a fish auction, hundreds of boats bring the same kind of fish. Each takes the price of the day.',
      'Each seller is too small to move the price.',
    ],
    [
      'Very many growers sell plain corn of equal quality. Anyone may begin or stop growing it.',
      'Products are the same and entry is free.',
    ],
    [
      'A farmer asks one cent more for the same soybeans as all others, and sells none.',
      'A seller of the same product has to take the price.',
    ],
    [
      'Hundreds of sellers offer the same raw cotton, and all buyers know all prices.',
      'Many sell the same product, and all is known.',
    ],
  ]),
  ...cases('monopolistic competition', [
    [
      'A city has 200 hair salons. Each has its own style and its own regular customers.',
      'Many sellers differ a little.',
    ],
    [
      'Dozens of restaurants line a street. Each has a menu of its own.',
      'Many sellers, but the food is not the same.',
    ],
    [
      'Many makers sell shirts. They compete with colors and cuts more than with the price.',
      'Many sellers compete by being different.',
    ],
    [
      'There are 60 bakeries in town. One can ask a little more, because people love its bread.',
      'A special product gives a little power over the price.',
    ],
    [
      'Many small studios offer yoga classes. It is easy to open one more.',
      'There are many, each is a bit different, and entry is easy.',
    ],
  ]),
  ...cases('oligopoly', [
    [
      'Four airlines fly nearly all the passengers of a country. When one lowers its fares, the others follow.',
      'A few large sellers watch each other.',
    ],
    ['Three firms make almost all the steel of a region.', 'A few large sellers share the market.'],
    [
      'Only four companies build large ships. A new shipyard would cost billions.',
      'High costs keep the number of sellers small.',
    ],
    [
      'Three networks carry nearly all phone calls. Each watches the prices of the other two.',
      'A few sellers depend on each other.',
    ],
    [
      'Five firms sell 90% of the cement. They are suspected of agreeing on prices.',
      'With so few sellers, a secret agreement is possible.',
    ],
  ]),
  ...cases('monopoly', [
    [
      'One company owns the only water pipes of a town. Nobody else may lay pipes.',
      'There is one seller and no substitute.',
    ],
    [
      'A firm holds a patent on a medicine. For some years nobody else may sell it.',
      'A patent makes it the only seller.',
    ],
    [
      'A single railroad serves a remote valley without a road.',
      'There is one way in, and one seller of it.',
    ],
    [
      'One company runs the power lines of a region, because two sets of lines would be a waste.',
      'It is a natural monopoly: one network is cheapest.',
    ],
    [
      'A mineral is found in one mine only, and one firm owns the mine.',
      'It alone controls the resource.',
    ],
  ]),
];

export const MARKET_TERMS: readonly Term[] = [
  {
    term: 'competition',
    means: 'rivalry among sellers for the same buyers',
    example: 'A second ice cream stand opens. The first one lowers its price and adds new flavors.',
    hint: 'Think of a race for customers.',
  },
  {
    term: 'substitute',
    means: 'a product that can take the place of another',
    example: 'When butter gets dearer, many people use margarine.',
    hint: 'Think of a player who comes in for another.',
    near: ['complement'],
  },
  {
    term: 'complement',
    means: 'a product that is used together with another',
    example: 'When printers get cheaper, more ink is sold.',
    hint: 'One is of little use without the other.',
    near: ['substitute'],
  },
  {
    term: 'barrier to entry',
    means: 'something that makes it hard for a new seller to begin',
    example:
      'To start an airline one needs planes for hundreds of millions of dollars and many permits.',
    hint: 'Think of a high wall around a market.',
    near: ['patent'],
  },
  {
    term: 'patent',
    means: 'the right to be the only one who makes an invention for some years',
    example:
      'An inventor shows her new pump to the public. In return, nobody else may copy it for 20 years.',
    hint: 'It protects inventors.',
    near: ['barrier to entry'],
  },
  {
    term: 'market share',
    means: 'the part of all sales in a market that one seller has',
    example: 'Of every 100 bikes sold in a country, 30 come from one maker.',
    hint: 'It is given in percent.',
  },
  {
    term: 'price taker',
    means: 'a seller who cannot move the price',
    example: 'A small farm sells its wheat at whatever the going price is.',
    hint: 'Think of a very small seller in a very large market.',
  },
  {
    term: 'merger',
    means: 'the joining of two firms into one',
    example: 'Two bus companies give up their names and go on as one larger company.',
    hint: 'Two become one.',
  },
  {
    term: 'cartel',
    means: 'a group of sellers who agree on prices instead of competing',
    example:
      'Five cement makers meet in secret and decide that none of them will sell below a certain price.',
    hint: 'In most countries it is against the law.',
    near: ['antitrust law'],
  },
  {
    term: 'antitrust law',
    means: 'a law that protects rivalry among sellers',
    example: 'A court forbids two large firms to join, because hardly any rival would be left.',
    hint: 'Think of a referee.',
    near: ['cartel'],
  },
  {
    term: 'product differentiation',
    means: 'making a product different from those of rivals',
    example:
      'A soap maker adds a new scent and a new shape, so that buyers tell its soap from others.',
    hint: 'Think of standing out in a crowd.',
  },
];
