import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { slips } from '../../mistakes.ts';
import { piTex, piText } from '../../pi.ts';
import { polynomial } from '../../polynomial-tex.ts';
import { integralTex } from './integral-tex.ts';

const keyTex = (key: string): string => {
  const [top, bottom] = key.split('/');
  return bottom === undefined ? top! : fractionTex(Number(top), Number(bottom));
};

export const between = generator({
  id: 'between-curves',
  kind: 'multi-step',
  difficulty: 4,
  make(rng) {
    const p = rng.int(-4, 2);
    const q = p + rng.int(1, 5);
    const c = nonZero(rng, 6);
    // The line y = mx + n and the parabola y = x² + c meet at p and q.
    const m = p + q;
    const n = c - p * q;
    const key = fractionKey((q - p) ** 3, 6);
    return {
      prompt: `The parabola ${math(`y = ${polynomial([1, 0, c])}`)} and the line ${math(`y = ${polynomial([m, n])}`)} enclose an area.`,
      parts: [
        {
          prompt: 'At which x do they meet first (the smaller one)?',
          answer: p,
          slips: slips(p, [
            [q, 'That is the larger one.'],
            [-p, 'Check the sign by putting it into both equations.'],
          ]),
        },
        {
          prompt: 'And at which x do they meet again?',
          answer: q,
          follows: `${m} - a`,
        },
        {
          prompt: 'How large is the area between them? Give a whole number or a fraction.',
          answer: key,
          follows: '(b - a) * (b - a) * (b - a) / 6',
          slips: [
            {
              value: fractionKey(-((q - p) ** 3), 6),
              why: 'An area is positive: between the two points the line lies above the parabola.',
            },
          ],
        },
      ],
      hints: [
        'Where they meet, the two right sides are equal. Solve that equation.',
        'Between the two points the line lies above. Integrate line minus parabola.',
      ],
      steps: [
        `${math(`${polynomial([1, 0, c])} = ${polynomial([m, n])}`)} gives ${math(`${polynomial([1, -m, p * q])} = 0`)}, so ${math(`x = ${p}`)} and ${math(`x = ${q}`)}.`,
        `Between them the line lies above, so the area is ${math(integralTex(p, q, `(${polynomial([-1, m, -p * q])})`))}.`,
        `An antiderivative is ${math(`-\\frac{x^{3}}{3}${m === 0 ? '' : ` ${m < 0 ? '-' : '+'} \\frac{${Math.abs(m) === 1 ? '' : Math.abs(m)}x^{2}}{2}`}${p * q === 0 ? '' : ` ${-p * q < 0 ? '-' : '+'} ${Math.abs(p * q) === 1 ? '' : Math.abs(p * q)}x`}`)}. Upper minus lower limit: ${math(keyTex(key))}.`,
      ],
    };
  },
});

export const revolution = generator({
  id: 'revolution',
  kind: 'expression',
  difficulty: 5,
  make(rng) {
    const high = rng.int(1, 6);
    const a = rng.int(1, 3);
    const type = rng.pick(['root', 'line', 'square'] as const);
    const [tex, squared, value, plain] = {
      root: [
        `\\sqrt{${a === 1 ? '' : a}x}`,
        `${a === 1 ? '' : a}x`,
        lowest(a * high * high, 2),
        lowest(0, 1),
      ],
      line: [
        a === 1 ? 'x' : `${a}x`,
        `${a * a === 1 ? '' : a * a}x^{2}`,
        lowest(a * a * high ** 3, 3),
        lowest(a * high * high, 2),
      ],
      square: ['x^{2}', 'x^{4}', lowest(high ** 5, 5), lowest(high ** 3, 3)],
    }[type] as [string, string, { top: number; bottom: number }, { top: number; bottom: number }];
    return {
      prompt: `The area under ${math(`y = ${tex}`)} from ${math('x = 0')} to ${math(`x = ${high}`)} turns around the x-axis. What is the volume of the solid? Keep ${math('\\pi')} in your answer (type pi).`,
      answer: piText(value),
      form: 'exact' as const,
      slips: [
        {
          text: piText(value).replace('pi', value.top === 1 ? '1' : ''),
          why: 'Each slice is a circle, so the factor pi is missing.',
        },
        ...(plain.top === 0 || piText(plain) === piText(value)
          ? []
          : [
              {
                text: piText(plain),
                why: 'The area of a slice is pi times the square of the height. Square the function first.',
              },
            ]),
        {
          text: piText({ top: 2 * value.top, bottom: value.bottom }),
          why: 'A slice has the area pi r squared, without a factor 2.',
        },
      ],
      hints: [
        'Cut the solid into thin slices. Which shape has each of them, and how large is its radius?',
        `${math(`V = \\pi ${integralTex('a', 'b', 'f(x)^{2}')}`)}.`,
      ],
      steps: [
        `A slice at x is a circle with the radius ${math(tex)}, so its area is ${math(`\\pi \\cdot ${squared}`)}.`,
        `Add all slices: ${math(`\\pi ${integralTex(0, high, squared)} = ${piTex(value)}`)}.`,
      ],
    };
  },
});
