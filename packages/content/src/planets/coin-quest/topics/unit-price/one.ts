import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { differentPacks, GOODS, type Pack, perOne } from './packs.ts';

const step = (grade: number): number => (grade === 4 ? 5 : grade === 5 ? 2 : 1);

function onePack(rng: Rng, grade: number, [, , low, high]: (typeof GOODS)[number]): Pack {
  const count = rng.int(2, grade === 4 ? 6 : grade === 5 ? 10 : 15);
  const each = step(grade) * rng.int(Math.ceil(low / step(grade)), Math.floor(high / step(grade)));
  return { count, each, price: count * each };
}

export const priceOfOne = generator({
  id: 'price-of-one',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const good = rng.pick(GOODS);
    const [one, many] = good;
    const { count, each, price } = onePack(rng, grade, good);
    return {
      prompt: `A pack of **${count} ${many}** costs **${exact(price)}**. What is the price of one ${one}?`,
      answer: decimal(each),
      unit: '$',
      slips: slipsFor(
        each,
        [
          {
            value: price * count,
            why: `You multiplied. One ${one} must cost less than the whole pack.`,
          },
          {
            value: price - count,
            why: `You took ${count} away. Share the price among ${count} ${many} instead.`,
          },
          { value: each * 100, why: 'That is the number of cents. Write it in dollars.' },
        ],
        decimal,
      ),
      hints: [
        `The ${exact(price)} is shared equally among ${count} ${many}.`,
        `In cents it is easier: divide ${price} by ${count}, then write the cents as dollars.`,
      ],
      steps: [
        `Every ${one} in the pack costs the same, so divide: ${exact(price)} ÷ ${count}.`,
        `${price} cents ÷ ${count} = ${each} cents, and that is ${exact(each)}.`,
        `Check: ${count} × ${exact(each)} = ${exact(price)}.`,
      ],
    };
  },
});

export const matchUnitPrice = generator({
  id: 'match-unit-price',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const good = rng.pick(GOODS);
    const [one, many] = good;
    const all = differentPacks(rng, grade, good, grade < 6 ? 3 : 4);
    return {
      prompt: `Match each pack of ${many} with its price for one.`,
      pairs: all.map(
        ({ count, price, each }) =>
          [`${count} ${many} for ${exact(price)}`, perOne(each, one)] as const,
      ),
      hints: [
        'Share each price equally among all that are in the pack.',
        `Begin with the pack of ${all[0]!.count}: divide ${all[0]!.price} cents by ${all[0]!.count}.`,
      ],
      steps: all.map(
        ({ count, price, each }) =>
          `${exact(price)} is shared among ${count}, so one costs ${exact(price)} ÷ ${count} = ${exact(each)}.`,
      ),
    };
  },
});

export const sameRate = generator({
  id: 'same-rate',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const good = rng.pick(GOODS);
    const [one, many] = good;
    const { count, each, price } = onePack(rng, grade, good);
    const wanted = rng.pick([1, 2, 3, 4, 5].map((more) => count + more));
    const right = exact(wanted * each);
    return {
      prompt: `${count} ${many} cost ${exact(price)}. All ${many} have the same price. How much do **${wanted} ${many}** cost?`,
      right,
      wrong: mistakes(right, [
        {
          text: exact(price + (wanted - count) * 100),
          why: `You added a dollar for each ${one} more. Find what one ${one} costs.`,
        },
        {
          text: exact(price * 2),
          why: `That is the price of ${2 * count} ${many}, twice as many.`,
        },
        {
          text: exact(wanted * each + each),
          why: `That is one ${one} too many.`,
        },
        { text: exact(wanted * each - each), why: `That is one ${one} too few.` },
        {
          text: exact(price + each * (wanted - count + 2)),
          why: `That is two ${many} too many.`,
        },
      ]),
      hints: [
        `Find the price of one ${one} first.`,
        `${exact(price)} ÷ ${count} is the price of one. Then take ${wanted} of them.`,
      ],
      steps: [
        `All cost the same, so one ${one} is ${exact(price)} ÷ ${count} = ${exact(each)}.`,
        `${wanted} of them cost ${wanted} × ${exact(each)} = ${right}.`,
      ],
    };
  },
});

export const savedByPack = generator({
  id: 'saved-by-pack',
  kind: 'numeric',
  difficulty: 4,
  grades: [5, 7],
  make(rng, grade) {
    const good = rng.pick(GOODS);
    const [one, many] = good;
    const { count, each } = onePack(rng, grade, good);
    const less = rng.int(2, Math.min(20, Math.floor(each / 3)));
    const packPrice = count * (each - less);
    const saved = count * less;
    const name = rng.pick(NAMES);
    return {
      prompt: `${name} needs ${counted(count, one, many)}. Bought one by one, each costs ${exact(each)}. A pack of ${count} costs ${exact(packPrice)}. How much does ${name} save by buying the pack?`,
      answer: decimal(saved),
      unit: '$',
      slips: slipsFor(
        saved,
        [
          { value: less, why: `That is saved on one ${one}. The pack has ${count}.` },
          {
            value: count * each,
            why: 'That is the price one by one. How much less is the pack?',
          },
          {
            value: Math.abs(packPrice - each),
            why: `You compared the pack with a single ${one}. Compare it with ${count} of them.`,
          },
        ],
        decimal,
      ),
      hints: [
        `What would ${count} ${many} cost one by one?`,
        `Find ${count} × ${exact(each)} and see how far ${exact(packPrice)} is below that.`,
      ],
      steps: [
        `One by one they cost ${count} × ${exact(each)} = ${exact(count * each)}.`,
        `The pack holds the same number for ${exact(packPrice)}, so the difference is saved: ${exact(count * each)} − ${exact(packPrice)} = ${exact(saved)}.`,
      ],
    };
  },
});
