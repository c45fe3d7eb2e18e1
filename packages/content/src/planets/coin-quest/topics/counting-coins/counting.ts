import { figure, generator } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { byKind, coinName, handful, listed, many, plural, sum } from './coins.ts';

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

function fewest(cents: number): number[] {
  let rest = cents;
  return [25, 10, 5, 1].flatMap((coin) => {
    const count = Math.floor(rest / coin);
    rest -= count * coin;
    return Array.from({ length: count }, () => coin);
  });
}

export const countCoins = generator({
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
});

export const countCoinsChoose = generator({
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
});

export const fewestCoins = generator({
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
});
