import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';

/** A story in two steps, with whole dollars. */
interface Story {
  readonly text: string;
  readonly question: string;
  readonly first: number;
  readonly answer: number;
  /** How the two steps are written: "3 × 4 = 12", "20 − 12 = 8". */
  readonly one: string;
  readonly two: string;
  /** The whole as one calculation. */
  readonly sum: string;
  /** Others that mix up the steps; none of them gives the same. */
  readonly mixed: readonly (readonly [sum: string, value: number, why: string])[];
  readonly what: string;
  readonly think: string;
}

const THINGS = [
  ['kite', 'kites'],
  ['puzzle', 'puzzles'],
  ['paint set', 'paint sets'],
  ['ball', 'balls'],
  ['plant', 'plants'],
  ['book', 'books'],
  ['poster', 'posters'],
  ['yo-yo', 'yo-yos'],
] as const;

const spendTwice = (rng: Rng, grade: number, name: string): Story => {
  const have = grade === 2 ? rng.int(15, 40) : rng.int(40, 95);
  const a = rng.int(3, Math.floor(have / 2) - 2);
  const b = a + rng.int(1, 4);
  const left = have - a;
  const [[one], [two]] = rng.sample(THINGS, 2) as [
    (typeof THINGS)[number],
    (typeof THINGS)[number],
  ];
  return {
    text: `${name} has $${have}. ${name} buys a ${one} for $${a} and then a ${two} for $${b}.`,
    question: `How much money does ${name} have left?`,
    first: left,
    answer: left - b,
    one: `${have} − ${a} = ${left}`,
    two: `${left} − ${b} = ${left - b}`,
    sum: `${have} − ${a} − ${b}`,
    mixed: [
      [`${have} − ${a} + ${b}`, left + b, `The ${two} costs money too, so take it away.`],
      [`${have} + ${a} + ${b}`, have + a + b, 'Paying makes the money less, not more.'],
      [`${have} − ${a}`, left, `That is before the ${two}. There is one more step.`],
      [`${a} + ${b}`, a + b, 'That is what was spent. What is left?'],
    ],
    what: `what is left after the ${one}`,
    think: `Two things are paid for. Take them away from $${have} one after the other.`,
  };
};

const earnThenSpend = (rng: Rng, grade: number, name: string): Story => {
  const have = grade === 2 ? rng.int(8, 30) : rng.int(25, 80);
  const get = rng.int(5, grade === 2 ? 12 : 30);
  const pay = rng.int(4, have - 2);
  const job = rng.pick([
    'for walking dogs',
    'for raking leaves',
    'for washing bikes',
    'for watering plants',
  ]);
  const [one] = rng.pick(THINGS);
  return {
    text: `${name} has $${have} in a jar. ${name} gets $${get} ${job} and puts it in. Then $${pay} goes out of the jar for a ${one}.`,
    question: 'How much is in the jar now?',
    first: have + get,
    answer: have + get - pay,
    one: `${have} + ${get} = ${have + get}`,
    two: `${have + get} − ${pay} = ${have + get - pay}`,
    sum: `${have} + ${get} − ${pay}`,
    mixed: [
      [
        `${have} + ${get} + ${pay}`,
        have + get + pay,
        `The $${pay} goes out of the jar. Take it away.`,
      ],
      [`${have} − ${pay}`, have - pay, `The $${get} that came in is missing.`],
      [`${have} + ${get}`, have + get, 'That is before anything goes out of the jar.'],
      [`${get} + ${pay}`, get + pay, `The $${have} at the start is missing.`],
    ],
    what: 'what is in the jar after the work',
    think: 'Ask of each amount: does it go into the jar or out of it?',
  };
};

const severalThenChange = (rng: Rng, grade: number, name: string): Story => {
  const count = rng.int(3, grade === 3 ? 6 : 9);
  const price = rng.int(3, grade === 3 ? 8 : 12);
  const cost = count * price;
  const paid = rng.pick([50, 60, 80, 100, 120].filter((bill) => bill > cost));
  const [, many] = rng.pick(THINGS);
  return {
    text: `${name} buys ${count} ${many} at $${price} each and pays with $${paid}.`,
    question: `How much change does ${name} get?`,
    first: cost,
    answer: paid - cost,
    one: `${count} × ${price} = ${cost}`,
    two: `${paid} − ${cost} = ${paid - cost}`,
    sum: `${paid} − ${count} × ${price}`,
    mixed: [
      [
        `${paid} − ${count} − ${price}`,
        paid - count - price,
        `There are ${count} of them, each for $${price}: multiply.`,
      ],
      [`${paid} − ${price}`, paid - price, 'Only one of them is paid for here.'],
      [`${count} × ${price}`, cost, 'That is the cost. How much comes back?'],
      [`${count} × ${price} + ${paid}`, cost + paid, 'Change is a difference: subtract the cost.'],
    ],
    what: `what the ${many} cost together`,
    think: `First find the cost of all the ${many}.`,
  };
};

const saveThenShare = (rng: Rng, grade: number, name: string): Story => {
  const weeks = rng.int(4, grade === 3 ? 8 : 12);
  const each = rng.int(3, 9);
  const gift = rng.int(5, 25);
  const saved = weeks * each;
  return {
    text: `${name} saves $${each} every week for ${weeks} weeks. Then a neighbor adds a gift of $${gift}.`,
    question: `How much does ${name} have now?`,
    first: saved,
    answer: saved + gift,
    one: `${weeks} × ${each} = ${saved}`,
    two: `${saved} + ${gift} = ${saved + gift}`,
    sum: `${weeks} × ${each} + ${gift}`,
    mixed: [
      [
        `${weeks} + ${each} + ${gift}`,
        weeks + each + gift,
        `$${each} comes in every week: multiply.`,
      ],
      [`${each} + ${gift}`, each + gift, `That is one week only. There are ${weeks}.`],
      [`${weeks} × ${each}`, saved, 'The gift is missing.'],
      [`${weeks} × ${each} − ${gift}`, saved - gift, 'The gift makes it more, so add it.'],
    ],
    what: 'what was saved before the gift',
    think: `How much are ${weeks} weeks of $${each}?`,
  };
};

/** In grade 2 only adding and taking away, from grade 3 on with equal groups. */
function story(rng: Rng, grade: number): Story {
  const name = rng.pick(NAMES);
  const tell = rng.pick(
    grade === 2
      ? [spendTwice, earnThenSpend]
      : [spendTwice, earnThenSpend, severalThenChange, saveThenShare],
  );
  let next = tell(rng, grade, name);
  while (next.answer < 2 || next.mixed.some(([, value]) => value === next.answer))
    next = tell(rng, grade, name);
  return next;
}

const stepsOf = ({ one, two, what, answer }: Story): string[] => [
  `First find ${what}: ${one}.`,
  `That is not the end of the story yet. Second step: ${two}. The answer is $${answer}.`,
];

const hintsOf = ({ think, what, first }: Story): string[] => [
  think,
  `There are two steps. Begin with ${what}${first > 0 ? ', and write it down' : ''}.`,
];

export const storyChoose = generator({
  id: 'story-choose',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const one = story(rng, grade);
    const right = `$${one.answer}`;
    return {
      prompt: `${one.text} ${one.question}`,
      right,
      wrong: mistakes(right, [
        ...one.mixed
          .filter(([, value]) => value > 0)
          .map(([, value, why]) => ({ text: `$${value}`, why })),
        { text: `$${one.answer + 10}`, why: 'Check the tens once more.' },
        { text: `$${one.answer + 1}`, why: 'Nearly: count the ones again.' },
      ]),
      hints: hintsOf(one),
      steps: stepsOf(one),
    };
  },
});

export const whichCalculation = generator({
  id: 'which-calculation',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const one = story(rng, grade);
    return {
      prompt: `${one.text} ${one.question}\n\nWhich calculation gives the answer?`,
      right: one.sum,
      wrong: one.mixed.slice(0, 3).map(([text, , why]) => ({ text, why })),
      hints: [
        one.think,
        'Tell the story again with numbers only: what comes first, and what happens to it then?',
      ],
      steps: [
        `The story in numbers, step by step: first ${one.one}, then ${one.two}.`,
        `Written in one line that is ${one.sum}, which makes ${one.answer}.`,
      ],
    };
  },
});

export const storyNumber = generator({
  id: 'story-number',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const one = story(rng, grade);
    return {
      prompt: `${one.text} ${one.question}`,
      answer: one.answer,
      unit: '$',
      slips: slipsFor(
        one.answer,
        one.mixed.map(([, value, why]) => ({ value, why })),
      ),
      hints: hintsOf(one),
      steps: stepsOf(one),
    };
  },
});

export const storyParts = generator({
  id: 'story-parts',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const one = story(rng, grade);
    const [, sign, by] = /[=\d] ([+−]) (\d+) =/.exec(one.two) ?? [];
    const paid = /^(\d+) − (\d+) =/.exec(one.two)!;
    // The second step either goes on from the first result, or takes it away from what was paid.
    const follows = one.two.startsWith(`${one.first} `)
      ? `a ${sign === '+' ? '+' : '-'} ${by}`
      : `${paid[1]} - a`;
    return {
      prompt: `${one.text} Work it out in two steps.`,
      parts: [
        { prompt: `First find ${one.what}.`, answer: one.first, unit: '$' },
        { prompt: one.question, answer: one.answer, unit: '$', follows },
      ],
      hints: [one.think, 'Use your answer to part a in part b. Does the amount get more or less?'],
      steps: stepsOf(one),
    };
  },
});
