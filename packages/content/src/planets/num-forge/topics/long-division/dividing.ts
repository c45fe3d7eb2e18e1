import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bites, divisionSteps, pickDivision, result, tex } from './division.ts';

export const howManyDigits = generator({
  id: 'about-how-much',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const division = pickDivision(rng, grade, true);
    const { total, by, quotient } = division;
    const digits = String(quotient).length;
    const range = (power: number) =>
      power === 0 ? 'between 1 and 10' : `between ${10 ** power} and ${10 ** (power + 1)}`;
    const powers = [0, 1, 2, 3].filter((power) => power !== digits - 1);
    return {
      prompt: `Without working it out: where does ${math(tex(division))} lie?`,
      right: range(digits - 1),
      wrong: powers.map((power) => ({
        text: range(power),
        why:
          power < digits - 1
            ? `${by} × ${10 ** (power + 1)} is ${by * 10 ** (power + 1)}. That is less than ${total}, so the answer is greater.`
            : `${by} × ${10 ** power} is ${by * 10 ** power}. That is more than ${total}, so the answer is smaller.`,
      })),
      hints: [`What is ${by} × 10? What is ${by} × 100?`, `Compare these with ${total}.`],
      steps: [
        `${math(`${by} \\times ${10 ** (digits - 1)} = ${by * 10 ** (digits - 1)}`)} and ${math(`${by} \\times ${10 ** digits} = ${by * 10 ** digits}`)}.`,
        `${total} lies between them, so the answer lies ${range(digits - 1)}. (It is ${quotient}.)`,
      ],
    };
  },
});

export const divideExact = generator({
  id: 'divide-exact',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const division = pickDivision(rng, grade, true);
    const { total, by, quotient } = division;
    const zeroless = Number(String(quotient).replaceAll('0', ''));
    return {
      prompt: `What is ${math(tex(division))}?`,
      answer: quotient,
      slips: slips(quotient, [
        [zeroless, 'A zero is missing: when nothing fits in a place, write 0 there.'],
        [
          quotient * 10,
          `That is ten times too much. Check: ${by} × ${quotient * 10} is more than ${total}.`,
        ],
        [quotient + 1, `Almost! Check: ${by} × ${quotient + 1} is too much.`],
        [quotient - 1, `Almost! ${by} fits once more.`],
        [quotient + 10, 'Check the tens again.'],
        [quotient - 10, 'Check the tens again.'],
      ]),
      hints: [
        'Start with the biggest place. How many times does the divisor fit?',
        `Take away what you have used. Go on with what is left.`,
      ],
      steps: [
        ...divisionSteps(division),
        `Check: ${math(`${quotient} \\times ${by} = ${total}`)}.`,
      ],
    };
  },
});

export const withRest = generator({
  id: 'with-remainder',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const division = pickDivision(rng, grade);
    const { by, quotient, rest, total } = division;
    const right = result(quotient, rest);
    return {
      prompt: `What is ${math(tex(division))}? (R stands for the remainder.)`,
      right,
      wrong: mistakes(right, [
        [
          result(quotient - 1, rest + by),
          `The remainder must be less than ${by}. ${by} fits once more.`,
        ],
        [
          result(quotient, by - rest),
          `Check: ${quotient} × ${by} is ${quotient * by}. How much is missing to ${total}?`,
        ],
        [result(quotient + 1, by - rest), `${quotient + 1} × ${by} is more than ${total}.`],
        [result(quotient + 10, rest), 'Check the tens again.'],
        [
          result(quotient, rest > 1 ? rest - 1 : rest + 1),
          `Check: ${quotient} × ${by} is ${quotient * by}. How much is missing to ${total}?`,
        ],
      ]),
      hints: ['Start with the biggest place.', `The remainder is always less than ${by}.`],
      steps: [
        ...divisionSteps(division),
        `Check: ${math(`${quotient} \\times ${by} + ${rest} = ${total}`)}.`,
      ],
    };
  },
});

export const checkIt = generator({
  id: 'check-it',
  kind: 'cloze',
  difficulty: 2,
  make(rng, grade) {
    const { total, by, quotient, rest } = pickDivision(rng, grade);
    const claimed = quotient + rng.pick([0, 0, -1, 1]);
    const back = claimed * by;
    const reached = back + rest;
    const says = { right: 'The claim is right.', small: 'It is too small.', big: 'It is too big.' };
    const right = reached === total ? says.right : reached < total ? says.small : says.big;
    return {
      prompt: `Someone says: ${total} divided by ${by} is ${claimed}, remainder ${rest}. Check it.\n\n${claimed} × ${by} = [[0]]\n\nAdd the remainder ${rest} and compare with ${total}. What do you find? [[1]]`,
      gaps: [
        { answer: String(back) },
        { right, wrong: Object.values(says).filter((each) => each !== right) },
      ],
      hints: [
        'Dividing is undone by multiplying.',
        `With the remainder you should be back at ${total}.`,
      ],
      steps: [
        `${math(`${claimed} \\times ${by} = ${back}`)}, and ${math(`${back} + ${rest} = ${reached}`)}.`,
        reached === total
          ? `That is the number that was divided, and ${rest} is less than ${by}. So the claim is right.`
          : `That is not ${total}. The result should be ${quotient}.`,
      ],
    };
  },
});

export const biteTable = generator({
  id: 'bite-table',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const division = pickDivision(rng, grade);
    const { total, by } = division;
    const all = bites(division);
    return {
      prompt: `Divide ${math(tex(division))} by taking away ${by} many times at once. Fill in the table.`,
      caption: `${total} divided by ${by}`,
      columns: [`How many times ${by}`, 'Take away', 'Left'],
      rows: all.map(({ times, taken, left }): [string, { answer: number }, { answer: number }] => [
        `${times} times`,
        { answer: taken },
        { answer: left },
      ]),
      hints: [
        `In each row: how much is so many times ${by}?`,
        `Start with ${total}. In each row take away from what is left above.`,
      ],
      steps: [
        ...all.map(
          ({ times, taken, left }, at) =>
            `${math(`${times} \\times ${by} = ${taken}`)}. ${math(`${at === 0 ? total : all[at - 1]!.left} - ${taken} = ${left}`)}.`,
        ),
        `In all you took ${by} away ${division.quotient} times. ${division.rest} ${division.rest === 1 ? 'is' : 'are'} left over.`,
      ],
    };
  },
});

export const splitDivide = generator({
  id: 'split-and-divide',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const division = pickDivision(rng, grade, true);
    const { total, by, quotient } = division;
    const [first] = bites(division);
    const rest = total - first!.taken;
    return {
      prompt: `Work out ${math(tex(division))} in two parts.`,
      parts: [
        {
          prompt: `Start with the easy part. What is ${math(`${first!.taken} \\div ${by}`)}?`,
          answer: first!.times,
          slips: [{ value: first!.times / 10, why: 'A zero is missing. Check by multiplying.' }],
        },
        {
          prompt: `How much is left of ${total} when ${first!.taken} is taken away?`,
          answer: rest,
        },
        { prompt: `Divide what is left by ${by}.`, answer: rest / by, follows: `b / ${by}` },
        {
          prompt: `Put both results together. What is ${math(tex(division))}?`,
          answer: quotient,
          follows: 'a + c',
        },
      ],
      hints: [
        `${total} is ${first!.taken} and ${rest}.`,
        'Divide both parts. Then add the two results.',
      ],
      steps: [
        `${math(`${first!.taken} \\div ${by} = ${first!.times}`)}.`,
        `${math(`${total} - ${first!.taken} = ${rest}`)}, and ${math(`${rest} \\div ${by} = ${rest / by}`)}.`,
        `Together: ${math(`${first!.times} + ${rest / by} = ${quotient}`)}.`,
      ],
    };
  },
});

export const matchDivisions = generator({
  id: 'match-divisions',
  kind: 'match',
  difficulty: 4,
  make(rng, grade) {
    const first = pickDivision(rng, grade);
    // The same divisor and results that are near each other: a look at the size is not enough.
    const all = distinct(
      4,
      () => {
        const quotient = first.quotient + rng.int(-2, 3);
        const rest = rng.int(1, first.by - 1);
        return { by: first.by, quotient, rest, total: quotient * first.by + rest };
      },
      ({ quotient, rest }) => result(quotient, rest),
    );
    return {
      prompt: 'Match each division with its result. (R stands for the remainder.)',
      pairs: all.map((division) => [math(tex(division)), result(division.quotient, division.rest)]),
      hints: [
        'Check by multiplying: result times divisor, plus the remainder.',
        `The greater the number you divide by ${first.by}, the greater the result.`,
      ],
      steps: all.map(
        ({ total, by, quotient, rest }) =>
          `${math(`${quotient} \\times ${by} + ${rest} = ${total}`)}.`,
      ),
    };
  },
});
