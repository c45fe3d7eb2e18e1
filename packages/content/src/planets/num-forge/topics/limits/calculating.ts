import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { product, valueAt } from '../../polynomial-math.ts';
import { polynomial, polynomialText, term } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';

const to = (at: number | string, side = ''): string =>
  `\\lim_{x \\to ${at}${side === '' ? '' : `^{${side}}`}}`;

export const substitute = generator({
  id: 'substitute',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    for (;;) {
      const p = [nonZero(rng, 3), nonZero(rng, 5), nonZero(rng, 9)];
      const x = nonZero(rng, grade === 11 ? 3 : 5);
      const answer = valueAt(p, x);
      const wrong = valueAt(p, -x);
      if (answer === wrong || answer === 0) continue;
      return {
        prompt: `What is ${math(`${to(x)} (${polynomial(p)})`)}?`,
        right: math(answer),
        wrong: mistakes(
          answer,
          [
            [wrong, `That is the value at ${-x}. Mind the sign.`],
            [p[2]!, `That is the value at 0. Here x comes close to ${x}.`],
            [-answer, 'Check the signs of the terms.'],
            [answer - p[2]!, 'The last number belongs to the sum too.'],
            [x, 'That is what x comes close to. What does the expression come close to?'],
            [answer + p[2]!, 'The last number counts only once.'],
            [answer + 1, 'Work out the terms once more.'],
          ],
          math,
        ),
        hints: [
          'A polynomial has no gaps and no jumps. What does it come close to?',
          `Put ${x} in place of x.`,
        ],
        steps: [
          'A polynomial is continuous, so its limit is its value at that place.',
          `${math(
            `${sumTex([
              [p[0]! * x * x, ''],
              [p[1]! * x, ''],
              [p[2]!, ''],
            ])} = ${answer}`,
          )}.`,
        ],
      };
    }
  },
});

export const cancel = generator({
  id: 'cancel',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    for (;;) {
      const a = nonZero(rng, 6);
      const q = nonZero(rng, 8);
      const k = grade === 11 ? 1 : rng.int(1, 3);
      const inner = [k, -k * q];
      const top = product([1, -a], inner);
      const answer = k * (a - q);
      if (q === a || answer === 0) continue;
      return {
        prompt: `What is ${math(`${to(a)} \\frac{${polynomial(top)}}{x ${term(-a)}}`)}?`,
        answer,
        slips: slips(answer, [
          [0, 'The top comes close to 0, but so does the bottom. Factor the top first.'],
          [k * (-a - q), `After cancelling put in ${a}, with its sign.`],
          [a, 'That is what x comes close to.'],
          [-answer, 'Check the signs in the factors.'],
        ]),
        hints: [
          `Putting in ${a} gives 0 over 0, which tells nothing yet. Factor the top.`,
          `One factor of the top must be ${math(`x ${term(-a)}`)}. It cancels.`,
        ],
        steps: [
          `The top is 0 for ${math(`x = ${a}`)}, so it has that factor: ${math(`(x ${term(-a)})(${polynomial(inner)})`)}.`,
          `Near ${math(a)}, but not at it, the factor may be cancelled: what is left is ${math(polynomial(inner))}.`,
          `That comes close to ${math(answer)}.`,
        ],
      };
    }
  },
});

export const atInfinity = generator({
  id: 'at-infinity',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    for (;;) {
      const type = rng.pick(['equal', 'lower', 'higher'] as const);
      const [a, b] = [nonZero(rng, 9, 2), rng.int(2, 9)];
      if (Math.abs(a) % b === 0 && type === 'equal' && Math.abs(a) === b) continue;
      const [c, d, e] = [nonZero(rng, 9), nonZero(rng, 9), nonZero(rng, 9)];
      const low = [a, c];
      const high = [a, c, d];
      const bottom = [b, e, nonZero(rng, 9)];
      const [top, under] = {
        equal: [high, bottom],
        lower: [low, bottom],
        higher: [high, [b, e]],
      }[type] as [number[], number[]];
      const ratio = lowest(a, b);
      const infinite = a > 0 ? '\\infty' : '-\\infty';
      const names = {
        equal: fractionTex(ratio.top, ratio.bottom),
        lower: '0',
        higher: infinite,
      };
      const right = names[type];
      const ends = lowest(top.at(-1)!, under.at(-1)!);
      return {
        prompt: `What is ${math(`${to('\\infty')} \\frac{${polynomial(top)}}{${polynomial(under)}}`)}?`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              names.equal,
              'Top and bottom do not have the same degree, so the numbers in front do not decide.',
            ],
            [
              names.lower,
              type === 'equal'
                ? 'Top and bottom grow equally fast. What is their ratio?'
                : 'The top grows faster than the bottom.',
            ],
            [
              names.higher,
              type === 'equal'
                ? 'The bottom grows just as fast as the top.'
                : 'The bottom grows faster than the top.',
            ],
            [
              fractionTex(ends.top, ends.bottom),
              'The last numbers matter near 0. Far away the highest powers decide.',
            ],
            [
              '1',
              'Both grow beyond all bounds, but their ratio need not come close to 1. Compare the highest powers.',
            ],
            [
              type === 'higher' ? (a > 0 ? '-\\infty' : '\\infty') : '-1',
              'Check the sign of the highest power.',
            ],
          ],
          math,
        ),
        hints: [
          'For a very large x only the highest powers matter. Which stands at the top, which at the bottom?',
          'Divide top and bottom by the highest power of the bottom.',
        ],
        steps: [
          `The highest powers decide: ${math(`\\frac{${polynomial([a, ...top.slice(1).map(() => 0)])}}{${polynomial([b, ...under.slice(1).map(() => 0)])}}`)}.`,
          {
            equal: `They grow equally fast, so the ratio comes close to that of the numbers in front: ${math(right)}.`,
            lower: `The bottom has the higher power and grows faster: the fraction comes close to ${math('0')}.`,
            higher: `The top has the higher power and grows beyond all bounds: ${math(right)}.`,
          }[type],
        ],
      };
    }
  },
});

export const oneSided = generator({
  id: 'one-sided',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const a = nonZero(rng, 7);
    const k = nonZero(rng, 6);
    const even = rng.chance(1, 3);
    const side = rng.pick(['+', '-'] as const);
    const turned = rng.chance(1, 3);
    const inner = turned ? polynomial([-1, a]) : polynomial([1, -a]);
    const bottom = even ? `(${inner})^{2}` : inner;
    const sign = Math.sign(k) * (even ? 1 : (side === '+' ? 1 : -1) * (turned ? -1 : 1));
    const right = sign > 0 ? '\\infty' : '-\\infty';
    return {
      prompt: `What is ${math(`${to(a, side)} \\frac{${k}}{${bottom}}`)}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            sign > 0 ? '-\\infty' : '\\infty',
            `Check the sign: take x a little ${side === '+' ? 'above' : 'below'} ${a}. Is the bottom positive or negative?`,
          ],
          [
            '0',
            'The bottom comes close to 0, not the fraction. Dividing by a tiny number gives a huge one.',
          ],
          [String(k), 'The bottom does not come close to 1.'],
          [String(a), 'That is what x comes close to.'],
        ],
        math,
      ),
      hints: [
        'What does the bottom come close to? What happens when one divides by such a number?',
        `Take a number a little ${side === '+' ? 'above' : 'below'} ${a}. Which sign has the bottom there?`,
      ],
      steps: [
        `A little ${side === '+' ? 'above' : 'below'} ${math(a)} the bottom ${math(bottom)} is a tiny ${sign * Math.sign(k) > 0 ? 'positive' : 'negative'} number.`,
        `${math(k)} divided by it is huge and ${sign > 0 ? 'positive' : 'negative'}: it goes to ${math(right)}.`,
      ],
    };
  },
});

export const conjugate = generator({
  id: 'root',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const a = rng.int(2, grade === 11 ? 6 : 10);
    const k = grade === 11 ? 1 : rng.int(1, 4);
    const key = fractionKey(k, 2 * a);
    const shown = lowest(k, 2 * a);
    const inside = `${k === 1 ? '' : k}x + ${a * a}`;
    return {
      prompt: `What is ${math(`${to(0)} \\frac{\\sqrt{${inside}} - ${a}}{x}`)}? Give a fraction in simplest form.`,
      answer: key,
      form: 'simplest' as const,
      slips: [
        { value: 0, why: 'The top comes close to 0, but so does the bottom.' },
        {
          value: fractionKey(k, a),
          why: 'The bracket below comes close to twice that number: both terms count.',
        },
        { value: fractionKey(2 * a, k), why: 'Turned over. Which part stands in the bottom?' },
      ].filter(({ value }) => String(value) !== key),
      hints: [
        'Putting in 0 gives 0 over 0. Multiply top and bottom by the same sum with a plus.',
        `${math('(u - v)(u + v) = u^{2} - v^{2}')}: then the root at the top disappears.`,
      ],
      steps: [
        `Multiply top and bottom by ${math(`\\sqrt{${inside}} + ${a}`)}. The top becomes ${math(`${inside} - ${a * a} = ${k === 1 ? '' : k}x`)}.`,
        `The x cancels: ${math(`\\frac{${k}}{\\sqrt{${inside}} + ${a}}`)}.`,
        `For ${math('x \\to 0')} that is ${math(`\\frac{${k}}{${a} + ${a}} = ${fractionTex(shown.top, shown.bottom)}`)}.`,
      ],
    };
  },
});

export const sineLimit = generator({
  id: 'sine',
  kind: 'choice',
  difficulty: 4,
  grades: [12, 12],
  make(rng) {
    const [a, b] = rng.sample([1, 2, 3, 4, 5, 6, 7, 8], 2) as [number, number];
    const both = rng.chance(1, 2);
    const ax = a === 1 ? 'x' : `${a}x`;
    const bx = b === 1 ? 'x' : `${b}x`;
    const tex = both ? `\\frac{\\sin ${ax}}{\\sin ${bx}}` : `\\frac{\\sin ${ax}}{${bx}}`;
    const { top, bottom } = lowest(a, b);
    const right = fractionTex(top, bottom);
    return {
      prompt: `What is ${math(`${to(0)} ${tex}`)}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [fractionTex(bottom, top), 'Turned over: which factor belongs to the top?'],
          ['1', `Only the sine of x over x itself comes close to 1. Here the factors differ.`],
          ['0', 'Top and bottom both come close to 0, so their ratio need not.'],
          [String(a), `The factor ${b} in the bottom counts too.`],
          [String(a * b), 'The factors are divided, not multiplied.'],
        ],
        math,
      ),
      hints: [
        `For small x the sine of x is nearly x: ${math('\\lim_{x \\to 0} \\frac{\\sin x}{x} = 1')}.`,
        `What is ${math(`\\sin ${ax}`)} nearly, for small x?`,
      ],
      steps: [
        `${math('\\frac{\\sin u}{u} \\to 1')} for ${math('u \\to 0')}, so for small x ${math(`\\sin ${ax}`)} behaves like ${math(ax)}${both ? ` and ${math(`\\sin ${bx}`)} like ${math(bx)}` : ''}.`,
        `The ratio comes close to ${math(`\\frac{${ax}}{${bx}} = ${right}`)}.`,
      ],
    };
  },
});

export const differenceQuotient = generator({
  id: 'difference-quotient',
  kind: 'expression',
  difficulty: 4,
  make(rng, grade) {
    const a = grade === 11 ? rng.int(1, 3) : rng.int(2, 6);
    const b = nonZero(rng, 7);
    const c = nonZero(rng, 9);
    const f = [a, b, c];
    const right = [2 * a, b];
    const aTex = a === 1 ? '' : String(a);
    return {
      prompt: `Let ${math(`f(x) = ${polynomial(f)}`)}. What is ${math('\\lim_{h \\to 0} \\frac{f(x + h) - f(x)}{h}')}?`,
      answer: polynomialText(right),
      slips: [
        { text: polynomialText([a, b]), why: 'The middle product of the square comes twice.' },
        {
          text: polynomialText([2 * a, b + c]),
          why: 'The last number cancels: it is in both terms of the difference.',
        },
        { text: '0', why: 'Top and bottom both come close to 0. Divide by h before h goes to 0.' },
      ],
      hints: [
        `Write down ${math('f(x + h)')} and multiply it out. What is left when f(x) is taken away?`,
        'Every term that is left has a factor h. Cancel it, and then let h go to 0.',
      ],
      steps: [
        `${math(`f(x + h) = ${aTex}(x + h)^{2} ${b < 0 ? '-' : '+'} ${Math.abs(b) === 1 ? '' : Math.abs(b)}(x + h) ${term(c)}`)}.`,
        `Take away f(x): ${math(`${2 * a}xh + ${aTex}h^{2} ${b < 0 ? '-' : '+'} ${Math.abs(b) === 1 ? '' : Math.abs(b)}h`)} is left. Divide by h: ${math(`${2 * a}x + ${aTex}h ${term(b)}`)}.`,
        `For ${math('h \\to 0')} that is ${math(polynomial(right))}: the derivative of f.`,
      ],
    };
  },
});
