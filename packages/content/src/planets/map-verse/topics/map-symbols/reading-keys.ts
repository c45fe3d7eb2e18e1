import { figure, generator } from '@planets/practice';
import { an, capital, count } from '../../../../authoring/wording.ts';
import { drawPlan, makePlan, squareName, type KeyLine } from '../../plans.ts';

export const source = 'USGS and National Geographic';

const kindsFor = (grade: number) => (grade < 3 ? 4 : 5);
const keyLine = ({ sign, thing }: KeyLine) =>
  `The key says: ${an(sign.look)} stands for ${an(thing.one)}.`;

export const whatStands = generator({
  id: 'what-stands',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const plan = makePlan(rng, kindsFor(grade), 2);
    const bySquare = grade > 1 && rng.chance(1, 2);
    const spot = rng.pick(plan.placed);
    const others = rng.sample(
      plan.key.filter(({ thing }) => thing !== spot.thing),
      3,
    );
    return {
      prompt: [
        figure(drawPlan(plan)),
        bySquare
          ? `Look at square **${squareName(spot)}** of this plan. What is there?`
          : `Look at the key of this plan of ${plan.of}. What does the **${spot.sign.look}** stand for?`,
      ],
      right: spot.thing.one,
      wrong: others.map((other) => ({
        text: other.thing.one,
        why: `In the key ${an(other.thing.one)} has another sign, ${an(other.sign.look)}.`,
      })),
      hints: [
        bySquare
          ? 'Find the letter at the top and go down to the row with the number.'
          : 'The key is the list under the plan.',
        bySquare
          ? `The sign on this square is ${an(spot.sign.look)}. Now look it up in the key.`
          : `Look for the ${spot.sign.look} in the key and read the word beside it.`,
      ],
      steps: [
        bySquare
          ? `On square ${squareName(spot)} there is ${an(spot.sign.look)}.`
          : 'A key tells what each sign on a map means, so look up the sign there.',
        keyLine(spot),
      ],
      source,
    };
  },
});

export const whichSign = generator({
  id: 'which-sign',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const plan = makePlan(rng, kindsFor(grade), 2);
    const [right, ...others] = rng.sample(plan.key, 4);
    return {
      prompt: [
        figure(drawPlan(plan)),
        `You want to find ${an(right!.thing.one)} on this plan of ${plan.of}. Which sign do you look for?`,
      ],
      right: right!.sign.look,
      wrong: others.map((other) => ({
        text: other.sign.look,
        why: `${capital(an(other.sign.look))} stands for ${an(other.thing.one)} here.`,
      })),
      hints: [
        'Find the word in the key under the plan. What is drawn beside it?',
        `Rule one out: ${an(others[0]!.sign.look)} stands for ${an(others[0]!.thing.one)}.`,
      ],
      steps: ['The key has each sign with its word beside it.', keyLine(right!)],
      source,
    };
  },
});

export const howManyOf = generator({
  id: 'how-many-of',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const plan = makePlan(rng, grade < 3 ? 3 : 4, grade < 3 ? 5 : 4, 2);
    const [asked, other] = rng.sample(plan.key, 2);
    const number = (line: KeyLine) =>
      plan.placed.filter(({ thing }) => thing === line.thing).length;
    const [first, second] = [number(asked!), number(other!)];
    const both = grade > 2 && rng.chance(1, 2);
    const answer = both ? first + second : first;
    return {
      prompt: [
        figure(drawPlan(plan)),
        both
          ? `How many **${asked!.thing.many} and ${other!.thing.many}** together are on this plan?`
          : `How many **${asked!.thing.many}** are on this plan?`,
      ],
      answer,
      unit: both ? '' : asked!.thing.many,
      slips: [
        {
          value: answer + (both ? 2 : 1),
          why: 'Do not count the signs in the key. They are not on the plan.',
        },
        ...(both && second !== 0
          ? [{ value: first, why: `Those are the ${asked!.thing.many} alone.` }]
          : first === second
            ? []
            : [{ value: second, why: `Those are the ${other!.thing.many}.` }]),
      ].filter(({ value }) => value !== answer),
      hints: [
        `First look in the key: which sign stands for ${an(asked!.thing.one)}?`,
        'Count row by row, so that you forget none. The signs in the key do not count.',
      ],
      steps: [
        `${keyLine(asked!)} The plan has ${count(first, asked!.sign.look, asked!.sign.look === 'cross' ? 'crosses' : `${asked!.sign.look}s`)}.`,
        both
          ? `${keyLine(other!)} There are ${second} of them. Together: ${first} + ${second} = ${answer}.`
          : `So there are ${count(first, asked!.thing.one, asked!.thing.many)}.`,
      ],
      source,
    };
  },
});

export const tableOfPlan = generator({
  id: 'table-of-plan',
  kind: 'table',
  difficulty: 2,
  grades: [2, 4],
  make(rng, grade) {
    const plan = makePlan(rng, grade < 4 ? 3 : 4, 5);
    const lines = plan.key.map((line) => ({
      ...line,
      number: plan.placed.filter(({ thing }) => thing === line.thing).length,
    }));
    return {
      prompt: [
        figure(drawPlan(plan)),
        'Count the signs on the plan and fill the table. Use the key.',
      ],
      caption: `What is on this plan of ${plan.of}`,
      columns: ['Thing', 'How many'],
      rows: lines.map(({ thing, number }) => [capital(thing.many), { answer: number }] as const),
      hints: [
        'Find the word in the key, then count its sign on the squares.',
        `Begin with the ${lines[0]!.thing.many}. The sign for them is the ${lines[0]!.sign.look}.`,
      ],
      steps: lines.map(
        ({ thing, sign, number }) =>
          `The ${sign.look} stands for ${an(thing.one)}. It is on the plan ${number === 1 ? 'once' : `${number} times`}.`,
      ),
      source,
    };
  },
});
