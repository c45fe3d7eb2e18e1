import { generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { pickRow, pickStep, plural } from './rows.ts';

export const nextNumber = generator({
  id: 'next-number',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { step, row } = pickRow(rng, grade, 5);
    const right = row[4]!;
    const last = row[3]!;
    return {
      prompt: `Count by ${plural(step)}: ${row.slice(0, 4).join(', ')}, … Which number comes **next**?`,
      right: String(right),
      wrong: mistakes(right, [
        [last + 1, `That is counting by ones. Each step is ${step}.`],
        [right + step, 'You skipped a number. Take only one step.'],
        [
          step === 10 ? last + 5 : last + 10,
          `That step is not ${step}. Look at the steps in the row.`,
        ],
        [last - step, 'You went back. The numbers get bigger.'],
        [right - 1, `Almost! Each step is ${step}.`],
      ]),
      hints: [
        `Say the numbers aloud. Each one is ${step} more than the one before.`,
        `Start at ${last} and count on ${step}.`,
      ],
      steps: [
        `Counting by ${plural(step)} means ${step} more each time.`,
        `${last} and ${step} more is ${right}.`,
      ],
    };
  },
});

export const fillGaps = generator({
  id: 'fill-gaps',
  kind: 'cloze',
  difficulty: 2,
  make(rng, grade) {
    const { step, row } = pickRow(rng, grade, 6);
    const back = grade > 1 && rng.chance(1, 2);
    const shown = back ? row.toReversed() : row;
    const gaps = rng.sample([1, 2, 3, 4, 5], 2).toSorted((a, b) => a - b);
    return {
      prompt: `Fill in the missing numbers. ${shown.map((value, at) => (gaps.includes(at) ? `[[${gaps.indexOf(at)}]]` : value)).join(', ')}`,
      gaps: gaps.map((at) => ({ answer: String(shown[at]) })),
      hints: [
        'Look at two numbers side by side. How big is the step?',
        `Each number is ${step} ${back ? 'less' : 'more'} than the one before.`,
      ],
      steps: [
        `The steps are all the same: ${step} ${back ? 'less' : 'more'} each time.`,
        `The whole row is ${shown.join(', ')}.`,
      ],
    };
  },
});

export const whichStep = generator({
  id: 'which-step',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { step, row } = pickRow(rng, grade, 4);
    const back = grade > 1 && rng.chance(1, 3);
    const shown = back ? row.toReversed() : row;
    const way = back ? 'back' : 'on';
    const near = [step + 1, step - 1, 2 * step, step === 5 ? 2 : 5].filter((each) => each !== step);
    const wrong = rng.sample([...new Set(near)], 3);
    return {
      prompt: `${capitalWay[way]}: ${shown.join(', ')}. How big is each step?`,
      right: String(step),
      wrong: wrong.map((each) => ({
        text: String(each),
        why: `Check it: ${each} ${back ? 'less' : 'more'} than ${shown[0]} is ${shown[0]! + (back ? -each : each)}, but the row goes to ${shown[1]}.`,
      })),
      hints: [
        `How far is it from ${shown[0]} to ${shown[1]}?`,
        'Check the next two numbers too. The step is always the same.',
      ],
      steps: [
        `From ${shown[0]} to ${shown[1]} it is ${step}.`,
        `From ${shown[1]} to ${shown[2]} it is ${step} again. So you count ${way} by ${plural(step)}.`,
      ],
    };
  },
});

const capitalWay = { on: 'Someone counts on', back: 'Someone counts back' } as const;

export const youSay = generator({
  id: 'numbers-you-say',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const step = grade === 3 ? rng.pick([3, 4, 6, 25, 50]) : rng.pick([2, 5, 10]);
    const right = distinct(rng.int(2, 3), () => rng.int(2, step > 20 ? 9 : 12) * step);
    const wrong = distinct(
      5 - right.length,
      () =>
        rng.int(2, step > 20 ? 9 : 12) * step +
        rng.int(1, step > 20 ? 2 : step - 1) * (step > 20 ? 10 : 1),
    );
    const rule =
      step === 2
        ? 'When you count by twos, each number ends in 0, 2, 4, 6 or 8.'
        : step === 5
          ? 'When you count by fives, each number ends in 0 or 5.'
          : step === 10
            ? 'When you count by tens, each number ends in 0.'
            : `Count by ${plural(step)}: ${[1, 2, 3, 4, 5].map((times) => times * step).join(', ')}, and so on.`;
    return {
      prompt: `Start at 0 and count by ${plural(step)}. Pick **every** number that you say.`,
      right: right.map(String),
      wrong: wrong.map(String),
      hints: [
        `Count by ${plural(step)}: ${step}, ${2 * step}, ${3 * step}, …`,
        step <= 10 && step !== 4 && step !== 6 && step !== 3
          ? 'Look at the last digits of the numbers you say.'
          : 'Keep counting until you reach each number, or jump over it.',
      ],
      steps: [
        rule,
        `You say ${right.toSorted((a, b) => a - b).join(', ')}. You jump over ${wrong.toSorted((a, b) => a - b).join(', ')}.`,
      ],
    };
  },
});

export const leftOut = generator({
  id: 'left-out',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { step, row } = pickRow(rng, grade, 7);
    const who = rng.pick(NAMES);
    const at = rng.int(2, 4);
    const right = row[at]!;
    const said = row.filter((value) => value !== right);
    return {
      prompt: `${who} counts by ${plural(step)}: ${said.join(', ')}. Which number did ${who} **leave out**?`,
      right: String(right),
      wrong: mistakes(right, [
        [row[at - 1]! + 1, `${who} counts by ${plural(step)}, not by ones.`],
        [
          row[6]! + step,
          'That one comes later, after the end of the row. Look for a jump that is too big.',
        ],
        [row[at + 1]!, `${who} did say this one. Look for a jump that is too big.`],
        [row[at - 1]!, `${who} did say this one. Look for a jump that is too big.`],
      ]),
      hints: [
        'Check the step from each number to the next.',
        `One jump is too big. It should be ${step}.`,
      ],
      steps: [
        `Each step should be ${step}. From ${row[at - 1]} to ${row[at + 1]} it is ${2 * step}.`,
        `${row[at - 1]} and ${step} more is ${right}. That number is missing.`,
      ],
    };
  },
});

export const countBackOrder = generator({
  id: 'count-back-order',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const step = pickStep(rng, grade);
    const beside = grade > 1 && step === 10 ? rng.int(0, 9) : 0;
    const low = rng.int(1, 5) * step + beside;
    const inOrder = Array.from({ length: 5 }, (_, at) => low + (4 - at) * step);
    return {
      prompt: `Count **back** by ${plural(step)}. Put the numbers in order. Start with ${inOrder[0]}.`,
      inOrder: inOrder.map(String),
      hints: [
        'Counting back means the numbers get smaller.',
        `Each number is ${step} less than the one before.`,
      ],
      steps: [
        `Start at ${inOrder[0]} and take away ${step} each time.`,
        `You say ${inOrder.join(', ')}.`,
      ],
    };
  },
});
