import { figure, generator } from '@planets/practice';
import { mistakes } from '../../../../authoring/mistakes.ts';
import { decimal, dollars, exact } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { COMPANIES } from '../../companies.ts';

const millions = (count: number): string => `${dollars(100 * count)} million`;

export const oneFalls = generator({
  id: 'one-falls',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const parts = rng.pick([2, 4, 5, 10]);
    const total = 100_000 * rng.int(1, grade < 10 ? 4 : 12);
    const percent = rng.pick([20, 40, 50, 60, 80]);
    const each = total / parts;
    const loss = (each * percent) / 100;
    const right = exact(total - loss);
    return {
      prompt: `A portfolio of **${exact(total)}** is spread equally over **${parts} companies**. One of them loses **${percent}%**, and ${parts === 2 ? 'the other stays' : 'the others stay'} the same. What is the portfolio worth then?`,
      right,
      wrong: mistakes(right, [
        {
          text: exact(total - (total * percent) / 100),
          why: `That would be so if all the money were in that one company. Only one of ${parts} equal parts is.`,
        },
        {
          text: exact(total - each),
          why: `That would be so if the company lost everything. It lost ${percent}%.`,
        },
        { text: exact(loss), why: 'That is the loss. What is left?' },
        {
          text: exact(each - loss),
          why: 'That is what is left of the one company. Add the rest.',
        },
      ]),
      hints: [
        'How much money is in the one company that falls?',
        `Each part is ${exact(each)}. Only that part loses ${percent}%.`,
      ],
      steps: [
        `Each of the ${parts} parts is ${exact(total)} ÷ ${parts} = ${exact(each)}.`,
        `The loss is ${percent}% of that part only: ${exact(loss)}. So ${exact(total)} − ${exact(loss)} = ${right}.`,
        `All together it lost ${percent / parts}% and not ${percent}%. Spreading makes a single loss hurt less, though it cannot prevent losses.`,
      ],
    };
  },
});

export const portfolioShare = generator({
  id: 'portfolio-share',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const shares = rng.pick([
      [10, 20, 30, 40],
      [15, 20, 25, 40],
      [10, 15, 25, 50],
      [5, 20, 35, 40],
      [12, 18, 30, 40],
    ]);
    const total = 1000 * rng.int(1, grade < 10 ? 5 : 20);
    const kinds = rng.sample(['Shares', 'Bonds', 'Funds', 'Cash'], 4);
    const at = rng.int(0, 3);
    const amount = (percent: number) => (total * percent) / 100;
    const right = `${shares[at]}%`;
    return {
      prompt: [
        figure({
          kind: 'bar-chart',
          title: 'What a portfolio is made of',
          unit: 'dollars',
          bars: kinds.map((label, index) => ({ label, value: amount(shares[index]!) })),
        }),
        `What percent of the portfolio is in **${kinds[at]!.toLowerCase()}**?`,
      ],
      right,
      wrong: mistakes(right, [
        { text: `${100 - shares[at]!}%`, why: 'That is all the rest.' },
        {
          text: `${shares[(at + 1) % 4]}%`,
          why: `That is the part in ${kinds[(at + 1) % 4]!.toLowerCase()}.`,
        },
        {
          text: `${shares[(at + 2) % 4]}%`,
          why: `That is the part in ${kinds[(at + 2) % 4]!.toLowerCase()}.`,
        },
        {
          text: `${shares[at]! + 5}%`,
          why: 'A little too much. Divide by the whole once more.',
        },
      ]),
      hints: [
        'You need the whole first: add up all bars.',
        `The whole is ${dollars(100 * total)}. Which part of it is ${dollars(100 * amount(shares[at]!))}?`,
      ],
      steps: [
        `All bars together are ${dollars(100 * total)}.`,
        `The bar is ${dollars(100 * amount(shares[at]!))}, and ${amount(shares[at]!)} ÷ ${total} = ${decimal(shares[at]!)}, so ${right}.`,
      ],
    };
  },
});

export const companySize = generator({
  id: 'company-size',
  kind: 'cloze',
  difficulty: 3,
  make(rng) {
    const [a, b] = rng.sample(COMPANIES, 2);
    const sizes = rng.sample(
      [2, 3, 4, 5, 6, 8, 10, 12, 15, 20].flatMap((count) =>
        [5, 12, 18, 25, 30, 45, 60].map((price) => ({ count, price })),
      ),
      8,
    );
    const first = sizes[0]!;
    const second = sizes.find(
      ({ count, price }) => count * price !== first.count * first.price && price !== first.price,
    )!;
    const worth = ({ count, price }: typeof first) => count * price;
    const options = (one: typeof first) =>
      mistakes(
        millions(worth(one)),
        [
          { text: millions(worth(one) * 10), why: '' },
          { text: millions(one.count + one.price), why: '' },
          { text: millions(worth(one) + one.price), why: '' },
        ],
        2,
      ).map(({ text }) => text);
    const larger = worth(first) > worth(second) ? a! : b!;
    return {
      prompt: `${a} has ${counted(first.count, 'million share', 'million shares')} at $${first.price} each, so its market capitalization is [[0]]. ${b} has ${counted(second.count, 'million share', 'million shares')} at $${second.price} each, so its market capitalization is [[1]]. On the market, the larger company is [[2]].`,
      gaps: [
        { right: millions(worth(first)), wrong: options(first) },
        { right: millions(worth(second)), wrong: options(second) },
        { right: larger, wrong: [larger === a ? b! : a!] },
      ],
      hints: [
        'A higher price of one share does not make a larger company. The number of shares counts too.',
        `Multiply the number of shares by the price of one, for both.`,
      ],
      steps: [
        `${a}: ${first.count} million × $${first.price} = ${millions(worth(first))}.`,
        `${b}: ${second.count} million × $${second.price} = ${millions(worth(second))}.`,
        `Market capitalization is what all shares together cost, so ${larger} is larger.`,
      ],
    };
  },
});
