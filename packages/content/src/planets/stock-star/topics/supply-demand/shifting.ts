import { SOURCE } from '../../source.ts';
import { generator } from '@planets/practice';
import { type Shift, SHIFTS } from '../../data/shifts.ts';

const word = (up: boolean): string => (up ? 'rises' : 'falls');

const shiftName = ({ side, up }: Pick<Shift, 'side' | 'up'>): string =>
  `${side === 'demand' ? 'Demand' : 'Supply'} ${word(up)}`;

/** More demand makes things more expensive, more supply makes them cheaper. */
const priceRises = ({ side, up }: Shift): boolean => (side === 'demand' ? up : !up);

export const whatShifts = generator({
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
});

export const whatPriceDoes = generator({
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
});

export const matchNews = generator({
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
        (shift) => [`${shift.news} (the market for ${shift.product})`, shiftName(shift)] as const,
      ),
      hints: [
        'Two are about buyers and two about sellers. Find the buyers first.',
        `One of the two about buyers is this: “${picked[0]!.news}” Do they want more or less?`,
      ],
      steps: picked.map(({ news, why, side, up }) => `${news} ${why} So ${side} ${word(up)}.`),
      source: SOURCE,
    };
  },
});
