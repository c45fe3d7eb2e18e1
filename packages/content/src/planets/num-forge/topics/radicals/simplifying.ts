import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { rootText, rootTex } from '../../root-tex.ts';

const FREE = [2, 3, 5, 6, 7, 10, 11] as const;

const pickRoot = (rng: Rng, grade: number) => {
  const out = rng.int(2, grade === 9 ? 6 : 9);
  const left = rng.pick(FREE.slice(0, grade === 9 ? 5 : 7));
  return { out, left, inside: out * out * left };
};

export const simplify = generator({
  id: 'simplify',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const order = grade > 9 && rng.chance(1, 3) ? 3 : 2;
    const { out, left } =
      order === 3 ? { out: rng.int(2, 5), left: rng.pick([2, 3, 5, 7]) } : pickRoot(rng, grade);
    const power = out ** order;
    const inside = power * left;
    const right = rootTex(out, left, order);
    const name = order === 3 ? 'cube' : 'square';
    return {
      prompt: `Simplify ${math(rootTex(1, inside, order))} as far as possible.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            rootTex(power, left, order),
            `Not yet: ${power} comes out of the root as its ${name} root, ${out}.`,
          ],
          [
            rootTex(left, out, order),
            'Not yet: the numbers changed places. The root of the perfect power comes out.',
          ],
          [
            rootTex(out, inside / out, order),
            `Not yet: when ${out} comes out, all ${order} factors of it leave the root.`,
          ],
          [rootTex(out + 1, left, order), `Not yet: check by putting it back under the root.`],
          [String(Math.round(inside / order)), `Not yet: a root does not divide by ${order}.`],
        ],
        math,
      ),
      hints: [
        `Look for a factor that is a perfect ${name}${order === 2 ? ': 4, 9, 16, 25, 36 and so on' : ': 8, 27, 64, 125'}.`,
        'Split the root into a product of two roots. Which one is a whole number?',
      ],
      steps: [
        `The greatest perfect ${name} that divides ${inside} is ${power}: ${math(`${inside} = ${power} \\cdot ${left}`)}.`,
        `The root of a product is the product of the roots: ${math(`${rootTex(1, power, order)} \\cdot ${rootTex(1, left, order)} = ${right}`)}.`,
      ],
    };
  },
});

export const simplifyTyped = generator({
  id: 'simplify-typed',
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    const { out, left, inside } = pickRoot(rng, grade);
    const front = grade === 9 ? 1 : rng.int(1, 4);
    return {
      prompt: `Simplify ${math(rootTex(front, inside))} as far as possible. Type a root as sqrt( ).`,
      answer: rootText(front * out, left),
      form: 'simplified' as const,
      slips: [
        {
          text: rootText(front * out * out, left),
          why: `The factor ${out * out} comes out of the root as its root, ${out}.`,
        },
        ...(front > 1
          ? [
              {
                text: rootText(front + out, left),
                why: `The ${out} that comes out multiplies the ${front} in front. It is not added.`,
              },
            ].filter(() => front + out !== front * out)
          : []),
      ],
      hints: [
        `Which perfect square divides ${inside}? Look for the greatest one.`,
        'Its root comes out and multiplies what is in front. The rest stays inside.',
      ],
      steps: [
        `The greatest square that divides ${inside} is ${out * out}: ${math(`\\sqrt{${inside}} = \\sqrt{${out * out} \\cdot ${left}} = ${rootTex(out, left)}`)}.`,
        ...(front === 1
          ? [`The ${left} has no square factor left, so it is finished.`]
          : [
              `Multiply with the number in front: ${math(`${front} \\cdot ${rootTex(out, left)} = ${rootTex(front * out, left)}`)}.`,
            ]),
      ],
    };
  },
});

export const matchEqual = generator({
  id: 'match-equal',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const left = rng.pick([2, 3, 5, 6]);
    const other = rng.pick([2, 3, 5, 7].filter((one) => one !== left));
    const outs = distinct(4, () => rng.int(2, grade === 9 ? 6 : 10));
    const four = outs.map((out, at) => ({ out, left: at % 2 ? left : other }));
    return {
      prompt: 'Match each root with its simplest form.',
      pairs: four.map(({ out, left: inside }) => [
        math(rootTex(1, out * out * inside)),
        math(rootTex(out, inside)),
      ]),
      hints: [
        'Square the number in front and bring it under the root.',
        'Or take the greatest perfect square out of each root.',
      ],
      steps: four.map(
        ({ out, left: inside }) =>
          `${math(`${rootTex(1, out * out * inside)} = \\sqrt{${out * out} \\cdot ${inside}} = ${rootTex(out, inside)}`)}.`,
      ),
    };
  },
});
