import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { SOURCE } from '../../source.ts';

/** Made-up currencies: real rates change every day, and the rule is the same. */
const MONEY = [
  { one: 'florin', many: 'florins' },
  { one: 'talent', many: 'talents' },
  { one: 'ducat', many: 'ducats' },
  { one: 'groat', many: 'groats' },
  { one: 'thaler', many: 'thalers' },
  { one: 'sequin', many: 'sequins' },
] as const;

const tidy = (value: number): number => Math.round(value * 100) / 100;
const write = (value: number): string => {
  const [whole, part] = String(tidy(value)).split('.');
  return `${grouped(Number(whole))}${part === undefined ? '' : `.${part.padEnd(2, '0')}`}`;
};

/** So many units of the currency for a dollar, such that dollars and units both come out even. */
function rateOf(rng: Rng, grade: number) {
  const { one, many } = rng.pick(MONEY);
  const rate = rng.pick(grade < 10 ? [2, 4, 5, 8, 10, 20] : [0.8, 1.25, 1.6, 2.5, 3.2, 7.5, 12.5]);
  const amount = 20 * rng.int(2, 40);
  return { one, many, rate, amount };
}

export const convert = generator({
  id: 'convert',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { many, rate, amount } = rateOf(rng, grade);
    const back = rng.chance(1, 2);
    const foreign = amount * rate;
    const unit = (value: number) => (back ? `$${write(value)}` : `${write(value)} ${many}`);
    const right = unit(back ? amount : foreign);
    return {
      prompt: `The rate is **$1 = ${rate} ${many}** (made up). How much is **${back ? `${write(foreign)} ${many}` : `$${write(amount)}`}** in ${back ? 'dollars' : many}?`,
      right,
      wrong: mistakes(right, [
        back
          ? {
              text: unit(foreign * rate),
              why: 'You multiplied. Coming back to dollars, divide by the rate.',
            }
          : {
              text: unit(amount / rate),
              why: 'You divided. Each dollar brings the rate, so multiply.',
            },
        {
          text: unit((back ? amount : foreign) * 10),
          why: 'The way is right, but the point is one place off.',
        },
        {
          text: unit((back ? foreign : amount) + rate),
          why: 'A rate is not added: it counts for each dollar.',
        },
        { text: unit((back ? amount : foreign) + 20), why: 'Check the calculation once more.' },
      ]),
      hints: [
        `Each dollar stands for ${rate} ${many}. Should the number get larger or smaller?`,
        back
          ? `How often does ${rate} fit into ${write(foreign)}?`
          : `Think of ${write(amount)} dollars, each of which brings ${rate}.`,
      ],
      steps: [
        `One dollar stands for ${rate} ${many}.`,
        back
          ? `So divide: ${write(foreign)} ÷ ${rate} = ${write(amount)} dollars.`
          : `So multiply: ${write(amount)} × ${rate} = ${write(foreign)} ${many}.`,
      ],
      source: SOURCE,
    };
  },
});

export const strongerWeaker = generator({
  id: 'stronger-weaker',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { one, many, rate } = rateOf(rng, grade);
    const up = rng.chance(1, 2);
    const later = tidy(up ? rate * 1.5 : rate * 0.75);
    const verb = (stronger: boolean) => (stronger ? 'stronger' : 'weaker');
    const ask = rng.chance(1, 2);
    const right = ask
      ? `The dollar got ${verb(up)} against the ${one}.`
      : `Goods priced in ${many} got ${up ? 'cheaper' : 'dearer'} for people who pay in dollars.`;
    return {
      prompt: `In January $1 was ${write(rate)} ${many}. In June $1 is ${write(later)} ${many} (made up). What is true?`,
      right,
      wrong: mistakes(right, [
        ask
          ? {
              text: `The dollar got ${verb(!up)} against the ${one}.`,
              why: `One dollar brings ${up ? 'more' : 'fewer'} ${many} than before.`,
            }
          : {
              text: `Goods priced in ${many} got ${up ? 'dearer' : 'cheaper'} for people who pay in dollars.`,
              why: `The same dollar brings ${up ? 'more' : 'fewer'} ${many} now.`,
            },
        {
          text: `The ${one} got ${verb(up)} against the dollar.`,
          why: 'When one side of a rate gets stronger, the other gets weaker.',
        },
        {
          text: `Goods priced in dollars got ${up ? 'cheaper' : 'dearer'} for people who pay in ${many}.`,
          why: `One dollar costs ${up ? 'more' : 'fewer'} ${many} now.`,
        },
      ]),
      hints: [
        `Compare what one dollar brings: ${write(rate)} and then ${write(later)}.`,
        'Money that brings more of the other money has become stronger. Which one is it here?',
      ],
      steps: [
        `One dollar brings ${up ? 'more' : 'fewer'} ${many} than before: ${write(later)} instead of ${write(rate)}. So the dollar is ${verb(up)}, and the ${one} is ${verb(!up)}.`,
        `With the same dollars, people can buy ${up ? 'more' : 'less'} of what is priced in ${many}: for them it is ${up ? 'cheaper' : 'dearer'}.`,
      ],
      source: SOURCE,
    };
  },
});

export const rateTable = generator({
  id: 'rate-table',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const rows = rng.sample(MONEY, 3).map(({ many }) => {
      const { rate, amount } = rateOf(rng, grade);
      return { many, rate, amount };
    });
    return {
      prompt: 'Fill in the other currencies. The rates are made up.',
      caption: 'At the exchange office',
      columns: ['Currency', 'For $1', 'Dollars', 'In the currency'],
      rows: rows.map(
        ({ many, rate, amount }) =>
          [many, write(rate), String(amount), { answer: tidy(amount * rate) }] as const,
      ),
      hints: [
        'Each row has its own rate: so much for one dollar.',
        `Row of ${rows[0]!.many}: ${rows[0]!.amount} dollars, each of which brings ${write(rows[0]!.rate)}.`,
      ],
      steps: rows.map(
        ({ many, rate, amount }) =>
          `${many}: ${amount} × ${write(rate)} = ${write(amount * rate)}.`,
      ),
      source: SOURCE,
    };
  },
});

export const thereAndBack = generator({
  id: 'there-and-back',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const { many, rate, amount } = rateOf(rng, grade);
    const fee = rng.int(2, 9);
    const start = amount + fee;
    const got = tidy(amount * rate);
    const leftDollars = 5 * rng.int(1, Math.floor(amount / 20));
    const left = tidy(leftDollars * rate);
    const spent = tidy(got - left);
    return {
      prompt: `${rng.pick(NAMES)} takes $${start} to an exchange office. It keeps a fee of $${fee} and changes the rest at $1 = ${write(rate)} ${many} (made up). ${write(spent)} ${many} are spent on the trip, and the rest is changed back at the same rate without a fee.`,
      parts: [
        {
          prompt: `How many ${many} does the office pay out?`,
          answer: got,
          slips: slipsFor(got, [
            { value: tidy(start * rate), why: 'The fee is kept before the rest is changed.' },
            { value: tidy(amount / rate), why: 'Each dollar brings the rate: multiply.' },
          ]),
        },
        {
          prompt: `How many ${many} are left after the trip?`,
          answer: left,
          follows: `a - ${spent}`,
        },
        {
          prompt: 'How many dollars is that?',
          answer: leftDollars,
          unit: '$',
          follows: `b / ${rate}`,
          slips: slipsFor(leftDollars, [
            { value: tidy(left * rate), why: 'Coming back to dollars, divide by the rate.' },
          ]),
        },
      ],
      hints: [
        'The fee comes off first. Only the rest is changed.',
        'To go from dollars to the other money, multiply by the rate. To come back, divide.',
      ],
      steps: [
        `Changed are ${start} − ${fee} = ${amount} dollars: ${amount} × ${write(rate)} = ${write(got)} ${many}.`,
        `Left: ${write(got)} − ${write(spent)} = ${write(left)} ${many}.`,
        `Back in dollars: ${write(left)} ÷ ${write(rate)} = ${leftDollars}, so $${leftDollars}.`,
      ],
      source: SOURCE,
    };
  },
});

export const orderPrices = generator({
  id: 'order-foreign-prices',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const currencies = rng.sample(MONEY, 3);
    const values = rng.sample([20, 25, 30, 40, 45, 60, 75, 80], 3).toSorted((a, b) => a - b);
    const all = currencies.map(({ many }, at) => {
      const { rate } = rateOf(rng, grade);
      return { many, rate, dollars: values[at]!, price: tidy(values[at]! * rate) };
    });
    const told = ({ many, rate, price }: (typeof all)[number]) =>
      `${write(price)} ${many}, at ${write(rate)} ${many} for $1`;
    return {
      prompt:
        'The same pair of shoes is sold in three countries. Put the prices in order, from the **cheapest** to the **dearest** in dollars. (Rates made up.)',
      inOrder: all.map(told),
      hints: [
        'The numbers cannot be compared as they are. Change each price into dollars first.',
        `For ${all[1]!.many}: how often does ${write(all[1]!.rate)} fit into ${write(all[1]!.price)}?`,
      ],
      steps: all.map(
        ({ many, rate, price, dollars }) =>
          `${write(price)} ${many} ÷ ${write(rate)} = $${dollars}.`,
      ),
      source: SOURCE,
    };
  },
});
