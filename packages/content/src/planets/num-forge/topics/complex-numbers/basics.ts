import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { axes } from '../../graph.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { rootTex, takenOut } from '../../root-tex.ts';
import { add, complexTex, conjugate, negative, pickComplex, type Complex } from './complex.ts';

const POWERS = ['1', 'i', '-1', '-i'] as const;

export const powerOfI = generator({
  id: 'power-of-i',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const n = rng.int(3, grade === 10 ? 30 : 99);
    const rest = n % 4;
    const right = POWERS[rest]!;
    return {
      prompt: `What is ${math(`i^{${n}}`)}?`,
      right: math(right),
      wrong: POWERS.filter((one) => one !== right).map((text) => ({
        text: math(text),
        why: `That is i to a power that leaves ${POWERS.indexOf(text)} when divided by 4. What does ${n} leave?`,
      })),
      hints: [
        `Write down the first powers: ${math('i, i^{2}, i^{3}, i^{4}, i^{5}')}. What do you notice?`,
        'After four steps they repeat. What is left when you divide the exponent by 4?',
      ],
      steps: [
        `The powers of i repeat after four steps: ${math('i^{1} = i')}, ${math('i^{2} = -1')}, ${math('i^{3} = -i')}, ${math('i^{4} = 1')}.`,
        `${n} divided by 4 leaves ${rest}, so ${math(`i^{${n}} = i^{${rest}} = ${right}`)}.`,
      ],
    };
  },
});

export const negativeRoot = generator({
  id: 'negative-root',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const out = rng.int(2, 12);
    const left = grade === 10 && rng.chance(1, 2) ? 1 : rng.pick([1, 2, 3, 5, 6, 7]);
    const inside = out * out * left;
    const show = (times: number, under: number, isReal = false) =>
      `${times === 1 && under > 1 && isReal ? '' : times}${isReal ? '' : 'i'}${under === 1 ? '' : `\\sqrt{${under}}`}`;
    const right = show(out, left);
    return {
      prompt: `Write ${math(`\\sqrt{-${inside}}`)} with ${math('i')}, in simplest form.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            `-${rootTex(out, left)}`,
            'Not yet: square it. The square is positive, but it has to be negative.',
          ],
          [
            show(out * out, left),
            `Not yet: ${out * out} comes out of the root as its root, ${out}.`,
          ],
          [rootTex(out, left), `Not yet: the minus under the root is lost. Square it to check.`],
        ],
        math,
      ),
      hints: [
        `${math('i^{2} = -1')}, so ${math('\\sqrt{-1} = i')}.`,
        `Split it: ${math(`\\sqrt{-1} \\cdot \\sqrt{${inside}}`)}. Then simplify the second root.`,
      ],
      steps: [
        `${math(`\\sqrt{-${inside}} = \\sqrt{-1} \\cdot \\sqrt{${inside}} = i\\sqrt{${inside}}`)}, because ${math('i^{2} = -1')}.`,
        `${math(`\\sqrt{${inside}} = ${rootTex(out, left)}`)}, so it is ${math(right)}.`,
      ],
    };
  },
});

export const addSubtract = generator({
  id: 'add-subtract',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const most = grade === 10 ? 9 : 15;
    for (;;) {
      const [a, b] = [pickComplex(rng, most), pickComplex(rng, most)];
      const minus = rng.chance(2, 3);
      const right = add(a, minus ? negative(b) : b);
      if (right.re === 0 || right.im === 0) continue;
      return {
        prompt: `What is ${math(`(${complexTex(a)}) ${minus ? '-' : '+'} (${complexTex(b)})`)}?`,
        right: math(complexTex(right)),
        wrong: mistakes(
          complexTex(right),
          [
            [
              complexTex(add(a, minus ? { re: -b.re, im: b.im } : conjugate(b))),
              minus
                ? 'Not yet: the minus belongs to both parts of the second number.'
                : 'Not yet: check the sign of the part with i.',
            ],
            [
              complexTex(add(a, minus ? b : negative(b))),
              minus ? 'That is the sum.' : 'That is the difference.',
            ],
            [
              `${right.re + right.im}i`,
              'Not yet: a real number and a multiple of i cannot be put together.',
            ],
            [complexTex({ re: right.im, im: right.re }), 'Real and imaginary part changed places.'],
          ],
          math,
        ),
        hints: [
          'Treat i like a letter: collect the real numbers and the multiples of i.',
          minus ? 'A minus in front of a bracket changes both signs in it.' : 'Mind the signs.',
        ],
        steps: [
          `Real parts: ${math(`${a.re} ${minus ? '-' : '+'} ${b.re < 0 ? `(${b.re})` : b.re} = ${right.re}`)}. Imaginary parts: ${math(`${a.im} ${minus ? '-' : '+'} ${b.im < 0 ? `(${b.im})` : b.im} = ${right.im}`)}.`,
          `Each kind is put together with its own kind, so the result is ${math(complexTex(right))}.`,
        ],
      };
    }
  },
});

export const onPlane = generator({
  id: 'on-plane',
  kind: 'point',
  difficulty: 1,
  make(rng, grade) {
    for (;;) {
      const [a, b] = [pickComplex(rng, 5), pickComplex(rng, 4)];
      const type = rng.pick(
        grade === 10 ? ['itself', 'conjugate'] : ['conjugate', 'sum', 'opposite'],
      );
      const z: Complex = {
        itself: a,
        conjugate: conjugate(a),
        sum: add(a, b),
        opposite: negative(a),
      }[type]!;
      if (
        Math.abs(z.re) > 7 ||
        Math.abs(z.im) > 7 ||
        Math.abs(z.re) === Math.abs(z.im) ||
        Math.abs(a.re) === Math.abs(a.im)
      )
        continue;
      const tell = {
        itself: `Place the number ${math(complexTex(a))} in the complex plane.`,
        conjugate: `Place the **conjugate** of ${math(complexTex(a))} in the complex plane.`,
        opposite: `Place the opposite ${math('-z')} of ${math(`z = ${complexTex(a)}`)} in the complex plane.`,
        sum: `Place the sum of ${math(complexTex(a))} and ${math(complexTex(b))} in the complex plane.`,
      }[type]!;
      const { x, y } = axes(8);
      return {
        prompt: tell,
        grid: { x: { ...x, name: 'real' }, y: { ...y, name: 'imaginary' } },
        answer: [z.re, z.im] as const,
        slips: [
          {
            at: [z.im, z.re] as const,
            why: 'Real and imaginary part changed places: the real part goes to the right or left.',
          },
          ...(type === 'conjugate'
            ? [
                {
                  at: [a.re, a.im] as const,
                  why: 'That is the number itself. The conjugate has the other sign in front of i.',
                },
                {
                  at: [-a.re, a.im] as const,
                  why: 'Only the sign in front of i changes, not the real part.',
                },
                {
                  at: [-a.re, -a.im] as const,
                  why: 'Only the sign in front of i changes, not the real part.',
                },
              ]
            : []),
          ...(type === 'opposite'
            ? [
                {
                  at: [a.re, -a.im] as const,
                  why: 'That is the conjugate. The opposite changes both signs.',
                },
              ]
            : []),
        ],
        hints: [
          'The real part is read on the horizontal axis, the number in front of i on the vertical axis.',
          {
            itself:
              'Which number stands in front of i? With its sign, it tells how far up or down.',
            conjugate: 'The conjugate is the mirror image in the real axis.',
            opposite: 'The opposite lies on the other side of the origin.',
            sum: 'Add the real parts, and add the imaginary parts.',
          }[type]!,
        ],
        steps: [
          {
            itself: 'The number has a real part and a part with i. These are the two coordinates.',
            conjugate: `The conjugate changes the sign in front of i: ${math(complexTex(z))}.`,
            opposite: `The opposite changes both signs: ${math(complexTex(z))}.`,
            sum: `Add part by part: ${math(complexTex(z))}.`,
          }[type]!,
          `So the point is ${math(`(${z.re}, ${z.im})`)}.`,
        ],
      };
    }
  },
});

export const modulus = generator({
  id: 'modulus',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const [p, q, r] = rng.pick(
      (
        [
          [3, 4, 5],
          [5, 12, 13],
          [8, 15, 17],
          [7, 24, 25],
          [20, 21, 29],
        ] as const
      ).slice(0, grade === 10 ? 3 : 5),
    );
    const by = rng.int(1, r < 10 ? 5 : r < 18 ? 2 : 1);
    const [a, b] = rng.chance(1, 2) ? [p * by, q * by] : [q * by, p * by];
    const z = { re: a * (rng.chance(1, 2) ? 1 : -1), im: b * (rng.chance(1, 2) ? 1 : -1) };
    const answer = r * by;
    return {
      prompt: `What is the absolute value ${math(`|${complexTex(z)}|`)}?`,
      answer,
      slips: slips(answer, [
        [
          a + b,
          'The lengths are not added. The absolute value is the distance from 0, along the straight line.',
        ],
        [answer * answer, 'That is its square. Take the root.'],
        [z.re + z.im, 'The parts are not added. The absolute value is the distance from 0.'],
      ]),
      hints: [
        'The absolute value is the distance from 0 in the complex plane.',
        'Draw a right triangle with the real and the imaginary part. Which theorem gives the hypotenuse?',
      ],
      steps: [
        `The point lies ${a} to the side and ${b} up or down, so Pythagoras gives the distance: ${math(`\\sqrt{${a}^{2} + ${b}^{2}} = \\sqrt{${answer * answer}}`)}.`,
        `${math(`\\sqrt{${answer * answer}} = ${answer}`)}.`,
      ],
    };
  },
});

export const pickMinusOne = generator({
  id: 'pick-equal',
  kind: 'choices',
  difficulty: 3,
  make(rng) {
    const k = rng.int(1, 6);
    const target = rng.pick(['-1', '1'] as const);
    const minus = [
      `i^{${4 * k + 2}}`,
      `-i^{${4 * k}}`,
      'i \\cdot i',
      '(-i)^{2}',
      `i^{${4 * k + 1}} \\cdot i`,
      `\\frac{i}{-i}`,
    ];
    const plus = [
      `i^{${4 * k}}`,
      `-i^{${4 * k + 2}}`,
      'i \\cdot (-i)',
      '(-i)^{4}',
      `i^{${4 * k + 3}} \\cdot i`,
      '\\frac{i}{i}',
    ];
    const [yes, no] = target === '-1' ? [minus, plus] : [plus, minus];
    const count = rng.int(2, 3);
    const [right, wrong] = [rng.sample(yes, count), rng.sample(no, 5 - count)];
    return {
      prompt: `Pick **everything** that equals ${math(target)}.`,
      right: right.map(math),
      wrong: wrong.map(math),
      hints: [
        `Begin with ${math('i^{2} = -1')}.`,
        `What is ${math('i^{4}')}? After four steps the powers repeat.`,
      ],
      steps: [
        `${math('i^{2} = -1')} and ${math('i^{4} = 1')}, and then the powers repeat.`,
        `Equal to ${math(target)}: ${right.map((tex) => math(tex)).join(', ')}.`,
        `Equal to ${math(target === '1' ? '-1' : '1')}: ${wrong.map((tex) => math(tex)).join(', ')}.`,
      ],
    };
  },
});

export const matchRoots = generator({
  id: 'match-equations',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const [a, b] = distinct(2, () => rng.int(2, 9)) as [number, number];
    const inside = rng.pick([8, 12, 18, 20, 27, 50]);
    const [out, left] = takenOut(inside);
    const c = rng.int(1, 6);
    const fourth =
      grade === 10
        ? ([
            `x^{2} + ${inside} = 0`,
            `x = \\pm ${out}i\\sqrt{${left}}`,
            `x^{2} = -${inside}`,
          ] as const)
        : ([`(x - ${c})^{2} = -${b * b}`, `x = ${c} \\pm ${b}i`, `x - ${c} = \\pm ${b}i`] as const);
    const rows = [
      [`x^{2} + ${a * a} = 0`, `x = \\pm ${a}i`, `x^{2} = -${a * a}`],
      [`x^{2} - ${a * a} = 0`, `x = \\pm ${a}`, `x^{2} = ${a * a}`],
      [`x^{2} + ${b * b} = 0`, `x = \\pm ${b}i`, `x^{2} = -${b * b}`],
      fourth,
    ] as const;
    return {
      prompt: 'Match each equation with its solutions.',
      pairs: rows.map(([equation, solution]) => [math(equation), math(solution)]),
      hints: [
        'Get the square alone on one side. Is the other side negative?',
        'The square roots of a negative number are multiples of i.',
      ],
      steps: rows.map(
        ([equation, solution, between]) =>
          `${math(equation)}: ${math(between)}, so ${math(solution)}.`,
      ),
    };
  },
});
