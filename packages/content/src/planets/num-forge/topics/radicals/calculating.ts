import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { rootTex, takenOut } from '../../root-tex.ts';

export const addRoots = generator({
  id: 'add-roots',
  version: 2,
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const left = rng.pick([2, 3, 5, 6, 7]);
    const [a, b] = distinct(2, () => rng.int(1, grade === 9 ? 5 : 7)) as [number, number];
    const minus = a > b && rng.chance(1, 2);
    const total = minus ? a - b : a + b;
    const [first, second] = [a * a * left, b * b * left];
    const sign = minus ? '-' : '+';
    const right = rootTex(total, left);
    const under = minus ? first - second : first + second;
    const [out, rest] = takenOut(under);
    return {
      prompt: `Simplify ${math(`\\sqrt{${first}} ${sign} \\sqrt{${second}}`)}.`,
      right: math(right),
      wrong: [
        {
          times: out,
          inside: rest,
          why: `Not yet: you ${minus ? 'subtracted' : 'added'} under one root. Test it with the roots of 9 and 16.`,
        },
        {
          times: total,
          inside: left * left,
          why: 'Not yet: the number under the root stays, as in 3x + 2x = 5x.',
        },
        {
          times: total,
          inside: 2 * left,
          why: 'Not yet: the roots are equal, so only the numbers in front are put together. What stands inside stays.',
        },
        {
          times: minus ? a * a - b * b : a * a + b * b,
          inside: left,
          why: 'Not yet: a square factor comes out of the root as its root.',
        },
        { times: total + 1, inside: left, why: 'Not yet: check the numbers in front.' },
      ]
        // Two that look different may be the same number.
        .filter(
          ({ times, inside }, at, all) =>
            times * times * inside !== total * total * left &&
            all.findIndex((one) => one.times ** 2 * one.inside === times ** 2 * inside) === at,
        )
        .slice(0, 3)
        .map(({ times, inside, why }) => ({ text: math(rootTex(times, inside)), why })),
      hints: [
        'Simplify each root first. Then they turn out to have the same number inside.',
        `Equal roots are collected like terms with x.`,
      ],
      steps: [
        `Simplify each: ${a === 1 ? math(`\\sqrt{${first}}`) : math(`\\sqrt{${first}} = ${rootTex(a, left)}`)} and ${b === 1 ? math(`\\sqrt{${second}}`) : math(`\\sqrt{${second}} = ${rootTex(b, left)}`)}.`,
        `Both are multiples of ${math(`\\sqrt{${left}}`)}, so collect them: ${math(`${rootTex(a, left)} ${sign} ${rootTex(b, left)} = ${right}`)}.`,
      ],
    };
  },
});

export const multiplyRoots = generator({
  id: 'multiply-roots',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const [p, q] = rng.sample([2, 3, 5, 6, 7, 10, 14, 15], 2) as [number, number];
      const [a, b] = grade === 9 ? [1, 1] : [rng.int(1, 4), rng.int(1, 4)];
      const [out, left] = takenOut(p * q);
      if (out === 1 || left === 1) continue;
      const right = rootTex(a * b * out, left);
      return {
        prompt: `Multiply and simplify ${math(`${rootTex(a, p)} \\cdot ${rootTex(b, q)}`)}.`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              rootTex(a * b, p + q),
              'Not yet: the numbers under the roots are multiplied, not added.',
            ],
            [
              rootTex(a * b * out * out, left),
              `Not yet: the square factor ${out * out} comes out as its root, ${out}.`,
            ],
            [
              rootTex(a * b, left),
              `Not yet: the square factor under the root does not vanish. Its root ${out} comes out.`,
            ],
            [
              rootTex(a * b, p * q),
              'Equal, but not simplified: a perfect square still divides the number under the root.',
            ],
          ],
          math,
        ),
        hints: [
          `Multiply the numbers in front, and the numbers under the roots: ${math('\\sqrt{u} \\cdot \\sqrt{v} = \\sqrt{uv}')}.`,
          'Then take out the greatest perfect square.',
        ],
        steps: [
          `Under one root: ${math(`\\sqrt{${p}} \\cdot \\sqrt{${q}} = \\sqrt{${p * q}}`)}.`,
          `${math(`${p * q} = ${out * out} \\cdot ${left}`)}, so this is ${math(rootTex(out, left))}.`,
          ...(a * b === 1
            ? []
            : [
                `With the numbers in front: ${math(`${a} \\cdot ${b} \\cdot ${rootTex(out, left)} = ${right}`)}.`,
              ]),
        ],
      };
    }
  },
});

export const conjugate = generator({
  id: 'conjugate-product',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const [a, b] = [rng.int(2, 9), grade === 9 ? 1 : rng.int(1, 3)];
    const left = rng.pick([2, 3, 5, 6, 7, 10, 11]);
    const answer = a * a - b * b * left;
    return {
      prompt: `Work out ${math(`(${a} + ${rootTex(b, left)})(${a} - ${rootTex(b, left)})`)}.`,
      answer,
      slips: slips(answer, [
        [a * a + b * b * left, 'Plus times minus is minus: the last product is taken away.'],
        [a * a - left * left, 'The square of a root is the number under it.'],
        ...(b > 1
          ? [[a * a - b * left, `The ${b} in front of the root is squared too.`] as const]
          : []),
      ]),
      hints: [
        `It has the form ${math('(u + v)(u - v)')}.`,
        'What is the square of the second term? A root squared is the number under it.',
      ],
      steps: [
        `${math('(u + v)(u - v) = u^{2} - v^{2}')}, because the middle products cancel. So the root disappears.`,
        `${math(`${a}^{2} - (${rootTex(b, left)})^{2} = ${a * a} - ${b * b * left} = ${answer}`)}.`,
      ],
    };
  },
});

export const rationalize = generator({
  id: 'rationalize',
  kind: 'choice',
  difficulty: 4,
  grades: [10, 11],
  make(rng, grade) {
    const left = rng.pick([2, 3, 5, 6, 7]);
    if (grade === 10 || rng.chance(1, 2)) {
      const top = rng.int(2, 12);
      const { top: t, bottom: b } = lowest(top, left);
      const show = (times: number, inside: number, under: number) =>
        under === 1 ? rootTex(times, inside) : `\\frac{${rootTex(times, inside)}}{${under}}`;
      const right = show(t, left, b);
      return {
        prompt: `Write ${math(`\\frac{${top}}{\\sqrt{${left}}}`)} without a root in the denominator, in simplest form.`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              fractionTex(t, b),
              'Not yet: top and bottom have to be multiplied by the same number, so the root comes up.',
            ],
            [
              show(top, left, 1),
              'Not yet: you multiplied only the top. The bottom becomes a whole number, but not 1.',
            ],
            [
              show(t, left, b * left),
              'Not yet: a root times itself is the number under it, not its square.',
            ],
          ],
          math,
        ),
        hints: [
          'By what can you multiply the bottom to make the root disappear?',
          'Multiply top and bottom by that root. Then the value stays the same.',
        ],
        steps: [
          `Multiply top and bottom by ${math(`\\sqrt{${left}}`)}, because ${math(`\\sqrt{${left}} \\cdot \\sqrt{${left}} = ${left}`)}: ${math(`\\frac{${rootTex(top, left)}}{${left}}`)}.`,
          ...(t === top
            ? ['Nothing cancels, so this is the simplest form.']
            : [`Cancel: ${math(right)}.`]),
        ],
      };
    }
    for (;;) {
      const a = rng.int(2, 6);
      const under = a * a - left;
      if (under <= 1) continue;
      const sign = rng.chance(1, 2) ? '+' : '-';
      const other = sign === '+' ? '-' : '+';
      const root = `\\sqrt{${left}}`;
      const right = `\\frac{${a} ${other} ${root}}{${under}}`;
      return {
        prompt: `Write ${math(`\\frac{1}{${a} ${sign} ${root}}`)} without a root in the denominator.`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              `\\frac{${a} ${sign} ${root}}{${under}}`,
              'Not yet: multiply by the same numbers with the other sign between them.',
            ],
            [
              `\\frac{${a} ${other} ${root}}{${a * a + left}}`,
              'Not yet: in the denominator plus times minus gives minus.',
            ],
            [
              `${fractionTex(1, a)} ${sign} \\frac{${root}}{${left}}`,
              'Not yet: a fraction cannot be split along a sum in its denominator.',
            ],
          ],
          math,
        ),
        hints: [
          `${math('(u + v)(u - v) = u^{2} - v^{2}')} makes a root disappear.`,
          `Multiply top and bottom by ${math(`${a} ${other} ${root}`)}.`,
        ],
        steps: [
          `Multiply top and bottom by ${math(`${a} ${other} ${root}`)}. The value stays the same.`,
          `The bottom becomes ${math(`${a}^{2} - ${left} = ${under}`)}, and the top is ${math(`${a} ${other} ${root}`)}: ${math(right)}.`,
        ],
      };
    }
  },
});
