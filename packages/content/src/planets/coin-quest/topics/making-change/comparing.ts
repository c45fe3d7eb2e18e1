import { generator, type Rng } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact, spoken } from '../../../../authoring/money.ts';
import {
  DEARER,
  type Purchase,
  purchase,
  THINGS,
  toNextDollar,
  tooManyDollars,
  write,
} from './purchase.ts';

/** Purchases with different change. */
function purchases(rng: Rng, grade: number, count: number): Purchase[] {
  const found: Purchase[] = [];
  while (found.length < count) {
    const next = purchase(rng, grade);
    if (
      !found.some(
        (one) => one.paid - one.price === next.paid - next.price || one.thing === next.thing,
      )
    )
      found.push(next);
  }
  return found;
}

const told = ({ thing, price, paid }: Purchase, grade: number): string =>
  `${thing} for ${write(price, grade)}, paid with ${spoken(paid)}`;

export const orderChange = generator({
  id: 'order-change',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const all = purchases(rng, grade, grade < 4 ? 3 : 4).toSorted(
      (a, b) => a.paid - a.price - (b.paid - b.price),
    );
    return {
      prompt:
        'Work out the change of each purchase. Put them in order, from the **least** change to the **most**.',
      inOrder: all.map((task) => told(task, grade)),
      hints: [
        'Count up from each price to what was paid. A high price does not always mean little change.',
        `For example, from ${write(all[1]!.price, grade)} up to ${spoken(all[1]!.paid)} is ${write(all[1]!.paid - all[1]!.price, grade)}.`,
      ],
      steps: all.map(
        (task) => `${told(task, grade)}: the change is ${write(task.paid - task.price, grade)}.`,
      ),
    };
  },
});

export const matchChange = generator({
  id: 'match-change',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const all = purchases(rng, grade, 3);
    return {
      prompt: 'Match each purchase with its change.',
      pairs: all.map((task) => [told(task, grade), write(task.paid - task.price, grade)] as const),
      hints: [
        'Count up from each price to the money that was paid.',
        `Begin with ${all[0]!.thing}: how much is it from ${write(all[0]!.price, grade)} to ${spoken(all[0]!.price + toNextDollar(all[0]!.price))}?`,
      ],
      steps: all.map(
        (task) =>
          `From ${write(task.price, grade)} up to ${spoken(task.paid)} is ${write(task.paid - task.price, grade)}.`,
      ),
    };
  },
});

export const enoughMoney = generator({
  id: 'enough-money',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const have = grade === 2 ? 100 : rng.pick([500, 1000, 2000]);
    const step = grade < 4 ? 5 : 1;
    const pair = (total: number) => {
      const first =
        step * rng.int(Math.ceil((total * 0.3) / step), Math.floor((total * 0.7) / step));
      const [one, two] = rng.sample(have > 1000 ? DEARER : THINGS, 2);
      return {
        text: `${one} for ${write(first, grade)} and ${two} for ${write(total - first, grade)}`,
        total,
      };
    };
    const under = () => have - step * rng.int(0, Math.floor((have * 0.15) / step));
    const over = () => have + step * rng.int(1, Math.floor((have * 0.15) / step));
    const right = [pair(under()), pair(under())];
    const wrong = [pair(over()), pair(over())];
    return {
      prompt: `You have **${spoken(have)}**. Pick **every** pair of things that you can pay for.`,
      right: right.map(({ text }) => text),
      wrong: wrong.map(({ text }) => text),
      hints: [
        `Add the two prices of each pair. Is the sum more than ${spoken(have)}?`,
        `For example, one of the pairs costs ${write(wrong[0]!.total, grade)} together. Is that more than you have?`,
      ],
      steps: [...right, ...wrong].map(
        ({ text, total }) =>
          `${text}: together ${write(total, grade)}, ${total > have ? `which is ${spoken(total - have)} too much.` : total === have ? 'exactly what you have.' : `so ${spoken(have - total)} would be left.`}`,
      ),
    };
  },
});

export const twoThingsChange = generator({
  id: 'two-things-change',
  kind: 'numeric',
  difficulty: 4,
  grades: [4, 5],
  make(rng, grade) {
    const paid = rng.pick(grade === 4 ? [1000, 2000] : [2000, 5000]);
    const first = rng.int(Math.ceil(paid * 0.2), Math.floor(paid * 0.45));
    const second = rng.int(Math.ceil(paid * 0.2), Math.floor(paid * 0.45));
    const [one, two] = rng.sample(paid > 1000 ? DEARER : THINGS, 2);
    const total = first + second;
    const change = paid - total;
    return {
      prompt: `You buy ${one} for ${exact(first)} and ${two} for ${exact(second)}. You pay with ${spoken(paid)}. How much change do you get?`,
      answer: decimal(change),
      unit: '$',
      slips: slipsFor(
        change,
        [
          { value: paid - first, why: `You forgot to pay for ${two}.` },
          { value: paid - second, why: `You forgot to pay for ${one}.` },
          { value: total, why: 'That is what both cost together. How much comes back?' },
          { value: change + 100, why: tooManyDollars },
        ],
        decimal,
      ),
      hints: [
        'Two steps: first find what both things cost together.',
        `Both cost ${exact(total)}. Now count up from there to ${spoken(paid)}.`,
      ],
      steps: [
        `Both must be paid, so add: ${exact(first)} + ${exact(second)} = ${exact(total)}.`,
        `The change is what is left of ${spoken(paid)}: ${spoken(paid)} − ${exact(total)} = ${exact(change)}.`,
      ],
    };
  },
});
