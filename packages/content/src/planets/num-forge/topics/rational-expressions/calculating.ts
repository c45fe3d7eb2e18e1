import { generator, math } from '@planets/practice';
import { mistakes } from '../../mistakes.ts';
import { plus } from '../../polynomial-math.ts';
import { polynomial } from '../../polynomial-tex.ts';
import { factorTex, pickRoots } from './simplifying.ts';

export const addFractions = generator({
  id: 'add',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    for (;;) {
      const [p, q] = pickRoots(rng, 2, grade === 10 ? 5 : 8) as [number, number];
      const [a, b] = [rng.int(1, 7), rng.int(1, 7)];
      const minus = rng.chance(1, 2);
      const s = minus ? -1 : 1;
      // a(x - q) ± b(x - p)
      const top = plus([a, -a * q], [b, -b * p], s);
      if (top.length < 2 || top[1] === 0) continue;
      const bottom = `${factorTex(p)}${factorTex(q)}`;
      const over = (value: readonly number[]) => `\\frac{${polynomial(value)}}{${bottom}}`;
      const right = over(top);
      const sign = minus ? '-' : '+';
      const slip = plus([a, -a * q], [b, b * p], s);
      return {
        prompt: `Write ${math(`\\frac{${a}}{${polynomial([1, -p])}} ${sign} \\frac{${b}}{${polynomial([1, -q])}}`)} as one fraction.`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            ...(a + s * b === 0
              ? []
              : [
                  [
                    `\\frac{${a + s * b}}{${bottom}}`,
                    'Not yet: the common denominator is right, but each top has to be multiplied by the bracket that its bottom was missing.',
                  ] as const,
                ]),
            [
              over(slip),
              minus
                ? 'Not yet: the minus belongs to the whole second top. Both of its terms change the sign.'
                : 'Not yet: check the signs when you multiply out the second top.',
            ],
            [
              over(plus([a, -a * p], [b, -b * q], s)),
              'Not yet: each top is multiplied by the other bottom, not by its own.',
            ],
            [
              `\\frac{${a + s * b}}{${polynomial(plus([1, -p], [1, -q], s))}}`,
              'Not yet: tops and bottoms are not simply added. Find a common denominator.',
            ],
          ].filter(([tex]) => !/\{0\}/.test(tex)) as [string, string][],
          math,
        ),
        hints: [
          `The common denominator is the product of the two: ${math(bottom)}.`,
          'Multiply each top by the bracket that was missing in its bottom. Then put the tops together.',
        ],
        steps: [
          `Bring both to the denominator ${math(bottom)}: the tops become ${math(`${a === 1 ? '' : a}${factorTex(q)}`)} and ${math(`${b === 1 ? '' : b}${factorTex(p)}`)}.`,
          `${minus ? 'Subtract' : 'Add'} the tops: ${math(`${polynomial([a, -a * q])} ${sign} (${polynomial([b, -b * p])}) = ${polynomial(top)}`)}.`,
          `So it is ${math(right)}, for ${math(`x \\neq ${p}`)} and ${math(`x \\neq ${q}`)}.`,
        ],
      };
    }
  },
});

export const multiplyDivide = generator({
  id: 'multiply-divide',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [p, q, r] = pickRoots(rng, 3, grade === 10 ? 5 : 8) as [number, number, number];
    const divides = rng.chance(1, 2);
    const [k, n] = [rng.int(2, 5), rng.int(2, 3)];
    // k x^n / (x - p)(x - r) times (x - p)(x - q) / x
    const [t, u] = [
      `\\frac{${k}x^{${n}}}{${factorTex(p)}${factorTex(r)}}`,
      divides
        ? `\\frac{x}{${factorTex(p)}${factorTex(q)}}`
        : `\\frac{${factorTex(p)}${factorTex(q)}}{x}`,
    ];
    const x = n === 2 ? 'x' : `x^{${n - 1}}`;
    const right = `\\frac{${k}${x}${factorTex(q)}}{${polynomial([1, -r])}}`;
    return {
      prompt: `${divides ? 'Divide' : 'Multiply'} and simplify: ${math(`${t} ${divides ? '\\div' : '\\cdot'} ${u}`)}.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            `\\frac{${k}x^{${n + 1}}}{${factorTex(p)}^{2}${factorTex(q)}${factorTex(r)}}`,
            divides
              ? 'Not yet: dividing by a fraction means multiplying by the one turned over.'
              : 'Not yet: top times top and bottom times bottom. The second fraction must not be turned over here.',
          ],
          [
            `\\frac{${k}x^{${n}}${factorTex(q)}}{${polynomial([1, -r])}}`,
            'Not yet: one factor x can still be cancelled.',
          ],
          [
            `\\frac{${k}${x}${factorTex(r)}}{${polynomial([1, -q])}}`,
            'Not yet: check which bracket stands at the top and which at the bottom.',
          ],
        ],
        math,
      ),
      hints: [
        divides
          ? 'Dividing by a fraction is multiplying by the fraction turned over.'
          : 'Top times top, bottom times bottom.',
        'Which factors stand in the top and in the bottom? Cancel them.',
      ],
      steps: [
        ...(divides
          ? [
              `Turn the second fraction over and multiply: ${math(`${t} \\cdot \\frac{${factorTex(p)}${factorTex(q)}}{x}`)}.`,
            ]
          : ['Put all on one fraction: top times top, bottom times bottom.']),
        `The bracket ${math(factorTex(p))} and one factor x stand in both and cancel: ${math(right)}.`,
      ],
    };
  },
});
