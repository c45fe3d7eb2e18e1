import { generator, math, type Rng } from '@planets/practice';
import { pickLetter } from '../../draw.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mixedTex } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { linear, restTex } from '../../sum-tex.ts';
import { hasEdge, otherEdge, SIGNS, turned, type Sign } from './sign.ts';

interface Task {
  readonly a: number;
  readonly b: number;
  readonly sign: Sign;
  readonly edge: number;
  readonly letter: string;
}

/** One step in grade 6, two in grade 7; from grade 8 the number before the letter may be negative. */
function pickTask(rng: Rng, grade: number): Task {
  const letter = pickLetter(rng);
  const sign = rng.pick(SIGNS);
  if (grade === 6) {
    const times = rng.chance(1, 2);
    return times
      ? { a: rng.int(2, 9), b: 0, sign, edge: rng.int(2, 12), letter }
      : { a: 1, b: rng.int(2, 15), sign, edge: rng.int(1, 20), letter };
  }
  const a = rng.int(2, 9) * (grade > 7 && rng.chance(1, 2) ? -1 : 1);
  return {
    a,
    b: rng.int(1, 12) * (rng.chance(1, 2) ? 1 : -1),
    sign,
    edge: rng.int(grade === 7 ? 1 : -8, 9) || 3,
    letter,
  };
}

const leftOf = ({ a, b, letter }: Task): string => linear(a, b, letter);
const limitOf = ({ a, b, edge }: Task): number => a * edge + b;
const solutionSign = ({ a, sign }: Task): Sign => (a < 0 ? turned(sign) : sign);

function solveSteps(task: Task): string[] {
  const { a, b, sign, edge, letter } = task;
  const limit = limitOf(task);
  const sum = limit - b;
  return [
    ...(b === 0
      ? []
      : [
          `${b > 0 ? `Take ${b} from both sides` : `Add ${-b} to both sides`}: ${math(`${linear(a, 0, letter)} ${sign} ${sum}`)}. The order stays as it is.`,
        ]),
    ...(a === 1
      ? []
      : [
          a < 0
            ? `Divide both sides by ${math(a)}. Dividing by a negative number turns the sign around, as 2 is less than 3 but ${math(-2)} is greater than ${math(-3)}: ${math(`${letter} ${solutionSign(task)} ${edge}`)}.`
            : `Divide both sides by ${a}, a positive number, so the sign stays: ${math(`${letter} ${sign} ${edge}`)}.`,
        ]),
    `Check the edge: for ${math(`${letter} = ${edge}`)} both sides are ${math(limit)}${hasEdge(sign) ? ', which is allowed' : ', which is just not allowed'}.`,
  ];
}

export const solveInequality = generator({
  id: 'solve',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const task = pickTask(rng, grade);
    const { a, b, edge, letter } = task;
    const sign = solutionSign(task);
    const limit = limitOf(task);
    const text = (one: Sign, value: number) => math(`${letter} ${one} ${value}`);
    const wrongWay = b === 0 ? limit - a : limit + b;
    return {
      prompt: `Solve ${math(`${leftOf(task)} ${task.sign} ${limit}`)}.`,
      right: text(sign, edge),
      wrong: mistakes(text(sign, edge), [
        [
          text(turned(sign), edge),
          a < 0
            ? 'Dividing by a negative number turns the sign around.'
            : 'The sign turns only when you divide by a negative number.',
        ],
        [
          text(otherEdge(sign), edge),
          `Is the number itself allowed? Look at whether there is a line under the sign.`,
        ],
        [
          text(sign, b === 0 ? wrongWay : a === 1 ? wrongWay : limit - b),
          b === 0
            ? 'The number before the letter multiplies it. Undo that by dividing.'
            : a === 1
              ? 'Do the opposite on both sides: undo plus by taking away, and the other way round.'
              : 'One step is missing: the number before the letter is still there.',
        ],
        [text(sign, -edge), 'Look at the sign of the number.'],
      ]),
      hints: [
        'Treat it like an equation: undo one step after the other, on both sides.',
        a < 0
          ? 'What happens to the order when both sides are divided by a negative number?'
          : 'First undo what is added or taken away, then what multiplies.',
      ],
      steps: solveSteps(task),
    };
  },
});

export const edgeOnLine = generator({
  id: 'edge-on-line',
  kind: 'number-line',
  difficulty: 2,
  make(rng, grade) {
    for (;;) {
      const task = pickTask(rng, grade);
      const [min, max] = grade === 6 ? [0, 20] : [-10, 10];
      const { a, b, edge, letter } = task;
      if (edge > max || edge < min) continue;
      const limit = limitOf(task);
      const inLine = ({ value }: { value: number }) =>
        value >= min && value <= max && Number.isInteger(value);
      return {
        prompt: `For ${math(`${leftOf(task)} ${task.sign} ${limit}`)}, place the number where the solutions begin or end: the place of the circle.`,
        line: { min, max, step: 1, labelEvery: 5 },
        answer: edge,
        slips: slips(edge, [
          [
            (limit + b) / a,
            'Do the opposite on both sides: undo plus by taking away, and the other way round.',
          ],
          [-edge, 'Look at the sign of the number.'],
          [limit - b, 'One step is missing: divide by the number before the letter.'],
        ]).filter(inLine),
        hints: [
          'At this number both sides are equal.',
          `Solve ${math(`${leftOf(task)} = ${limit}`)}.`,
        ],
        steps: [
          `The circle stands where both sides are equal: ${math(`${leftOf(task)} = ${limit}`)}.`,
          b === 0
            ? `${math(`${letter} = ${limit} \\div ${a} = ${edge}`)}.`
            : `${math(`${linear(a, 0, letter)} = ${limit} ${restTex([[-b, '']])} = ${limit - b}`)}${a === 1 ? '' : `, so ${math(`${letter} = ${edge}`)}`}.`,
        ],
      };
    }
  },
});

export const leastWhole = generator({
  id: 'least-or-greatest',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const a = rng.int(2, 7);
    const b = grade === 6 ? 0 : rng.int(1, 12) * (rng.chance(1, 2) ? 1 : -1);
    const greater = rng.chance(1, 2);
    // Half the time the edge is whole, so that the sign decides.
    const whole = rng.int(3, 15);
    const rest = rng.chance(1, 2) ? 0 : rng.int(1, a - 1);
    const strict = rng.chance(1, 2);
    const sign: Sign = greater ? (strict ? '>' : '\\ge') : strict ? '<' : '\\le';
    const limit = a * whole + rest + b;
    const answer = greater
      ? rest === 0 && !strict
        ? whole
        : whole + 1
      : rest === 0 && strict
        ? whole - 1
        : whole;
    const left = linear(a, b, letter);
    return {
      prompt: `What is the **${greater ? 'least' : 'greatest'}** whole number ${math(letter)} with ${math(`${left} ${sign} ${limit}`)}?`,
      answer,
      slips: slips(answer, [
        [
          answer + 1,
          greater
            ? 'That works, but a smaller one does as well.'
            : 'Put it in: that does not make it true.',
        ],
        [
          answer - 1,
          greater
            ? 'Put it in: that does not make it true.'
            : 'That works, but a greater one does as well.',
        ],
      ]),
      hints: [
        `Solve the inequality first. Between which whole numbers does the edge lie, or is it one itself?`,
        'Put your number in to check, and also the number next to it.',
      ],
      steps: [
        `${b === 0 ? '' : `${b > 0 ? `Take ${b} from` : `Add ${-b} to`} both sides: ${math(`${a}${letter} ${sign} ${limit - b}`)}. `}Divide by ${a}: ${math(`${letter} ${sign} ${mixedTex(a * whole + rest, a)}`)}.`,
        `The ${greater ? 'least' : 'greatest'} whole number that fits is ${answer}. Check: ${math(`${a} \\times ${answer} ${b === 0 ? '' : restTex([[b, '']])} = ${a * answer + b}`)}, but for ${greater ? answer - 1 : answer + 1} it is ${math(a * (greater ? answer - 1 : answer + 1) + b)}.`,
      ],
    };
  },
});

const TRIPS = [
  ['rides', 'ride', 'A ride costs', 'wants to keep at least'],
  ['tickets', 'ticket', 'A ticket costs', 'wants to keep at least'],
  ['notebooks', 'notebook', 'A notebook costs', 'needs to keep at least'],
] as const;

export const budgetStory = generator({
  id: 'budget-story',
  kind: 'multi-step',
  difficulty: 5,
  make(rng, grade) {
    const name = rng.pick(NAMES);
    const [things, thing, costs, wants] = rng.pick(TRIPS);
    const each = rng.int(3, grade < 8 ? 8 : 12);
    const count = rng.int(3, 9);
    const keep = rng.int(5, 15);
    const left = rng.int(1, each - 1);
    const money = each * count + keep + left;
    return {
      prompt: `${name} has $${money} from selling lemonade and ${wants} $${keep}. ${costs} $${each}. Let ${math('n')} be the number of ${things}: ${math(`${each}n + ${keep} \\le ${money}`)}.`,
      parts: [
        {
          prompt: `How much can ${name} spend at most?`,
          answer: money - keep,
          unit: '$',
          slips: slips(money - keep, [
            [money, `$${keep} are to be kept.`],
            [money + keep, 'What is kept cannot be spent: take it away.'],
          ]),
        },
        {
          prompt: `How many ${things} is that at most?`,
          answer: count,
          slips: slips(count, [
            [
              count + 1,
              `Rounding up does not work: the money is not enough for one more ${thing}.`,
            ],
            [Math.floor(money / each), `That would use up the $${keep} too.`],
          ]),
        },
        {
          prompt: `How many dollars does ${name} have after buying that many?`,
          answer: money - each * count,
          unit: '$',
          follows: `${money} - ${each} * b`,
        },
      ],
      hints: [
        `First put aside the $${keep}. What is left for the ${things}?`,
        `How often does $${each} fit into that? Only whole ${things} can be bought.`,
      ],
      steps: [
        `To spend: ${math(`${money} - ${keep} = ${money - keep}`)} dollars, so ${math(`${each}n \\le ${money - keep}`)}.`,
        `${math(`${money - keep} \\div ${each}`)} is ${count} with ${left} left over. Only whole ${things} count, so ${math(`n = ${count}`)} at most.`,
        `Left: ${math(`${money} - ${each} \\times ${count} = ${money - each * count}`)} dollars, which is at least $${keep}.`,
      ],
    };
  },
});
