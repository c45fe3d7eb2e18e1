import { generator, math, type Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { lcm } from '../../gcd.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';
import { equationTex, pairTex, pickSystem } from './system.ts';

/** y = mx + k and ax + by = c. */
function pickSubstitution(rng: Rng, grade: number) {
  for (;;) {
    const x = grade === 8 ? rng.int(1, 6) : nonZero(rng, 7);
    const m = grade === 8 ? rng.int(2, 4) : nonZero(rng, 5, 2);
    const k = nonZero(rng, 9);
    const a = rng.int(2, 7);
    const b = grade === 8 ? rng.int(2, 4) : nonZero(rng, 5, 2);
    const y = m * x + k;
    const c = a * x + b * y;
    const rest = a + b * m;
    if (a !== b && rest !== 0 && Math.abs(rest) !== 1 && y !== 0 && x !== y && c !== 0)
      return { x, y, m, k, a, b, c };
  }
}

export const substitute = generator({
  id: 'substitute',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { m, k, a, b, c } = pickSubstitution(rng, grade);
    const inner = polynomial([m, k]);
    const right = `${a}x ${term(b)}(${inner}) = ${c}`;
    return {
      prompt: `Put ${math(`y = ${inner}`)} into ${math(equationTex({ a, b, c }))}. Which equation in x alone do you get?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            `${a}x ${term(b)} \\cdot ${bracketed(m)}x ${term(k)} = ${c}`,
            `Not yet: the ${b} multiplies all of y, so y goes in with brackets around it.`,
          ],
          [
            `${a}(${inner}) ${term(b)}x = ${c}`,
            'Not yet: the expression stands for y, and you put it in place of x.',
          ],
          [
            `${a}x ${term(m)}x ${term(k)} = ${c}`,
            `Not yet: y was replaced, but the factor ${b} in front of it is lost.`,
          ],
        ],
        math,
      ),
      hints: [
        'The first equation says that y and the expression are the same number.',
        'Write brackets around what you put in. What stood in front of y still multiplies it.',
      ],
      steps: [
        `In ${math(equationTex({ a, b, c }))} only the y is replaced by what it equals, ${math(inner)}.`,
        `The factor ${math(b)} multiplied the whole y, so it multiplies the whole bracket: ${math(right)}.`,
      ],
    };
  },
});

export const solveSubstitution = generator({
  id: 'solve-substitution',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { x, y, m, k, a, b, c } = pickSubstitution(rng, grade);
    const wantsX = rng.chance(1, 2);
    const answer = wantsX ? x : y;
    const forgot = (c - k) / (a + b * m);
    return {
      prompt: `Solve the system ${math(`y = ${polynomial([m, k])}`)} and ${math(equationTex({ a, b, c }))}. What is **${wantsX ? 'x' : 'y'}**?`,
      answer,
      slips: slips(answer, [
        [
          wantsX ? y : x,
          `That is ${wantsX ? 'y' : 'x'}. The question asks for ${wantsX ? 'x' : 'y'}.`,
        ],
        ...(wantsX && Number.isInteger(forgot)
          ? [
              [
                forgot,
                `The ${b} in front of y multiplies both terms of the bracket, also the ${k}.`,
              ] as const,
            ]
          : []),
        [-answer, 'The size is right. Check the sign by putting it in.'],
      ]),
      hints: [
        'The first equation already tells what y is. Put that into the second one.',
        wantsX
          ? 'Multiply out the bracket, collect the terms with x, and solve.'
          : 'First find x. Then the first equation gives y.',
      ],
      steps: [
        `Put the first equation into the second: ${math(`${a}x ${term(b)}(${polynomial([m, k])}) = ${c}`)}. Now only x is unknown.`,
        `Multiply out, ${math(
          `${sumTex([
            [a, 'x'],
            [b * m, 'x'],
            [b * k, ''],
          ])} = ${c}`,
        )}, and collect: ${math(`${polynomial([a + b * m, 0])} = ${c - b * k}`)}, so ${math(`x = ${x}`)}.`,
        `Then ${math(`y = ${m} \\times ${bracketed(x)} ${term(k)} = ${y}`)}.`,
      ],
    };
  },
});

export const eliminate = generator({
  id: 'eliminate',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const times = rng.int(2, grade === 8 ? 3 : 5);
    const small = rng.int(2, 5);
    const same = rng.chance(1, 2);
    const letterIsY = rng.chance(1, 2);
    const [p, q] = rng.sample([1, 3, 5, 7, 9, 11], 2) as [number, number];
    const [c, f] = [rng.int(5, 30), rng.int(5, 30)];
    const large = same ? times * small : -times * small;
    const first = letterIsY ? { a: p, b: small, c } : { a: small, b: p, c };
    const second = letterIsY ? { a: q, b: large, c: f } : { a: large, b: q, c: f };
    const letter = letterIsY ? 'y' : 'x';
    const step = (which: string, factor: number, how: string) =>
      `Multiply the ${which} equation by ${factor}, then ${how}`;
    const [fits, turns] = same
      ? ['subtract the equations', 'add the equations']
      : ['add the equations', 'subtract the equations'];
    return {
      prompt: `Look at the system ${math(equationTex(first))} and ${math(equationTex(second))}. Which move makes the **${letter}** disappear?`,
      right: step('first', times, fits),
      wrong: [
        {
          text: step('first', times, turns),
          why: `Not yet: look at the signs. Then there would be ${2 * times * small}${letter} or minus that many, not 0.`,
        },
        {
          text: step('second', times, fits),
          why: `Not yet: that makes the larger number of ${letter} even larger. Which equation needs more of it?`,
        },
        {
          text: step('first', times + 1, fits),
          why: `Not yet: ${times + 1} times ${small} is ${(times + 1) * small}, and the other equation has ${times * small}.`,
        },
      ],
      hints: [
        `Look only at the numbers in front of ${letter}. How do you make them equal in size?`,
        'Equal numbers with the same sign cancel when you subtract, with opposite signs when you add.',
      ],
      steps: [
        `In front of ${letter} stand ${math(small)} and ${math(large)}. ${times} times the first equation has ${math(`${times * small}${letter}`)}, as many as the second one in size.`,
        same
          ? `The signs are the same, so they cancel by subtracting: ${math(`${times * small}${letter} - ${times * small}${letter} = 0`)}.`
          : `The signs are opposite, so they cancel by adding: ${math(`${times * small}${letter} - ${times * small}${letter} = 0`)}.`,
      ],
    };
  },
});

export const solveElimination = generator({
  id: 'solve-elimination',
  kind: 'numeric',
  difficulty: 4,
  grades: [9, 10],
  make(rng, grade) {
    const { first, second, x, y } = pickSystem(rng, grade);
    const same = Math.abs(first.b) === Math.abs(second.b);
    const shared = lcm(Math.abs(first.b), Math.abs(second.b));
    const [p, q] = [shared / first.b, -shared / second.b];
    // The first factor is made positive, to read well.
    const [m, n] = p < 0 ? [-p, -q] : [p, q];
    const [count, total] = [m * first.a + n * second.a, m * first.c + n * second.c];
    const wantsX = rng.chance(1, 2);
    const answer = wantsX ? x : y;
    return {
      prompt: `Solve the system ${math(equationTex(first))} and ${math(equationTex(second))}. What is **${wantsX ? 'x' : 'y'}**?`,
      answer,
      slips: slips(answer, [
        [
          wantsX ? y : x,
          `That is ${wantsX ? 'y' : 'x'}. The question asks for ${wantsX ? 'x' : 'y'}.`,
        ],
        [-answer, 'The size is right. Check the sign by putting it in.'],
        ...(wantsX ? [[total, `That is ${count}x. One more step: divide.`] as const] : []),
      ]),
      hints: [
        same
          ? 'The terms with y have the same size already. Add or subtract the equations?'
          : 'Make the terms with y equal in size: which multiple do both numbers have?',
        wantsX ? 'With y gone, solve for x.' : 'With y gone, solve for x and put it back.',
      ],
      steps: [
        `Multiply ${m === 1 ? '' : `the first equation by ${math(m)} and `}the second${m === 1 ? ' equation' : ''} by ${math(n)}, because then the terms with y are ${math(sumTex([[m * first.b, 'y']]))} and ${math(sumTex([[n * second.b, 'y']]))} and cancel.`,
        `Add them: ${math(`${sumTex([[count, 'x']])} = ${total}`)}, so ${math(`x = ${x}`)}.`,
        `Put it into the first equation: ${math(
          `${sumTex([
            [first.a * x, ''],
            [first.b, 'y'],
          ])} = ${first.c}`,
        )}, so ${math(`y = ${y}`)}.`,
      ],
    };
  },
});

export const orderElimination = generator({
  id: 'order-elimination',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const times = rng.int(2, grade === 8 ? 3 : 5);
    const [x, y] =
      grade === 8 ? [rng.int(2, 6), rng.int(2, 6)] : [nonZero(rng, 7, 2), nonZero(rng, 7, 2)];
    const [a, d] = [rng.int(2, 5), rng.int(1, 5)];
    const first = { a, b: 1, c: a * x + y };
    const second = { a: d, b: -times, c: d * x - times * y };
    const total = times * a + d;
    return {
      prompt:
        'These lines solve a system by elimination, but they are mixed up. Put them in order, from the system to the solution.',
      inOrder: [
        `${math(equationTex(first))} and ${math(equationTex(second))}`,
        `${math(equationTex({ a: times * a, b: times, c: times * first.c }))} and ${math(equationTex(second))}`,
        math(`${total}x = ${total * x}`),
        math(`x = ${x}`),
        math(`y = ${first.c} - ${a} \\times ${bracketed(x)} = ${y}`),
        `The solution is ${math(pairTex(x, y))}`,
      ],
      hints: [
        'One letter has to go before the other can be found.',
        'Which line can only be written when x is known?',
      ],
      steps: [
        `Multiply the first equation by ${times}, so that the terms with y have the same size and opposite signs.`,
        `Add the two equations. The y cancels, and ${math(`${total}x = ${total * x}`)} is left, so ${math(`x = ${x}`)}.`,
        `Put it back into the first equation to find ${math(`y = ${y}`)}: the solution is ${math(pairTex(x, y))}.`,
      ],
    };
  },
});

export const countSolutions = generator({
  id: 'count-solutions',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const { first } = pickSystem(rng, grade);
    const times = rng.int(2, 4) * (grade > 8 && rng.chance(1, 2) ? -1 : 1);
    const type = rng.pick(['none', 'one', 'all'] as const);
    const off = nonZero(rng, 6);
    const second = {
      a: times * first.a,
      b: type === 'one' ? -times * first.b : times * first.b,
      c: times * first.c + (type === 'all' ? 0 : off),
    };
    const [none, one, all, two] = [
      'No solution',
      'Exactly one solution',
      'Infinitely many solutions',
      'Exactly two solutions',
    ] as const;
    const whys = {
      [none]:
        type === 'one'
          ? 'Not yet: the lines have different slopes, so they must cross.'
          : 'Not yet: the second equation says just the same as the first. Every point of the line solves both.',
      [one]:
        type === 'none'
          ? 'Not yet: the left sides are multiples of each other, so the lines are parallel.'
          : 'Not yet: the second equation is a multiple of the first, so both describe one line.',
      [all]:
        type === 'one'
          ? 'Not yet: only one of the numbers on the left has the same factor. These are two different lines.'
          : 'Not yet: the left sides fit, but the numbers on the right do not have the same factor.',
      [two]:
        'Two straight lines can cross once or never, or be the same line. They cannot cross twice.',
    };
    const right = { none, one, all }[type];
    return {
      prompt: `How many solutions does the system ${math(equationTex(first))} and ${math(equationTex(second))} have?`,
      right,
      wrong: [none, one, all, two]
        .filter((text) => text !== right)
        .map((text) => ({ text, why: whys[text] })),
      hints: [
        'Each equation is a line. Do the lines cross, are they parallel, or are they the same line?',
        `Multiply the first equation by ${math(times)} and compare it with the second one.`,
      ],
      steps: [
        `${math(times)} times the first equation is ${math(equationTex({ a: times * first.a, b: times * first.b, c: times * first.c }))}.`,
        {
          none: `Its left side is that of the second equation, but the same left side cannot be ${math(times * first.c)} and ${math(second.c)} at once. The lines are parallel: no solution.`,
          one: `Its terms with y have the opposite sign in the second equation, so the slopes differ and the lines cross at one point.`,
          all: 'That is the second equation itself. Both describe the same line, and each of its points is a solution.',
        }[type],
      ],
    };
  },
});
