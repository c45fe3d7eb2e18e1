import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { decimal, exact } from '../../../authoring/money.ts';
import { counted } from '../../../authoring/number-text.ts';
import { NAMES } from '../../../authoring/first-names.ts';

const GOODS = [
  ['apple', 'apples', 40, 95],
  ['pencil', 'pencils', 15, 60],
  ['notebook', 'notebooks', 80, 250],
  ['tennis ball', 'tennis balls', 120, 300],
  ['muffin', 'muffins', 90, 250],
  ['light bulb', 'light bulbs', 150, 400],
  ['battery', 'batteries', 60, 150],
  ['orange', 'oranges', 45, 110],
  ['granola bar', 'granola bars', 50, 140],
  ['marker', 'markers', 45, 160],
  ['water bottle', 'water bottles', 35, 120],
  ['tulip bulb', 'tulip bulbs', 30, 95],
] as const;

interface Pack {
  readonly count: number;
  /** The price of one, in cents. */
  readonly each: number;
  readonly price: number;
}

const step = (grade: number): number => (grade === 4 ? 5 : grade === 5 ? 2 : 1);

function onePack(rng: Rng, grade: number, [, , low, high]: (typeof GOODS)[number]): Pack {
  const count = rng.int(2, grade === 4 ? 6 : grade === 5 ? 10 : 15);
  const each = step(grade) * rng.int(Math.ceil(low / step(grade)), Math.floor(high / step(grade)));
  return { count, each, price: count * each };
}

/** Packs of the same thing with different sizes, prices and prices of one. */
function packs(rng: Rng, grade: number, good: (typeof GOODS)[number], wanted: number): Pack[] {
  const sizes = rng.sample(
    grade === 4
      ? [2, 3, 4, 5, 6, 10]
      : grade === 5
        ? [3, 4, 5, 6, 8, 10]
        : [4, 5, 6, 8, 9, 12, 15, 20],
    wanted,
  );
  const middle = rng.int(good[2] + 12, good[3]);
  const offsets = rng.sample([-12, -9, -6, -3, 0, 3, 6, 9], wanted);
  return sizes.map((count, at) => {
    const each =
      Math.round((middle + offsets[at]!) / (grade === 4 ? 5 : 1)) * (grade === 4 ? 5 : 1);
    return { count, each, price: count * each };
  });
}

function differentPacks(
  rng: Rng,
  grade: number,
  good: (typeof GOODS)[number],
  wanted: number,
): Pack[] {
  for (;;) {
    const found = packs(rng, grade, good, wanted);
    if (
      new Set(found.map(({ each }) => each)).size === wanted &&
      new Set(found.map(({ price }) => price)).size === wanted
    )
      return found;
  }
}

const perOne = (cents: number, one: string): string => `${exact(cents)} per ${one}`;

export const unitPrice: Topic = {
  id: 'unit_price',
  name: 'Unit price and better buys',
  about: 'Find the price of one, and tell which pack is the better buy.',
  grades: [4, 7],
  keywords: ['unit price', 'unit rate', 'better buy', 'compare', 'price', 'division'],
  connected: ['making_change', 'percent_money'],
  items: [
    generator({
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
    }),
    generator({
      id: 'better-buy',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const good = rng.pick(GOODS);
        const [one, many] = good;
        const all = differentPacks(rng, grade, good, 4);
        const [best, ...others] = all.toSorted((a, b) => a.each - b.each) as [Pack, ...Pack[]];
        const cheapest = Math.min(...all.map(({ price }) => price));
        const largest = Math.max(...all.map(({ count }) => count));
        const told = ({ count, price }: Pack) => `${count} ${many} for ${exact(price)}`;
        return {
          prompt: `Which pack has the lowest price for one ${one}?`,
          right: told(best),
          wrong: others.map((pack) => ({
            text: told(pack),
            why:
              pack.price === cheapest
                ? `It costs least in all, but one ${one} is ${exact(pack.each)} here.`
                : pack.count === largest
                  ? `The largest pack is not always the better buy: one ${one} is ${exact(pack.each)} here.`
                  : `Here one ${one} is ${exact(pack.each)}. Another pack is cheaper for each.`,
          })),
          hints: [
            'The lowest price or the largest pack need not be the better buy. Find the price of one in every pack.',
            `For example, ${exact(others[0]!.price)} ÷ ${others[0]!.count} = ${exact(others[0]!.each)}. Is there one below that?`,
          ],
          steps: [
            `Packs of different sizes can only be compared by the price of the same amount, so find the price of one ${one}.`,
            ...all.map((pack) => `${exact(pack.price)} ÷ ${pack.count} = ${exact(pack.each)}.`),
            `The lowest is ${exact(best.each)}, in the pack of ${best.count}.`,
          ],
        };
      },
    }),
    generator({
      id: 'order-by-unit-price',
      kind: 'order',
      difficulty: 4,
      make(rng, grade) {
        const good = rng.pick(GOODS);
        const [one, many] = good;
        const all = differentPacks(rng, grade, good, grade < 6 ? 3 : 4).toSorted(
          (a, b) => a.each - b.each,
        );
        const told = ({ count, price }: Pack) => `${count} ${many} for ${exact(price)}`;
        return {
          prompt: `Put these packs in order, from the **lowest** price for one ${one} to the **highest**.`,
          inOrder: all.map(told),
          hints: [
            `Divide each price by the number of ${many} in the pack.`,
            `For example, ${exact(all[1]!.price)} ÷ ${all[1]!.count} = ${exact(all[1]!.each)}. Find the others and compare.`,
          ],
          steps: [
            ...all.map(
              (pack) =>
                `${told(pack)}: ${exact(pack.price)} ÷ ${pack.count} = ${perOne(pack.each, one)}.`,
            ),
            'Now all are prices of the same amount, so they can be put in order.',
          ],
        };
      },
    }),
    generator({
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
    }),
    generator({
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
    }),
    generator({
      id: 'compare-two',
      kind: 'cloze',
      difficulty: 3,
      make(rng, grade) {
        const good = rng.pick(GOODS);
        const [one, many] = good;
        const [a, b] = differentPacks(rng, grade, good, 2) as [Pack, Pack];
        const gap = ({ each, price, count }: Pack, other: Pack) => ({
          right: exact(each),
          wrong: mistakes(
            exact(each),
            [
              { text: exact(each + 10), why: '' },
              { text: exact(price - count), why: '' },
              { text: exact(other.each + 4), why: '' },
            ],
            2,
          ).map(({ text }) => text),
        });
        const better = a.each < b.each ? a : b;
        return {
          prompt: [
            figure({
              kind: 'data-table',
              caption: `Two packs of ${many}`,
              columns: ['Pack', 'Number', 'Price'],
              rows: [
                ['Red', String(a.count), exact(a.price)],
                ['Blue', String(b.count), exact(b.price)],
              ],
            }),
            `In the red pack one ${one} costs [[0]]. In the blue pack one ${one} costs [[1]]. The better buy is the [[2]] pack.`,
          ],
          gaps: [
            gap(a, b),
            gap(b, a),
            {
              right: better === a ? 'red' : 'blue',
              wrong: [better === a ? 'blue' : 'red'],
            },
          ],
          hints: [
            'Divide each price by the number in that pack.',
            `For the red pack: ${a.price} cents ÷ ${a.count}. Do the same for the blue one and compare.`,
          ],
          steps: [
            `Red: ${exact(a.price)} ÷ ${a.count} = ${exact(a.each)}.`,
            `Blue: ${exact(b.price)} ÷ ${b.count} = ${exact(b.each)}.`,
            `${exact(better.each)} is less, so you pay less for the same thing in the ${better === a ? 'red' : 'blue'} pack.`,
          ],
        };
      },
    }),
    generator({
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
    }),
  ],
};
