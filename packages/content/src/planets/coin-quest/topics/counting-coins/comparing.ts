import { generator, type Rng } from '@planets/practice';
import { mistakes } from '../../../../authoring/mistakes.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { byKind, coinName, handful, listed, many, plural, sum } from './coins.ts';

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

/** Small groups of one or two kinds with different worths. */
function groups(rng: Rng, grade: number, wanted: number): number[][] {
  const found: number[][] = [];
  while (found.length < wanted) {
    const coins = handful(rng, Math.min(grade, 2));
    if (coins.length <= 6 && !found.some((other) => sum(other) === sum(coins))) found.push(coins);
  }
  return found;
}

export const sameWorth = generator({
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
});

export const orderAmounts = generator({
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
});

export const matchAmounts = generator({
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
});

export const equalGroups = generator({
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
});
