import { figure, generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { deg } from './degrees.ts';

const asDegrees = (value: string | number): string => deg(value);

export const crossingLines = generator({
  id: 'crossing-lines',
  version: 2,
  kind: 'choice',
  difficulty: 1,
  grades: [7, 8],
  make(rng) {
    const drawn = rng.int(12, 168);
    const given = drawn % 45 === 0 ? drawn + 1 : drawn;
    const opposite = rng.chance(1, 2);
    const [vertical, next] = [given, 180 - given];
    return {
      prompt: `Two straight lines cross. One of the four angles is ${deg(given)}. How large is the angle **${opposite ? 'opposite' : 'next to'}** it?`,
      right: deg(opposite ? vertical : next),
      wrong: mistakes(
        opposite ? vertical : next,
        [
          opposite
            ? [next, 'That is the angle next to it. The opposite one is its mirror image.']
            : [
                vertical,
                'That is the angle opposite it. The one next to it completes a straight line.',
              ],
          [360 - given, 'A full turn is shared by all four angles.'],
          given < 90
            ? [90 - given, 'They do not have to make a right angle together.']
            : [given - 90, 'A right angle has nothing to do with it here.'],
          [next + 10, 'Subtract once more: that is ten too many.'],
        ],
        asDegrees,
      ),
      hints: [
        'Draw two lines that cross. Which of the four angles look equal?',
        'Two angles side by side make a straight line together.',
      ],
      steps: [
        `An angle and the one next to it make a straight line: ${math(`180^{\\circ} - ${given}^{\\circ} = ${next}^{\\circ}`)}.`,
        ...(opposite
          ? [
              `The opposite angle also lies next to that one, so it has ${deg(given)} again: opposite angles are equal.`,
            ]
          : [
              `The half turn of ${math('180^{\\circ}')} is shared by just these two, so the one next to it is ${deg(next)}.`,
            ]),
      ],
    };
  },
});

export const partnerAngle = generator({
  id: 'partner-angle',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const whole = rng.pick([90, 180]);
    const given = rng.int(11, whole - 11);
    const answer = whole - given;
    const name = whole === 90 ? 'complementary' : 'supplementary';
    const twice = grade > 8 && rng.chance(1, 2);
    // Grade 9 and 10: one angle is a multiple of the other.
    const times = rng.pick(whole === 90 ? [2, 4, 5, 8] : [2, 3, 4, 5, 8]);
    const small = whole / (times + 1);
    return twice
      ? {
          prompt: `Two angles are ${name}, and one is ${times} times as large as the other. How large is the **larger** one?`,
          right: deg(times * small),
          wrong: mistakes(
            times * small,
            [
              [small, 'That is the smaller one.'],
              [whole / times, `Count the parts: there are ${times + 1}, not ${times}.`],
              [
                ((270 - whole) / (times + 1)) * times,
                `${whole === 90 ? 'Complementary' : 'Supplementary'} angles add up to ${whole} degrees.`,
              ],
              [whole - times, 'One is so many times as large, not so many degrees larger.'],
            ],
            asDegrees,
          ),
          hints: [
            `What do ${name} angles add up to?`,
            `Call the smaller one x. How many x is the larger one?`,
          ],
          steps: [
            `${whole === 90 ? 'Complementary' : 'Supplementary'} angles add up to ${deg(whole)}: ${math(`x + ${times}x = ${whole}`)}.`,
            `${math(`${times + 1}x = ${whole}`)}, so ${math(`x = ${small}`)}. The larger one is ${math(`${times} \\times ${small}^{\\circ} = ${times * small}^{\\circ}`)}.`,
          ],
        }
      : {
          prompt: [
            figure({ kind: 'angle', degrees: given }),
            `This angle measures ${deg(given)}. How large is its **${name}** angle?`,
          ],
          right: deg(answer),
          wrong: mistakes(
            answer,
            [
              ...(whole === 90 || given < 90
                ? [
                    [
                      270 - whole - given,
                      `${whole === 90 ? 'Complementary' : 'Supplementary'} angles make a ${whole === 90 ? 'right angle' : 'straight line'}, not a ${whole === 90 ? 'straight line' : 'right angle'}.`,
                    ] as const,
                  ]
                : []),
              [360 - given, 'That would fill a full turn.'],
              [answer + 10, 'Subtract once more: that is ten too many.'],
              [given, 'Equal angles are not meant here, unless they fill up exactly.'],
              [answer - 1, 'Subtract once more: that is one too few.'],
            ],
            asDegrees,
          ),
          hints: [
            `Complementary: a square corner together. Supplementary: a straight line together.`,
            `How many degrees are missing to ${whole === 90 ? 'a right angle' : 'a straight line'}?`,
          ],
          steps: [
            `${whole === 90 ? 'Complementary angles make a right angle' : 'Supplementary angles make a straight line'}: ${deg(whole)} together.`,
            `${math(`${whole}^{\\circ} - ${given}^{\\circ} = ${answer}^{\\circ}`)}.`,
          ],
        };
  },
});

export const matchPartners = generator({
  id: 'match-partners',
  kind: 'match',
  difficulty: 2,
  make(rng) {
    const whole = rng.pick([90, 180]);
    const givens = Array.from({ length: whole - 23 }, (_, at) => at + 12);
    const four = distinct(
      4,
      () => rng.pick(givens.filter((given) => given * 2 !== whole)),
      (given) => Math.min(given, whole - given),
    );
    return {
      prompt: `Match the angles that make ${whole === 90 ? 'a right angle' : 'a straight line'} together.`,
      pairs: four.map((given) => [deg(given), deg(whole - given)]),
      hints: [
        `How many degrees are there in ${whole === 90 ? 'a right angle' : 'a straight line'}?`,
        'Look at the last digits: what must they add up to?',
      ],
      steps: [
        `${whole === 90 ? 'A right angle' : 'A straight line'} has ${deg(whole)}, so each pair adds up to that.`,
        ...four.map(
          (given) =>
            `${math(`${given}^{\\circ} + ${whole - given}^{\\circ} = ${whole}^{\\circ}`)}.`,
        ),
      ],
    };
  },
});
