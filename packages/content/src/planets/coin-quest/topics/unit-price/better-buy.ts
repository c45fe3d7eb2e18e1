import { figure, generator } from '@planets/practice';
import { mistakes } from '../../../../authoring/mistakes.ts';
import { exact } from '../../../../authoring/money.ts';
import { differentPacks, GOODS, type Pack, perOne } from './packs.ts';

export const betterBuy = generator({
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
});

export const orderByUnitPrice = generator({
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
});

export const compareTwo = generator({
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
});
