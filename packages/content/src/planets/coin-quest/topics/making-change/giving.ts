import { figure, generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact, spoken } from '../../../../authoring/money.ts';
import { type Purchase, purchase, toNextDollar, tooManyDollars, write } from './purchase.ts';

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

export const howMuchChange = generator({
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
});

export const changeChoose = generator({
  id: 'change-choose',
  kind: 'choice',
  version: 2,
  difficulty: 2,
  make(rng, grade) {
    let task = purchase(rng, grade);
    // Where the change is as much as the price, every hint that names the price would tell it.
    while (task.paid === 2 * task.price) task = purchase(rng, grade);
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
});

export const countUpGaps = generator({
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
});
