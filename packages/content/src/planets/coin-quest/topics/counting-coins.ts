import { coinName as nameOf, figure, generator, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { decimal, exact } from '../../../authoring/money.ts';
import { counted } from '../../../authoring/number-text.ts';

const sum = (cents: readonly number[]): number => cents.reduce((total, coin) => total + coin, 0);
/** The word of the classroom for the note. */
const coinName = (coin: number): string => (coin === 100 ? 'dollar bill' : nameOf(coin));
const plural = (coin: number): string => (coin === 1 ? 'pennies' : `${coinName(coin)}s`);
const many = (count: number, coin: number): string => counted(count, coinName(coin), plural(coin));

/** Coins from the largest down: first graders meet no quarters, third graders notes as well. */
function handful(rng: Rng, grade: number): number[] {
  const kinds = grade === 1 ? [10, 5, 1] : grade === 2 ? [25, 10, 5, 1] : [100, 25, 10, 5, 1];
  const used = rng.sample(kinds, rng.int(2, Math.min(3, kinds.length)));
  return kinds
    .filter((coin) => used.includes(coin))
    .flatMap((coin) => Array.from({ length: rng.int(1, coin === 25 ? 3 : 4) }, () => coin));
}

const byKind = (coins: readonly number[]): [coin: number, count: number][] =>
  [...new Set(coins)].map((coin) => [coin, coins.filter((other) => other === coin).length]);

const listed = (coins: readonly number[]): string =>
  byKind(coins)
    .map(([coin, count]) => many(count, coin))
    .join(' and ')
    .replace(/ and (?=.* and )/, ', ');

const money = (cents: number, grade: number): string =>
  grade < 3 ? counted(cents, 'cent') : exact(cents);

function countSteps(coins: readonly number[], grade: number): string[] {
  let total = 0;
  return byKind(coins).map(([coin, count], at) => {
    total += coin * count;
    const worth = `${many(count, coin)} ${count === 1 ? 'is' : 'are'} ${money(coin * count, grade)}${count > 1 ? `, because each is ${coin === 100 ? '1 dollar' : counted(coin, 'cent')}` : ''}.`;
    return at === 0
      ? `Begin with what is worth most: ${worth}`
      : `${worth} Count on: that makes ${money(total, grade)}.`;
  });
}

const countHints = (coins: readonly number[]): string[] => {
  const kinds = byKind(coins);
  return [
    `Sort them first: here are ${listed(coins)}.`,
    `Count the ${plural(kinds[0]![0])} first, by ${kinds[0]![0] === 100 ? 'dollars' : `${kinds[0]![0]}s`}. Then count on with the ${plural(kinds[1]![0])}.`,
  ];
};

const swapped = (coins: readonly number[]): number =>
  sum(coins.map((coin) => (coin === 5 ? 10 : coin === 10 ? 5 : coin)));

/** A coin, a smaller one, how many of the larger are asked at most, and in which grades. */
const SAME_WORTH: readonly (readonly [
  big: number,
  small: number,
  most: number,
  from: number,
  to: number,
])[] = [
  [5, 1, 4, 1, 2],
  [10, 5, 6, 1, 2],
  [10, 1, 3, 1, 1],
  [25, 5, 4, 2, 3],
  [10, 5, 9, 3, 3],
  [100, 25, 4, 2, 3],
  [100, 10, 3, 2, 3],
  [100, 5, 2, 3, 3],
];

function fewest(cents: number): number[] {
  let rest = cents;
  return [25, 10, 5, 1].flatMap((coin) => {
    const count = Math.floor(rest / coin);
    rest -= count * coin;
    return Array.from({ length: count }, () => coin);
  });
}

/** Small groups of one or two kinds with different worths. */
function groups(rng: Rng, grade: number, wanted: number): number[][] {
  const found: number[][] = [];
  while (found.length < wanted) {
    const coins = handful(rng, Math.min(grade, 2));
    if (coins.length <= 6 && !found.some((other) => sum(other) === sum(coins))) found.push(coins);
  }
  return found;
}

export const countingCoins: Topic = {
  id: 'counting_coins',
  name: 'Counting coins',
  about: 'Name coins, count them, and compare how much they are worth.',
  grades: [1, 3],
  keywords: ['coins', 'penny', 'nickel', 'dime', 'quarter', 'cents', 'money'],
  connected: ['needs_wants', 'making_change'],
  items: [
    generator({
      id: 'count-coins',
      kind: 'numeric',
      difficulty: 2,
      make(rng, grade) {
        const coins = handful(rng, grade);
        const total = sum(coins);
        const inDollars = grade === 3;
        return {
          prompt: [
            figure({ kind: 'coins', cents: coins }),
            inDollars
              ? 'How much money is this? Write it in dollars, like 1.35.'
              : 'How many cents is this altogether?',
          ],
          answer: inDollars ? decimal(total) : total,
          unit: inDollars ? '$' : 'cents',
          slips: slipsFor(
            total,
            [
              {
                value: coins.length * (inDollars ? 100 : 1),
                why: 'That is how many there are. Now count what each one is worth.',
              },
              {
                value: swapped(coins),
                why: 'Look at the nickels and dimes again: the small dime is worth 10 cents, the bigger nickel 5.',
              },
              ...(inDollars
                ? [
                    {
                      value: total * 100,
                      why: 'That is in cents. Dollars need a point: 135 cents is 1.35.',
                    },
                  ]
                : []),
            ],
            inDollars ? decimal : String,
          ),
          hints: countHints(coins),
          steps: countSteps(coins, grade),
        };
      },
    }),
    generator({
      id: 'count-coins-choose',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const coins = handful(rng, grade);
        const total = sum(coins);
        const last = coins.at(-1)!;
        const right = money(total, grade);
        return {
          prompt: [figure({ kind: 'coins', cents: coins }), 'How much money is this?'],
          right,
          wrong: mistakes(right, [
            {
              text: money(swapped(coins), grade),
              why: 'A dime is small but worth 10 cents. A nickel is bigger and worth 5.',
            },
            {
              text: money(total - last, grade),
              why: `One is missing: count the last ${coinName(last)} too.`,
            },
            {
              text: money(total + coins[0]!, grade),
              why: `You counted one ${coinName(coins[0]!)} too many.`,
            },
            {
              text: money(total + last, grade),
              why: `You counted one ${coinName(last)} too many.`,
            },
            { text: money(total + 10, grade), why: 'That is 10 cents too much. Count on slowly.' },
          ]),
          hints: countHints(coins),
          steps: countSteps(coins, grade),
        };
      },
    }),
    generator({
      id: 'same-worth',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const [big, small, most] = rng.pick(
          SAME_WORTH.filter(([, , , from, to]) => grade >= from && grade <= to),
        );
        const count = rng.int(1, most);
        const each = big / small;
        const answer = count * each;
        const right = many(answer, small);
        return {
          prompt: `How many ${plural(small)} are worth the same as **${many(count, big)}**?`,
          right,
          wrong: mistakes(right, [
            {
              text: many(count, small),
              why: `The same number of coins is not the same money: a ${coinName(small)} is worth less than a ${coinName(big)}.`,
            },
            {
              text: many(answer + 1, small),
              why: `Count again by ${small === 1 ? 'ones' : `${small}s`}: that is one too many.`,
            },
            {
              text: many(count + each, small),
              why: `Each ${coinName(big)} is ${many(each, small)}. Add that once for every ${coinName(big)}.`,
            },
            { text: many(answer + each, small), why: `That would be one more ${coinName(big)}.` },
            { text: many(answer + 2, small), why: 'Count again: that is two too many.' },
          ]),
          hints: [
            `How many ${plural(small)} make just 1 ${coinName(big)}?`,
            `A ${coinName(big)} is ${big === 100 ? '100 cents' : counted(big, 'cent')} and a ${coinName(small)} is ${counted(small, 'cent')}.`,
          ],
          steps: [
            `1 ${coinName(big)} is worth ${counted(big, 'cent')}, and ${many(each, small)} make ${counted(big, 'cent')}.`,
            count === 1
              ? `So 1 ${coinName(big)} is worth as much as ${right}.`
              : `There are ${many(count, big)}, so take ${each} that many times: ${count} groups of ${each} is ${answer}.`,
          ],
          about: `${count} of ${big} in ${small}`,
        };
      },
    }),
    generator({
      id: 'order-amounts',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const sets = groups(rng, grade, grade === 1 ? 3 : 4).toSorted((a, b) => sum(a) - sum(b));
        return {
          prompt: 'Put these in order, from the **least** money to the **most** money.',
          inOrder: sets.map(listed),
          hints: [
            'More coins is not always more money. Find out what each group is worth.',
            `For example, ${listed(sets[1]!)} ${sets[1]!.length === 1 ? 'is' : 'are'} worth ${counted(sum(sets[1]!), 'cent')}. Work out the others too.`,
          ],
          steps: sets.map((coins) => `${listed(coins)}: together ${counted(sum(coins), 'cent')}.`),
        };
      },
    }),
    generator({
      id: 'match-amounts',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const sets = groups(rng, grade, grade === 1 ? 3 : 4);
        return {
          prompt: 'Match each group of coins with what it is worth.',
          pairs: sets.map((coins) => [listed(coins), counted(sum(coins), 'cent')] as const),
          hints: [
            `A penny is 1 cent, a nickel 5${grade === 1 ? ' and a dime 10' : ', a dime 10 and a quarter 25'}.`,
            `Begin with ${listed(sets[0]!)}. Count the ${plural(sets[0]![0]!)} first.`,
          ],
          steps: sets.map(
            (coins) =>
              `${byKind(coins)
                .map(([coin, count]) => `${many(count, coin)} (${counted(coin * count, 'cent')})`)
                .join(' and ')} make ${counted(sum(coins), 'cent')}.`,
          ),
        };
      },
    }),
    generator({
      id: 'fewest-coins',
      kind: 'numeric',
      difficulty: 4,
      grades: [2, 3],
      make(rng, grade) {
        const cents = rng.int(11, grade === 2 ? 50 : 99);
        const coins = fewest(cents);
        return {
          prompt: `You want to pay exactly **${cents} cents** with as **few** coins as you can. You have plenty of pennies, nickels, dimes and quarters. How many coins do you use?`,
          answer: coins.length,
          unit: 'coins',
          slips: slipsFor(coins.length, [
            { value: cents, why: 'That would be all pennies. Bigger coins make it fewer.' },
            {
              value: Math.floor(cents / 10) + (cents % 10),
              why: 'Some coins can still be traded for one bigger coin. Try quarters and nickels too.',
            },
          ]),
          hints: [
            'Start with the biggest coin that fits, as often as it fits.',
            `Does a ${coinName(coins[0]!)} fit into ${cents} cents? Take it away and look at what is left.`,
          ],
          steps: [
            `Big coins first, because each one saves many small ones: ${listed(coins)}.`,
            `Check the worth: ${byKind(coins)
              .map(([coin, count]) => coin * count)
              .join(' + ')} = ${cents} cents.`,
            `That is ${counted(coins.length, 'coin')}.`,
          ],
        };
      },
    }),
    generator({
      id: 'equal-groups',
      kind: 'choices',
      difficulty: 3,
      grades: [2, 3],
      make(rng) {
        const target = rng.pick([20, 25, 30, 35, 40, 45, 50]);
        const ways = new Map<string, number>();
        for (let quarter = 0; quarter <= 2; quarter += 1)
          for (let dime = 0; dime <= 5; dime += 1)
            for (let nickel = 0; nickel <= 6; nickel += 1) {
              const coins = [
                ...Array.from({ length: quarter }, () => 25),
                ...Array.from({ length: dime }, () => 10),
                ...Array.from({ length: nickel }, () => 5),
              ];
              if (coins.length > 1 && coins.length < 8) ways.set(listed(coins), sum(coins));
            }
        const all = [...ways];
        const right = rng.sample(
          all.filter(([, worth]) => worth === target),
          2,
        );
        const wrong = rng.sample(
          all.filter(([, worth]) => worth !== target && Math.abs(worth - target) <= 10),
          3,
        );
        return {
          prompt: `Pick **every** group that is worth exactly **${target} cents**.`,
          right: right.map(([text]) => text),
          wrong: wrong.map(([text]) => text),
          hints: [
            'Work out each group by itself. A quarter is 25 cents, a dime 10 and a nickel 5.',
            `For example, ${wrong[0]![0]} make ${wrong[0]![1]} cents, so that group does not fit.`,
          ],
          steps: [...right, ...wrong].map(
            ([text, worth]) =>
              `${text}: ${worth} cents${worth === target ? ', so it fits.' : `, which is ${worth > target ? 'too much' : 'too little'}.`}`,
          ),
        };
      },
    }),
  ],
};
