import { generator, math } from '@planets/practice';
import { fraction, fractionTex, slashed } from '../../fraction.ts';
import { gcd } from '../../gcd.ts';
import { mistakes } from '../../mistakes.ts';
import { drawLine, partsName, pickLine, steps } from './lines.ts';

export const stepSize = generator({
  id: 'step-size',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const line = pickLine(rng, grade);
    const { wholes, parts } = line;
    return {
      prompt: [drawLine(line, [{ top: 1, label: 'A' }]), 'How far is it from 0 to **A**?'],
      right: fraction(1, parts),
      wrong: mistakes(
        `1/${parts}`,
        [
          [`1/${parts + 1}`, 'You counted the marks. Count the steps from 0 to 1.'],
          ...(wholes > 1
            ? [
                [
                  `1/${parts * wholes}`,
                  'Count the steps from 0 to 1, not to the end of the line.',
                ] as const,
              ]
            : []),
          [`1/${parts - 1 > 1 ? parts - 1 : parts + 2}`, 'Count the steps from 0 to 1 again.'],
          [`${parts}/1`, 'Turned over: the number of steps in one whole goes to the bottom.'],
          [`1/${parts * 2}`, 'Count the steps from 0 to 1 again.'],
        ],
        slashed,
      ),
      hints: ['Look only at the part from 0 to 1.', 'Into how many equal steps is it cut?'],
      steps: [
        `From 0 to 1 there are ${parts} equal steps.`,
        `So each step is ${fraction(1, parts)} of a whole.`,
      ],
    };
  },
});

export const namePoint = generator({
  id: 'name-point',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const line = pickLine(rng, grade);
    const { wholes, parts } = line;
    const tops = Array.from({ length: wholes * parts - 1 }, (_, at) => at + 1).filter(
      (top) => top % parts !== 0,
    );
    const top = rng.pick(tops);
    const whole = Math.floor(top / parts);
    return {
      prompt: [drawLine(line, [{ top, label: 'A' }]), 'Which fraction is at point A?'],
      right: fraction(top, parts),
      wrong: mistakes(
        `${top}/${parts}`,
        (
          [
            [
              `${top + 1}/${parts}`,
              'You counted the marks. 0 is not a step: count the steps from 0.',
            ],
            [
              `${top}/${parts + 1}`,
              'You counted the marks for the bottom. Count the steps from 0 to 1.',
            ],
            ...(whole > 0
              ? [
                  [
                    `${top - whole * parts}/${parts}`,
                    `You started at ${whole}. Count the steps from 0.`,
                  ] as const,
                ]
              : []),
            ...(wholes > 1
              ? [
                  [
                    `${top}/${parts * wholes}`,
                    'The bottom tells how many steps are in one whole, not on the whole line.',
                  ] as const,
                ]
              : []),
            [`${parts * wholes - top}/${parts}`, 'You counted from the right end. Start at 0.'],
            [`${top + 2}/${parts}`, 'Count the steps from 0 again.'],
            [`${parts}/${top}`, 'Turned over: the steps in one whole go to the bottom.'],
          ] as const
        ).filter(([text]) => {
          const [over, under] = text.split('/').map(Number) as [number, number];
          return over * parts !== top * under;
        }),
        slashed,
      ),
      hints: [
        'First count the steps from 0 to 1. That is the bottom.',
        'Then count the steps from 0 to A. That is the top.',
      ],
      steps: [
        `From 0 to 1 there are ${parts} steps, so the steps are ${partsName(parts)}.`,
        `From 0 to A there ${top === 1 ? 'is 1 step' : `are ${top} steps`}: ${fraction(top, parts)}.`,
      ],
    };
  },
});

export const placeFraction = generator({
  id: 'place-fraction',
  kind: 'number-line',
  difficulty: 2,
  make(rng, grade) {
    const { wholes, parts } = pickLine(rng, grade, grade === 3 ? 1 : 2);
    const tops = Array.from({ length: wholes * parts - 1 }, (_, at) => at + 1).filter(
      (top) => top % parts !== 0,
    );
    const top = rng.pick(tops);
    const slips = [
      {
        value: `${top - 1}/${parts}`,
        why: '0 is where you start. The first step ends at the next mark.',
      },
      { value: `${top + 1}/${parts}`, why: 'One step too far. Count the steps from 0.' },
      {
        value: `${wholes * parts - top}/${parts}`,
        why: 'You counted from the right end. Start at 0.',
      },
    ];
    return {
      prompt: `Put the marker on ${fraction(top, parts)}.`,
      line: { min: 0, max: wholes, step: 1 / parts, labelEvery: parts },
      answer: `${top}/${parts}`,
      slips: slips.filter(
        ({ value }, at) =>
          value !== `${top}/${parts}` && slips.findIndex((other) => other.value === value) === at,
      ),
      hints: [
        'Into how many steps is the part from 0 to 1 cut?',
        `Each step is one of the ${partsName(parts)}. How many of them do you need?`,
      ],
      steps: [
        `The bottom is ${parts}: each whole is cut into ${parts} steps.`,
        `The top is ${top}: go ${steps(top)} from 0 to the right.`,
      ],
    };
  },
});

export const placeEqual = generator({
  id: 'place-equal',
  kind: 'number-line',
  difficulty: 4,
  make(rng, grade) {
    const [parts, bottom] = rng.pick<readonly [number, number]>(
      grade === 3
        ? [
            [4, 2],
            [6, 3],
            [6, 2],
            [8, 4],
            [8, 2],
          ]
        : [
            [8, 4],
            [10, 5],
            [12, 4],
            [12, 6],
            [12, 3],
            [10, 2],
          ],
    );
    const wholes = grade === 3 ? 1 : rng.int(1, 2);
    const factor = parts / bottom;
    const tops = Array.from({ length: wholes * bottom - 1 }, (_, at) => at + 1).filter(
      (top) => gcd(top, bottom) === 1,
    );
    const top = rng.pick(tops);
    const answer = top * factor;
    return {
      prompt: `The line is cut into ${partsName(parts)}. Put the marker on ${fraction(top, bottom)}.`,
      line: { min: 0, max: wholes, step: 1 / parts, labelEvery: parts },
      answer: `${answer}/${parts}`,
      slips: [
        {
          value: `${top}/${parts}`,
          why: `You went ${steps(top)}. But these steps are ${partsName(parts)}, not ${partsName(bottom)}.`,
        },
        ...(answer + 1 <= wholes * parts
          ? [
              {
                value: `${answer + 1}/${parts}`,
                why: 'One step too far. How many small steps make one of the big parts?',
              },
            ]
          : []),
      ],
      hints: [
        `How many ${partsName(parts)} make one ${partsName(bottom) === 'halves' ? 'half' : partsName(bottom).slice(0, -1)}?`,
        `Cut the line into ${partsName(bottom)} in your mind. Go ${top} of these big steps.`,
      ],
      steps: [
        `One of the ${partsName(bottom)} is ${steps(factor)} long, because ${math(`${fractionTex(1, bottom)} = ${fractionTex(factor, parts)}`)}.`,
        `So ${fraction(top, bottom)} is ${math(`${top} \\times ${factor} = ${answer}`)} steps from 0: ${math(`${fractionTex(top, bottom)} = ${fractionTex(answer, parts)}`)}.`,
      ],
    };
  },
});

export const jumps = generator({
  id: 'jumps',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { parts } = pickLine(rng, grade);
    const count = rng.int(2, grade === 3 ? parts + 2 : 2 * parts);
    const size = grade === 4 && rng.chance(1, 2) && parts > 3 ? 2 : 1;
    const top = count * size;
    return {
      prompt: `A grasshopper starts at 0. It makes ${count} jumps. Each jump is ${fraction(size, parts)} long. Where does it land? Type a fraction like 3/7.`,
      answer: `${top}/${parts}`,
      slips: [
        {
          value: `${top}/${parts * count}`,
          why: `The jumps stay ${partsName(parts)}. Only the number of steps grows.`,
        },
        {
          value: `${count + size}/${parts}`,
          why: `Each jump is ${size} of the ${partsName(parts)}. Count all the jumps.`,
        },
        { value: `${count + 1}/${parts}`, why: '0 is not a jump. Count only the jumps.' },
      ].filter(({ value }, at, all) => {
        const [over, under] = value.split('/').map(Number) as [number, number];
        return (
          over * parts !== top * under && all.findIndex((other) => other.value === value) === at
        );
      }),
      hints: [
        `After one jump it is at ${fraction(size, parts)}. Where is it after two?`,
        'The size of the parts stays the same. Count how many there are.',
      ],
      steps: [
        `Each jump is ${size === 1 ? 'one' : size} of the ${partsName(parts)}, so the bottom stays ${parts}.`,
        size === 1
          ? `${count} jumps of one make ${count} of them: ${fraction(top, parts)}.`
          : `${math(`${count} \\times ${size} = ${top}`)} of them: ${fraction(top, parts)}.`,
      ],
    };
  },
});
