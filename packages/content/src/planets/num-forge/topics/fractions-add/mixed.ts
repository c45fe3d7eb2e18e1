import { generator, math } from '@planets/practice';
import { fraction, fractionTex, lowest } from '../../fraction.ts';

export const mixedSum = generator({
  id: 'mixed-numbers',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const bottom = rng.int(4, grade === 4 ? 8 : grade === 5 ? 10 : 12);
    const left = rng.int(1, bottom - 2);
    // In grade 4 the parts stay below one whole; later they may go over it.
    const most = grade === 4 ? bottom - left - 1 : bottom - 1;
    const drawn = rng.int(1, most);
    const right = left + drawn === bottom ? drawn - 1 : drawn;
    const [a, b] = [rng.int(1, 4), rng.int(1, 5)];
    const over = left + right > bottom;
    const top = over ? left + right - bottom : left + right;
    const whole = a + b + (over ? 1 : 0);
    const simple = lowest(top, bottom);
    return {
      prompt: `What is ${math(`${a}${fractionTex(left, bottom)} + ${b}${fractionTex(right, bottom)}`)}? Give your answer as a mixed number in simplest form, such as 2 1/3.`,
      answer: `${whole} ${simple.top}/${simple.bottom}`,
      form: 'mixed' as const,
      slips: over
        ? [
            {
              value: `${a + b} ${top}/${bottom}`,
              why: `The parts make more than 1 whole. Add that whole to ${a + b}.`,
            },
          ]
        : [
            {
              value: `${a + b} ${left + right}/${2 * bottom}`,
              why: 'You added the bottoms too. The size of the pieces did not change.',
            },
          ],
      hints: [
        'Add the wholes, and add the parts.',
        over
          ? 'Do the parts make more than 1 whole? Then take that whole over.'
          : 'Can the part be written with smaller numbers?',
      ],
      steps: [
        `The wholes: ${math(`${a} + ${b} = ${a + b}`)}. The parts: ${math(`${fractionTex(left, bottom)} + ${fractionTex(right, bottom)} = ${fractionTex(left + right, bottom)}`)}.`,
        ...(over
          ? [
              `${fraction(left + right, bottom)} is more than 1 whole: it is 1 and ${fraction(top, bottom)}. So there are ${whole} wholes.`,
            ]
          : []),
        ...(simple.bottom === bottom
          ? []
          : [`Simplest form: ${fraction(top, bottom)} is ${fraction(simple.top, simple.bottom)}.`]),
        `Together: ${math(`${whole}${fractionTex(simple.top, simple.bottom)}`)}.`,
      ],
    };
  },
});
