import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { decimal, dollars, exact } from '../../../authoring/money.ts';
import { counted } from '../../../authoring/number-text.ts';
import { NAMES } from '../../../authoring/first-names.ts';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { COMPANIES } from '../companies.ts';
import { INVEST_TERMS } from '../data/invest-terms.ts';

const terms = {
  terms: INVEST_TERMS,
  source: 'U.S. Securities and Exchange Commission, Investor.gov glossary',
};

interface Holding {
  readonly company: string;
  readonly shares: number;
  /** Cents for one share. */
  readonly price: number;
  /** Percent of the price that is paid out in a year. */
  readonly yield: number;
}

function holding(rng: Rng, grade: number, company: string): Holding {
  return {
    company,
    shares: grade < 10 ? 5 * rng.int(2, 20) : rng.int(12, 150),
    price: 100 * 5 * rng.int(2, grade < 10 ? 16 : 40),
    yield: rng.int(1, 6),
  };
}

function holdings(rng: Rng, grade: number, count: number): Holding[] {
  for (;;) {
    const found = rng.sample(COMPANIES, count).map((company) => holding(rng, grade, company));
    if (
      new Set(found.map((one) => one.yield)).size === count &&
      new Set(found.map(perShare)).size === count
    )
      return found;
  }
}

const millions = (count: number): string => `${dollars(100 * count)} million`;

const perShare = ({ price, yield: rate }: Holding): number => (price * rate) / 100;

export const sharesDividends: Topic = {
  id: 'shares_dividends',
  name: 'Shares, dividends and diversification',
  about: 'Know the words of investing, and work with dividends, yields and portfolios.',
  grades: [8, 12],
  keywords: [
    'stock',
    'share',
    'dividend',
    'portfolio',
    'bond',
    'fund',
    'risk',
    'yield',
    'diversification',
  ],
  connected: ['percent_returns', 'growth_inflation'],
  items: [
    generator({
      id: 'dividend-total',
      kind: 'numeric',
      difficulty: 2,
      make(rng, grade) {
        const task = holding(rng, grade, rng.pick(COMPANIES));
        const each = perShare(task);
        const total = each * task.shares;
        const quarterly = grade > 9;
        return {
          prompt: `${rng.pick(NAMES)} owns **${task.shares} shares** of ${task.company}. The company pays a dividend of **${exact(each)} per share** ${quarterly ? '**every quarter**. How much is that in a year' : 'this year. How much is that in all'}?`,
          answer: decimal(quarterly ? 4 * total : total),
          unit: '$',
          slips: slipsFor(
            quarterly ? 4 * total : total,
            [
              { value: total, why: 'That is one quarter. A year has four of them.' },
              {
                value: quarterly ? 4 * each : each,
                why: `That is for one share. There are ${task.shares}.`,
              },
              {
                value: quarterly ? 12 * total : total * 100,
                why: quarterly
                  ? 'You multiplied by 12. A quarter is three months, so there are four in a year.'
                  : 'Check the place of the decimal point.',
              },
            ],
            decimal,
          ),
          hints: [
            'A dividend is paid for each share.',
            `Find ${task.shares} × ${exact(each)}${quarterly ? ', and think of how many quarters a year has' : ''}.`,
          ],
          steps: [
            `Each of the ${task.shares} shares brings ${exact(each)}: ${task.shares} × ${exact(each)} = ${exact(total)}.`,
            quarterly
              ? `That comes four times a year: 4 × ${exact(total)} = ${exact(4 * total)}.`
              : 'The price of the share does not matter here, because the dividend is given per share.',
          ],
        };
      },
    }),
    generator({
      id: 'dividend-yield',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const task = holding(rng, grade, rng.pick(COMPANIES));
        const each = perShare(task);
        const right = `${task.yield}%`;
        return {
          prompt: `One share of ${task.company} costs **${exact(task.price)}** and pays a dividend of **${exact(each)}** a year. What is the dividend yield?`,
          right,
          wrong: mistakes(right, [
            {
              text: `${task.yield * 10}%`,
              why: 'The decimal point is one place off. Check with 10% of the price.',
            },
            {
              text: `${task.yield + 1}%`,
              why: `Check: ${task.yield + 1}% of ${exact(task.price)} is ${exact((task.price * (task.yield + 1)) / 100)}.`,
            },
            {
              text: `${task.yield + 2}%`,
              why: `Check: ${task.yield + 2}% of ${exact(task.price)} is ${exact((task.price * (task.yield + 2)) / 100)}.`,
            },
          ]),
          hints: [
            'The yield compares the dividend with the price of the share.',
            `1% of ${exact(task.price)} is ${exact(task.price / 100)}. How many times does that fit into ${exact(each)}?`,
          ],
          steps: [
            `The yield is the dividend as a part of the price: ${exact(each)} ÷ ${exact(task.price)} = ${decimal(task.yield)}.`,
            `As a percent that is ${right}.`,
          ],
        };
      },
    }),
    generator({
      id: 'order-yields',
      kind: 'order',
      difficulty: 4,
      make(rng, grade) {
        const all = holdings(rng, grade, grade < 10 ? 3 : 4).toSorted((a, b) => a.yield - b.yield);
        const told = (one: Holding) =>
          `Costs ${exact(one.price)}, pays ${exact(perShare(one))} a year`;
        return {
          prompt:
            'Put these shares in order of their dividend **yield**, from the **lowest** to the **highest**.',
          inOrder: all.map(told),
          hints: [
            'The largest dividend in dollars need not be the highest yield: compare it with the price.',
            `For example, 1% of ${exact(all[1]!.price)} is ${exact(all[1]!.price / 100)}. How many percent is ${exact(perShare(all[1]!))}?`,
          ],
          steps: all.map(
            (one) =>
              `${exact(perShare(one))} ÷ ${exact(one.price)} = ${decimal(one.yield)}, so ${one.yield}%.`,
          ),
        };
      },
    }),
    generator({
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
    }),
    generator({
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
    }),
    generator({
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
          ({ count, price }) =>
            count * price !== first.count * first.price && price !== first.price,
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
    }),
    termForMeaning(terms),
    termForExample(terms),
    matchTerms(terms),
  ],
};
