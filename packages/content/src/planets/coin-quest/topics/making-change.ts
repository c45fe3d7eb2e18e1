import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { decimal, exact, spoken } from '../../../authoring/money.ts';
import { NAMES } from '../../../authoring/first-names.ts';

const THINGS = [
  'a notebook',
  'a sandwich',
  'a box of crayons',
  'a kite',
  'a puzzle',
  'a bag of oranges',
  'a paintbrush',
  'a bottle of juice',
  'a ball',
  'a poster',
  'a plant pot',
  'a loaf of bread',
  'a pack of stickers',
  'a bowl of soup',
  'a book of riddles',
  'a jump rope',
] as const;

/** What costs more than a ten-dollar note can pay. */
const DEARER = [
  'a backpack',
  'a soccer ball',
  'a desk lamp',
  'a rain jacket',
  'a board game',
  'a warm blanket',
  'a pair of sneakers',
  'a bicycle helmet',
  'a chess set',
  'a garden hose',
  'a cooking pot',
  'a suitcase',
] as const;

interface Purchase {
  readonly thing: string;
  readonly price: number;
  readonly paid: number;
}

/** Prices grow finer and notes larger with the grade. The change is never nothing. */
function purchase(rng: Rng, grade: number): Purchase {
  if (grade === 2) return { thing: rng.pick(THINGS), price: 5 * rng.int(3, 18), paid: 100 };
  const paid = rng.pick(
    grade === 3 ? [200, 500] : grade === 4 ? [500, 1000, 2000] : [1000, 2000, 5000],
  );
  const thing = rng.pick(paid > 1000 ? DEARER : THINGS);
  const step = grade === 3 ? 5 : 1;
  const most = paid / step - 100 / step / 5;
  let price = step * rng.int(Math.ceil((paid * 0.3) / step), Math.floor(most));
  if (price % 100 === 0) price += 5;
  return { thing, price, paid };
}

const toNextDollar = (price: number): number => (100 - (price % 100)) % 100;

const write = (cents: number, grade: number): string =>
  grade === 2 ? spoken(cents) : exact(cents);

function countUp({ price, paid }: Purchase, grade: number): string[] {
  const cents = toNextDollar(price);
  const next = price + cents;
  return [
    `The change is the gap between the price and what was paid, so count up from ${write(price, grade)}.`,
    `Add ${spoken(cents)} to reach ${spoken(next)}.`,
    ...(paid > next ? [`Then add ${spoken(paid - next)} to reach ${spoken(paid)}.`] : []),
    ...(paid > next
      ? [`Together that is ${write(paid - price, grade)} of change.`]
      : [`So the change is ${write(paid - price, grade)}.`]),
  ];
}

const countHints = ({ price, paid }: Purchase, grade: number): string[] => [
  `Start at ${write(price, grade)} and count up to ${spoken(paid)}.`,
  price % 10 === 0
    ? `How much is it from ${write(price, grade)} to ${spoken(price + toNextDollar(price))}? Keep that, then go on.`
    : `First go to ${write(price + 10 - (price % 10), grade)}. That takes ${spoken(10 - (price % 10))}. ${price % 100 > 90 ? 'Then go on by dollars.' : 'Then go on by tens.'}`,
];

const tooManyDollars =
  'The dollars are one too many. You need part of a dollar to make up the cents.';

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

export const makingChange: Topic = {
  id: 'making_change',
  name: 'Making change',
  about: 'Work out the change when you pay, and check that it is right.',
  grades: [2, 5],
  keywords: ['change', 'pay', 'price', 'store', 'subtract', 'dollars', 'cents'],
  connected: ['counting_coins', 'unit_price'],
  items: [
    generator({
      id: 'change',
      kind: 'numeric',
      difficulty: 2,
      make(rng, grade) {
        const task = purchase(rng, grade);
        const { thing, price, paid } = task;
        const change = paid - price;
        const name = rng.pick(NAMES);
        return {
          prompt: `${name} buys ${thing} for **${write(price, grade)}** and pays with **${spoken(paid)}**. How much change does ${name} get${grade === 2 ? ', in cents' : ''}?`,
          answer: grade === 2 ? change : decimal(change),
          unit: grade === 2 ? 'cents' : '$',
          slips: slipsFor(
            change,
            [
              { value: change + 100, why: tooManyDollars },
              {
                value: change + 10,
                why: 'The tens are 10 cents too many. Going to the next ten already used some.',
              },
              { value: paid + price, why: 'You added. Change is what is left after paying.' },
              { value: price, why: 'That is the price. How much comes back?' },
            ],
            grade === 2 ? String : decimal,
          ),
          hints: countHints(task, grade),
          steps: countUp(task, grade),
        };
      },
    }),
    generator({
      id: 'change-choose',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const task = purchase(rng, grade);
        const { thing, price, paid } = task;
        const change = paid - price;
        const right = write(change, grade);
        return {
          prompt: [
            ...(paid <= 2000 && paid !== 200 ? [figure({ kind: 'coins', cents: [paid] })] : []),
            `You buy ${thing} for **${write(price, grade)}** and pay with ${spoken(paid)}. How much change should you get?`,
          ],
          right,
          wrong: mistakes(right, [
            ...(paid > 100
              ? [{ text: write(change + 100, grade), why: tooManyDollars }]
              : [
                  {
                    text: write(change + 10, grade),
                    why: 'That is 10 cents too much. Count up by tens once more.',
                  },
                ]),
            { text: write(price, grade), why: 'That is the price. The change is what comes back.' },
            {
              text: write(change + (change % 10 === 5 ? 5 : 10), grade),
              why: 'Nearly. Count the last coins up to the next ten once more.',
            },
            {
              text: write(Math.max(change - 5, 1), grade),
              why: 'Nearly: that is 5 cents too little.',
            },
            { text: write(change + 5, grade), why: 'Nearly: that is 5 cents too much.' },
            { text: write(change + 20, grade), why: 'That is 20 cents too much.' },
          ]),
          hints: countHints(task, grade),
          steps: countUp(task, grade),
        };
      },
    }),
    generator({
      id: 'count-up-gaps',
      kind: 'cloze',
      difficulty: 3,
      grades: [3, 5],
      make(rng, grade) {
        let task = purchase(rng, grade);
        while (task.paid - task.price < 100) task = purchase(rng, grade);
        const { price, paid } = task;
        const cents = toNextDollar(price);
        const next = price + cents;
        const rest = paid - next;
        return {
          prompt: `The price is ${exact(price)} and you pay with ${spoken(paid)}. Count up: add [[0]] to reach ${spoken(next)}, then add [[1]] to reach ${spoken(paid)}.`,
          gaps: [
            {
              right: spoken(cents),
              wrong: mistakes(
                spoken(cents),
                [
                  { text: spoken(price % 100), why: '' },
                  { text: spoken(cents === 90 ? 80 : cents + 10), why: '' },
                  { text: spoken(cents > 5 ? cents - 5 : cents + 5), why: '' },
                ],
                2,
              ).map(({ text }) => text),
            },
            {
              right: spoken(rest),
              wrong: mistakes(
                spoken(rest),
                [
                  { text: spoken(rest + 100), why: '' },
                  { text: spoken(next), why: '' },
                  { text: spoken(rest + 200), why: '' },
                ],
                2,
              ).map(({ text }) => text),
            },
          ],
          hints: [
            `Look only at the cents first: how far is it from ${price % 100} to 100?`,
            `After that you stand at ${spoken(next)}. Only whole dollars are left to ${spoken(paid)}.`,
          ],
          steps: [
            `${price % 100} cents and ${cents} cents make 100 cents, a whole dollar. That brings you to ${spoken(next)}.`,
            `From ${spoken(next)} to ${spoken(paid)} is ${spoken(rest)}.`,
            `So the whole change is ${exact(paid - price)}.`,
          ],
        };
      },
    }),
    generator({
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
            (task) =>
              `${told(task, grade)}: the change is ${write(task.paid - task.price, grade)}.`,
          ),
        };
      },
    }),
    generator({
      id: 'match-change',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const all = purchases(rng, grade, 3);
        return {
          prompt: 'Match each purchase with its change.',
          pairs: all.map(
            (task) => [told(task, grade), write(task.paid - task.price, grade)] as const,
          ),
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
    }),
    generator({
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
    }),
    generator({
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
    }),
  ],
};
