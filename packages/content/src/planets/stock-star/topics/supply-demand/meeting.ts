import { SOURCE } from '../../source.ts';
import { market, type Row } from './market.ts';
import { figure, generator } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';

const table = (rows: readonly Row[], product: string) =>
  figure({
    kind: 'data-table',
    caption: `The market for ${product}`,
    columns: ['Price', 'Buyers want', 'Sellers offer'],
    rows: rows.map(({ price, wanted, offered }) => [`$${price}`, String(wanted), String(offered)]),
  });

export const findTheMeetingPrice = generator({
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
});

export const howMuchMissing = generator({
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
});

export const orderByQuantity = generator({
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
});

export const priceGaps = generator({
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
});
