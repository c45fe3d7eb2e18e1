import { figure, generator, math, type Rng } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { ask, pickContext, tell } from './contexts.ts';

/** The constant in tenths: whole in grade 7 most of the time, with a half; any tenth in grade 8. */
function pickRate(rng: Rng, grade: number): number {
  if (grade === 7) return rng.chance(2, 3) ? rng.int(2, 12) * 10 : rng.int(1, 7) * 10 + 5;
  const tenths = rng.int(12, 89);
  return rng.chance(1, 2) ? Math.ceil(tenths / 10) * 10 : tenths;
}

export const fillTable = generator({
  id: 'fill-proportional-table',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const context = pickContext(rng);
    const { story, x, y } = context;
    const rate = pickRate(rng, grade);
    const first = rng.int(2, 4);
    const xs = [first, ...distinct(2, () => rng.int(5, 12)).toSorted((a, b) => a - b)];
    const back = xs[2]! + rng.int(1, 6);
    const of = (value: number) => decimal(value * rate, 1);
    return {
      prompt: `${story} Fill in the table.`,
      caption: story.replace('.', ''),
      columns: [capital(x), capital(y)],
      rows: [
        ...xs.map((value, at) =>
          at === 0
            ? ([String(value), of(value)] as const)
            : ([String(value), { answer: of(value) }] as const),
        ),
        [String(back), { answer: of(back) }] as const,
      ],
      hints: [
        'In a proportional relation both columns grow by the same factor.',
        `${ask(context, 1)} Divide in the full row.`,
      ],
      steps: [
        `For 1 it is ${math(`${of(first)} \\div ${first} = ${decimal(rate, 1)}`)}. That is the constant of proportionality.`,
        `Multiply the left column by it: ${[...xs.slice(1), back].map((value) => math(`${value} \\times ${decimal(rate, 1)} = ${of(value)}`)).join(', ')}.`,
      ],
    };
  },
});

export const constantOfTable = generator({
  id: 'constant-of-table',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const context = pickContext(rng);
    const { story, x, y } = context;
    const rate = pickRate(rng, grade);
    const xs = distinct(3, () => rng.int(2, 12)).toSorted((a, b) => a - b);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: story.replace('.', ''),
          columns: [capital(x), capital(y)],
          rows: xs.map((value) => [String(value), decimal(value * rate, 1)]),
        }),
        `${ask(context, 1)} That is the **constant of proportionality**.`,
      ],
      answer: decimal(rate, 1),
      slips: [
        {
          value: decimal((xs[1]! - xs[0]!) * rate, 1),
          why: 'That is the step from one row to the next. How much is it for 1?',
        },
        {
          value: decimal(xs[0]! * rate, 1),
          why: `That is for ${xs[0]} ${x}. Divide to find it for 1.`,
        },
      ].filter(
        ({ value }, at, all) =>
          value !== decimal(rate, 1) && all.findIndex((slip) => slip.value === value) === at,
      ),
      hints: [
        'Take one row. By what is the left number multiplied to give the right one?',
        'Divide the right number by the left one.',
      ],
      steps: [
        `Divide in any row, for example ${math(`${decimal(xs[0]! * rate, 1)} \\div ${xs[0]} = ${decimal(rate, 1)}`)}.`,
        `The other rows give the same, ${math(`${decimal(xs[2]! * rate, 1)} \\div ${xs[2]} = ${decimal(rate, 1)}`)}, because the relation is proportional.`,
      ],
    };
  },
});

const pointsText = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `(${x}, ${y})`).join(', ');

export const whichPoints = generator({
  id: 'which-is-proportional',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const k = rng.int(2, 8);
    const half = grade === 8 && rng.chance(1, 2);
    const xs = distinct(3, () => rng.int(1, 5) * (half ? 2 : 1)).toSorted((a, b) => a - b);
    const of = (x: number) => (half ? (x * (2 * k + 1)) / 2 : x * k);
    const add = rng.int(2, 6);
    const right = pointsText(xs.map((x) => [x, of(x)] as const));
    return {
      prompt: 'Each choice lists three pairs (x, y). In which one is y **proportional** to x?',
      right,
      wrong: mistakes(right, [
        [
          pointsText(xs.map((x) => [x, of(x) + add] as const)),
          `Here y is ${half ? decimal((2 * k + 1) * 5, 1) : k} times x, and ${add} more. Divide y by x: the results differ.`,
        ],
        [
          pointsText(xs.map((x) => [x, x + add + k] as const)),
          'Here the same is added to x each time. In a proportional relation x is multiplied.',
        ],
        [
          pointsText(xs.map((x, at) => [x, at === 2 ? of(x) + 1 : of(x)] as const)),
          'Two pairs fit, but the third one does not. Divide y by x in each pair.',
        ],
        [
          pointsText(xs.map((x) => [x, x * x + k] as const)),
          'Divide y by x in each pair: the results differ.',
        ],
      ]),
      hints: [
        'In a proportional relation, y divided by x is always the same.',
        'Check all three pairs of a choice before you decide.',
      ],
      steps: [
        `In ${right}, dividing gives ${xs.map((x) => math(`${of(x)} \\div ${x}`)).join(', ')}, each time ${half ? decimal((2 * k + 1) * 5, 1) : k}.`,
        'In the other choices the quotients differ, so no single number turns x into y.',
      ],
    };
  },
});

export const whichEquation = generator({
  id: 'which-equation',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const context = pickContext(rng);
    const { story, x, one, y, letters } = context;
    const rate = pickRate(rng, grade);
    const k = decimal(rate, 1);
    const [a, b] = letters;
    const n = rng.int(3, 8);
    const given = grade === 7 && rng.chance(1, 2);
    const right = `${b} = ${k}${a}`;
    return {
      prompt: `${story} ${given ? tell(context, 1, k) : tell(context, n, decimal(rate * n, 1))}. Which equation fits, with ${math(a)} for the ${x} and ${math(b)} for the ${y}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [`${a} = ${k}${b}`, `The letters have changed places. Put in ${a} = 1 and see.`],
          [`${b} = ${a} + ${k}`, `Adding ${k} once is not enough: every ${one} brings ${k} more.`],
          ...(given
            ? []
            : ([
                [
                  `${b} = ${decimal(rate * n, 1)}${a}`,
                  `That would be for 1 ${one}. It is for ${n} ${x}.`,
                ],
              ] as const)),
          [`${b} = ${k}${a} + 1`, `For 0 ${x} there should be 0 ${y}.`],
        ],
        math,
      ),
      hints: [
        ask(context, 1),
        'Test a choice with the numbers of the story: does it come out right?',
      ],
      steps: [
        given
          ? `Every ${one} brings ${k} ${y}.`
          : `For 1 ${one} it is ${math(`${decimal(rate * n, 1)} \\div ${n} = ${k}`)} ${y}.`,
        `So the number of ${y} is ${k} times the number of ${x}: ${math(right)}.`,
      ],
    };
  },
});

export const writeExpression = generator({
  id: 'write-expression',
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    const context = pickContext(rng);
    const { story, x, one, y, letters } = context;
    const rate = pickRate(rng, grade);
    const n = rng.int(2, 8);
    const [a, b] = letters;
    const k = decimal(rate, 1);
    const total = decimal(rate * n, 1);
    return {
      prompt: `${story} ${tell(context, n, total)}. Write ${math(b)}, the number of ${y}, for ${math(a)} ${x}.`,
      answer: `${k}${a}`,
      name: b,
      slips: [
        { text: `${total}${a}`, why: `${total} is for ${n} ${x}. How much is it for 1?` },
        { text: `${a} + ${k}`, why: `Each ${one} brings the same amount, so multiply.` },
        { text: `${a}/${k}`, why: 'It is the other way round: multiply by the amount for 1.' },
      ],
      hints: [ask(context, 1), `Then for ${a} of them it is ${a} times as much.`],
      steps: [
        `For 1 ${one}: ${math(`${total} \\div ${n} = ${k}`)} ${y}.`,
        `For ${math(a)} of them it is ${math(a)} times as much: ${math(`${b} = ${k}${a}`)}. Check: ${math(`${k} \\times ${n} = ${total}`)}.`,
      ],
    };
  },
});
