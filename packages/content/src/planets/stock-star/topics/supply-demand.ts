import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { slipsFor } from '../../../authoring/mistakes.ts';
import { SHIFTS, type Shift } from '../data/shifts.ts';

const SOURCE = 'Federal Reserve Bank of St. Louis, Economic Education';

const PRODUCTS = [
  'mugs',
  'kites',
  'scarves',
  'pies',
  'plants',
  'posters',
  'candles',
  'baskets of plums',
  'tickets',
  'birdhouses',
] as const;

const word = (up: boolean): string => (up ? 'rises' : 'falls');

const shiftName = ({ side, up }: Pick<Shift, 'side' | 'up'>): string =>
  `${side === 'demand' ? 'Demand' : 'Supply'} ${word(up)}`;

/** More demand makes things more expensive, more supply makes them cheaper. */
const priceRises = ({ side, up }: Shift): boolean => (side === 'demand' ? up : !up);

interface Row {
  readonly price: number;
  readonly wanted: number;
  readonly offered: number;
}

/** A market in whole dollars. At one of the prices, not the first or last, buyers and sellers agree. */
function market(rng: Rng, grade: number) {
  const step = rng.int(1, 3);
  const start = rng.int(2, 8);
  const count = grade < 7 ? 4 : 5;
  const meet = rng.int(1, count - 2);
  const size = grade < 7 ? 10 : 5;
  const demandStep = size * rng.int(2, 5);
  const supplyStep = size * rng.int(2, 5);
  const traded = demandStep * count + supplyStep * count + size * rng.int(0, 10);
  const rows: Row[] = Array.from({ length: count }, (_, at) => ({
    price: start + step * at,
    wanted: traded + demandStep * (meet - at),
    offered: traded + supplyStep * (at - meet),
  }));
  return { rows, meet: rows[meet]!, product: rng.pick(PRODUCTS) };
}

const table = (rows: readonly Row[], product: string) =>
  figure({
    kind: 'data-table',
    caption: `The market for ${product}`,
    columns: ['Price', 'Buyers want', 'Sellers offer'],
    rows: rows.map(({ price, wanted, offered }) => [`$${price}`, String(wanted), String(offered)]),
  });

export const supplyDemand: Topic = {
  id: 'supply_demand',
  name: 'Supply and demand',
  about: 'Explain how buyers and sellers move prices, and read a market table.',
  grades: [5, 9],
  keywords: ['supply', 'demand', 'price', 'market', 'equilibrium', 'shortage', 'surplus'],
  connected: ['goods_services', 'economic_choices'],
  items: [
    generator({
      id: 'what-shifts',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const shift = rng.pick(SHIFTS);
        const { news, product, side, up, why } = shift;
        const other = side === 'demand' ? 'supply' : 'demand';
        return {
          prompt: `${news} What changes first in the market for **${product}**?`,
          right: shiftName(shift),
          wrong: [
            {
              text: shiftName({ side, up: !up }),
              why: `It is ${side} that changes, but in the other direction. ${why}`,
            },
            {
              text: shiftName({ side: other, up }),
              why:
                other === 'supply'
                  ? 'Supply is about those who make and sell. Does this news change what making it costs, or what buyers want?'
                  : 'Demand is about those who buy. Does this news change what buyers want, or what sellers can offer?',
            },
            {
              text: shiftName({ side: other, up: !up }),
              why: `Ask whom the news is about. It changes the plans of the ${side === 'demand' ? 'buyers' : 'sellers'}.`,
            },
          ],
          hints: [
            'Is the news about the people who buy, or about those who make and sell?',
            `Demand belongs to buyers, supply to sellers. Here the plans of the ${side === 'demand' ? 'buyers' : 'sellers'} change: do they want to ${side === 'demand' ? 'buy' : 'sell'} more or less?`,
          ],
          steps: [
            `The news is about those who ${side === 'demand' ? 'buy' : 'make and sell'}, so it is ${side} that changes.`,
            `${why} So ${side} ${word(up)}.`,
          ],
          source: SOURCE,
          about: news,
        };
      },
    }),
    generator({
      id: 'what-price-does',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const shift = rng.pick(SHIFTS);
        const { news, product, side, up, why } = shift;
        const rises = priceRises(shift);
        const told = (priceUp: boolean, because: string) =>
          `The price ${word(priceUp)}, because ${because}`;
        const reasons = {
          demandUp: 'more buyers want the same goods',
          demandDown: 'sellers have to win fewer buyers',
          supplyDown: 'buyers compete for fewer goods',
          supplyUp: 'sellers have more goods to get rid of',
        };
        const [right, ...wrong] =
          side === 'demand'
            ? up
              ? [
                  told(true, reasons.demandUp),
                  told(false, reasons.demandDown),
                  told(true, reasons.supplyDown),
                  told(false, reasons.supplyUp),
                ]
              : [
                  told(false, reasons.demandDown),
                  told(true, reasons.demandUp),
                  told(false, reasons.supplyUp),
                  told(true, reasons.supplyDown),
                ]
            : up
              ? [
                  told(false, reasons.supplyUp),
                  told(true, reasons.supplyDown),
                  told(false, reasons.demandDown),
                  told(true, reasons.demandUp),
                ]
              : [
                  told(true, reasons.supplyDown),
                  told(false, reasons.supplyUp),
                  told(true, reasons.demandUp),
                  told(false, reasons.demandDown),
                ];
        return {
          prompt: `${news} Nothing else changes. What happens to the price of **${product}**?`,
          right,
          wrong: [
            { text: wrong[0], why: `It is the other way around. ${why}` },
            {
              text: wrong[1],
              why: `The direction of the price is right, but the reason is not: this news changes ${side}.`,
            },
            { text: wrong[2], why: `This news changes ${side}, and it ${word(up)}. ${why}` },
          ],
          hints: [
            `First: does this news change demand or supply? ${why}`,
            side === 'demand'
              ? 'Sellers can ask for more when more people want to buy, and for less when fewer do.'
              : 'When there is less to buy, buyers bid more. When there is more, sellers have to ask for less.',
          ],
          steps: [
            `${why} So ${side} ${word(up)}.`,
            rises
              ? `At the old price, buyers now want more than sellers offer. That pushes the price up.`
              : `At the old price, sellers now offer more than buyers want. That pushes the price down.`,
          ],
          source: SOURCE,
          about: news,
        };
      },
    }),
    generator({
      id: 'match-news',
      kind: 'match',
      difficulty: 3,
      make(rng) {
        const picked = [
          { side: 'demand', up: true },
          { side: 'demand', up: false },
          { side: 'supply', up: true },
          { side: 'supply', up: false },
        ].map(({ side, up }) =>
          rng.pick(SHIFTS.filter((shift) => shift.side === side && shift.up === up)),
        );
        return {
          prompt: 'Match each piece of news with what changes first in the market.',
          pairs: picked.map(
            (shift) =>
              [`${shift.news} (the market for ${shift.product})`, shiftName(shift)] as const,
          ),
          hints: [
            'Two are about buyers and two about sellers. Find the buyers first.',
            `One of the two about buyers is this: “${picked[0]!.news}” Do they want more or less?`,
          ],
          steps: picked.map(({ news, why, side, up }) => `${news} ${why} So ${side} ${word(up)}.`),
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'find-the-meeting-price',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const { rows, meet, product } = market(rng, grade);
        const others = rng.sample(
          rows.filter(({ price }) => price !== meet.price),
          3,
        );
        return {
          prompt: [
            table(rows, product),
            'At which price do buyers want just as many as sellers offer?',
          ],
          right: `$${meet.price}`,
          wrong: others.map(({ price, wanted, offered }) => ({
            text: `$${price}`,
            why: `At $${price} buyers want ${wanted} and sellers offer ${offered}. Those are not equal.`,
          })),
          hints: [
            'Go down the table and compare the two numbers in each row.',
            `At $${rows[0]!.price} buyers want ${rows[0]!.wanted}, but sellers offer only ${rows[0]!.offered}. The price has to be higher than that.`,
          ],
          steps: [
            `At $${meet.price} buyers want ${meet.wanted} and sellers offer ${meet.offered}: the same number.`,
            'This is the equilibrium price. Below it buyers want more than there is, above it sellers are left with goods.',
          ],
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'how-much-missing',
      kind: 'numeric',
      difficulty: 4,
      make(rng, grade) {
        const { rows, meet, product } = market(rng, grade);
        const row = rng.pick(rows.filter(({ price }) => price !== meet.price));
        const short = row.wanted > row.offered;
        const gap = Math.abs(row.wanted - row.offered);
        return {
          prompt: [
            table(rows, product),
            `The price is set at **$${row.price}**. How large is the **${short ? 'shortage' : 'surplus'}**?`,
          ],
          answer: gap,
          slips: slipsFor(gap, [
            {
              value: row.wanted,
              why: `That is what buyers want at $${row.price}. Compare it with what is offered.`,
            },
            {
              value: row.offered,
              why: `That is what sellers offer at $${row.price}. Compare it with what is wanted.`,
            },
            {
              value: row.wanted + row.offered,
              why: 'You added. It is the difference that counts.',
            },
            {
              value: Math.abs(row.wanted - meet.wanted),
              why: 'Stay in one row: compare both numbers at the same price.',
            },
          ]),
          hints: [
            short
              ? 'A shortage is what buyers want beyond what is offered.'
              : 'A surplus is what sellers offer beyond what is wanted.',
            `Find the row of $${row.price} and take the smaller number from the larger one.`,
          ],
          steps: [
            `At $${row.price} buyers want ${row.wanted} and sellers offer ${row.offered}.`,
            short
              ? `Buyers want more than there is: ${row.wanted} − ${row.offered} = ${gap} are missing.`
              : `Sellers offer more than is wanted: ${row.offered} − ${row.wanted} = ${gap} are left over.`,
          ],
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'order-by-quantity',
      kind: 'order',
      difficulty: 2,
      make(rng, grade) {
        const { rows, product } = market(rng, grade);
        const demand = rng.chance(1, 2);
        const shown = rng.shuffle(rows);
        return {
          prompt: `${demand ? `Buyers of ${product} buy less when the price is higher` : `Makers of ${product} offer more when the price is higher`}. Put these prices in order, from the one with the **fewest** ${product} ${demand ? 'wanted' : 'offered'} to the one with the **most**.`,
          inOrder: (demand ? rows.toReversed() : rows).map(({ price }) => `$${price} each`),
          hints: [
            demand
              ? 'Would you buy more at a high price or at a low price?'
              : 'Does it pay more to make something at a high price or at a low price?',
            `Compare two of them: at $${Math.max(shown[0]!.price, shown[1]!.price)} ${demand ? 'fewer' : 'more'} are ${demand ? 'wanted' : 'offered'} than at $${Math.min(shown[0]!.price, shown[1]!.price)}.`,
          ],
          steps: [
            demand
              ? 'The law of demand: the higher the price, the less people want to buy, because the money could buy other things.'
              : 'The law of supply: the higher the price, the more sellers want to offer, because each sale brings more.',
            `So ${demand ? 'the highest price comes first' : 'the lowest price comes first'}: ${(demand ? rows.toReversed() : rows).map(({ price }) => `$${price}`).join(', ')}.`,
          ],
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'price-gaps',
      kind: 'cloze',
      difficulty: 3,
      make(rng, grade) {
        const { rows, meet, product } = market(rng, grade);
        const row = rng.pick(rows.filter(({ price }) => price !== meet.price));
        const short = row.wanted > row.offered;
        return {
          prompt: [
            table(rows, product),
            `At $${row.price} buyers want [[0]] than sellers offer. This is a [[1]], and it pushes the price [[2]].`,
          ],
          gaps: [
            { right: short ? 'more' : 'fewer', wrong: [short ? 'fewer' : 'more'] },
            { right: short ? 'shortage' : 'surplus', wrong: [short ? 'surplus' : 'shortage'] },
            { right: short ? 'up' : 'down', wrong: [short ? 'down' : 'up'] },
          ],
          hints: [
            `Compare the two numbers in the row of $${row.price}.`,
            'A shortage means that some buyers go without. A surplus means that sellers are left with goods.',
          ],
          steps: [
            `At $${row.price} buyers want ${row.wanted} and sellers offer ${row.offered}.`,
            short
              ? 'Some buyers go without, and they are ready to pay more. So the price goes up.'
              : 'Sellers are left with goods, and they ask for less to get rid of them. So the price goes down.',
          ],
          source: SOURCE,
        };
      },
    }),
  ],
};
