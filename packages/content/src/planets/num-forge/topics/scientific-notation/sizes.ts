import { generator, math } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';
import { mistakes } from '../../mistakes.ts';
import { powerTex } from './calculating.ts';

/** Lengths in meters, rounded to two digits, as public references give them. */
const LENGTHS = [
  ['the distance from Earth to the Sun', 15, 11],
  ['the distance from Earth to the Moon', 38, 8],
  ['the diameter of the Sun', 14, 9],
  ['the diameter of Earth', 13, 7],
  ['the diameter of Jupiter', 14, 8],
  ['the diameter of the Moon', 35, 6],
  ['the distance from the Sun to Neptune', 45, 12],
  ['the height of the highest mountain', 88, 3],
  ['the width of a red blood cell', 80, -6],
  ['the width of a human hair', 70, -5],
  ['the size of a flu virus', 10, -7],
  ['the size of a water molecule', 28, -10],
  ['the length of a grain of rice', 60, -3],
  ['the width of a DNA strand', 20, -9],
] as const;

export const sizesInNature = generator({
  id: 'sizes-in-nature',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const [what, tenths, exponent] = rng.pick(LENGTHS);
    const right = math(powerTex(decimal(tenths, 1), exponent));
    const shown = (power: number) => math(powerTex(decimal(tenths, 1), power));
    const shift = exponent - 1;
    const ordinary =
      shift >= 0 ? grouped(Number(`${tenths}${'0'.repeat(shift)}`)) : decimal(tenths, -shift);
    const unit =
      exponent >= 4
        ? (['kilometers', 3] as const)
        : exponent <= -5
          ? (['micrometers', -6] as const)
          : (['meters', 0] as const);
    const inUnit = exponent - unit[1];
    return {
      prompt: `Scientists give ${what} as about ${math(ordinary.replaceAll(',', '{,}'))} meters. Which is that in scientific notation, in meters?`,
      right,
      wrong: mistakes(right, [
        [
          shown(-exponent),
          exponent > 0
            ? 'A negative exponent makes a number less than 1.'
            : 'A positive exponent makes a large number. This length is less than a meter.',
        ],
        [shown(exponent + 1), 'Count the places once more.'],
        [shown(exponent - 1), 'Count the places once more.'],
        ...(unit[1] === 0
          ? []
          : ([
              [
                shown(inUnit),
                `That would be the number of ${unit[0]}. The question asks for meters.`,
              ],
            ] as const)),
      ]),
      hints: [
        'Put the point behind the first digit that is not 0.',
        'How many places has it moved, and in which direction?',
      ],
      steps: [
        `The first factor is ${decimal(tenths, 1)}.`,
        `The point moves ${Math.abs(exponent)} places: ${right} meters.${unit[1] === 0 ? '' : ` In ${unit[0]} it would be ${math(powerTex(decimal(tenths, 1), inUnit))}.`}`,
      ],
      source: 'NASA and NIST, rounded values',
      about: what,
    };
  },
});

export const lightStory = generator({
  id: 'light-story',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const count = rng.int(2, 9);
    const power = rng.int(2, grade === 8 ? 3 : 5);
    const meters = `${count * 3}${'0'.repeat(power + 8)}`;
    const km = `${count * 3}${'0'.repeat(power + 5)}`;
    return {
      prompt: `Light travels about ${math('3 \\times 10^{8}')} meters in a second. A signal of light travels for ${math(`${count} \\times 10^{${power}}`)} seconds.`,
      parts: [
        {
          prompt:
            'How many meters does it travel? You may write scientific notation, such as 4 x 10^9.',
          answer: meters,
          slips: [
            {
              value: `${count + 3}${'0'.repeat(power + 8)}`,
              why: 'The first factors are multiplied, not added.',
            },
            {
              value: `${count * 3}${'0'.repeat(Math.min(power * 8, 28))}`,
              why: 'The exponents are added, not multiplied.',
            },
          ].filter(
            ({ value }, at, all) =>
              value !== meters && all.findIndex((one) => one.value === value) === at,
          ),
        },
        {
          prompt: 'How many kilometers is that?',
          answer: km,
          follows: 'a / 1000',
        },
      ],
      hints: [
        'Distance is speed times time: multiply the first factors and the powers of ten.',
        `${math('10^{8} \\times 10^{n}')}: what happens to the exponents? And a kilometer is ${math('10^{3}')} meters.`,
      ],
      steps: [
        `${math(`3 \\times ${count} = ${3 * count}`)} and ${math(`10^{8} \\times 10^{${power}} = 10^{${power + 8}}`)}: ${math(`${3 * count} \\times 10^{${power + 8}}`)} meters.`,
        `A kilometer is ${math('10^{3}')} meters, so divide: ${math(`${3 * count} \\times 10^{${power + 5}}`)} kilometers.`,
      ],
      source: 'NIST, speed of light, rounded',
    };
  },
});
