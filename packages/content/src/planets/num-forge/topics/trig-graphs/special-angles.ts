import { generator, math } from '@planets/practice';
import { mistakes } from '../../mistakes.ts';
import { specialTriangle } from '../../special-triangle.ts';
import { radians, reference, signOf, sizeOf, valueOf, type Name } from './exact.ts';

const SPECIAL = [30, 45, 60, 120, 135, 150, 210, 225, 240, 300, 315, 330] as const;

const LEG: Readonly<Record<Name, string>> = {
  sin: 'The sine is the leg across from the angle',
  cos: 'The cosine is the leg next to the angle',
  tan: 'The tangent is the leg across from the angle divided by the leg next to it',
};

export const radianValue = generator({
  id: 'radian-value',
  version: 3,
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const degrees = rng.pick(SPECIAL);
    const name = rng.pick<Name>(grade === 11 ? ['sin', 'cos'] : ['sin', 'cos', 'tan']);
    const right = valueOf(name, degrees);
    const opposite = right.startsWith('-') ? right.slice(1) : `-${right}`;
    const other: Name = name === 'sin' ? 'cos' : 'sin';
    const sign = signOf(name, degrees) < 0 ? '-' : '';
    const fold = radians(reference(degrees));
    return {
      prompt: `What is the exact value of ${math(`\\${name} ${radians(degrees)}`)}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            opposite,
            'The size is right. In which quadrant is the angle, and which sign belongs there?',
          ],
          [
            `${sign}${sizeOf(other, degrees)}`,
            name === 'tan'
              ? 'That is the size of the sine. The tangent is sine over cosine.'
              : `That is the size of the ${other === 'cos' ? 'cosine' : 'sine'}.`,
          ],
          [
            `${sign === '-' ? '' : '-'}${sizeOf(other, degrees)}`,
            'Check which ratio is asked for, and its sign.',
          ],
          [`${sign}1`, 'That belongs to another angle.'],
          [`${sign}\\frac{1}{2}`, 'That belongs to another angle.'],
          [`${sign}\\frac{\\sqrt{3}}{2}`, 'That belongs to another angle.'],
        ],
        math,
      ),
      hints: [
        `${math('\\pi')} is half a turn. In which quadrant does the angle end?`,
        'Which acute angle does it make with the x-axis? Then think of the sign.',
      ],
      steps: [
        `${math(`${radians(degrees)} = ${degrees}^{\\circ}`)} makes the acute angle ${math(fold)} with the x-axis, so the size is that of ${math(`\\${name} ${fold}`)}.`,
        `${specialTriangle(reference(degrees))} ${LEG[name]}, so the size is ${math(sizeOf(name, degrees))}.`,
        `In that quadrant the ${{ sin: 'sine', cos: 'cosine', tan: 'tangent' }[name]} is ${signOf(name, degrees) > 0 ? 'positive' : 'negative'}: ${math(right)}.`,
      ],
    };
  },
});

export const solveTrig = generator({
  id: 'solve',
  version: 2,
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const name = rng.pick<Name>(grade === 11 ? ['sin', 'cos'] : ['sin', 'cos', 'tan']);
    const first = rng.pick([30, 45, 60] as const);
    const negative = rng.chance(1, 2);
    const pair = {
      sin: negative ? [180 + first, 360 - first] : [first, 180 - first],
      cos: negative ? [180 - first, 180 + first] : [first, 360 - first],
      tan: negative ? [180 - first, 360 - first] : [first, 180 + first],
    }[name] as [number, number];
    const value = valueOf(name, pair[0]);
    const show = ([a, b]: readonly [number, number]) =>
      `${math(radians(Math.min(a, b)))} and ${math(radians(Math.max(a, b)))}`;
    const all: readonly (readonly [number, number])[] = [
      [first, 180 - first],
      [180 + first, 360 - first],
      [first, 360 - first],
      [180 - first, 180 + first],
      [first, 180 + first],
      [180 - first, 360 - first],
    ];
    const right = show(pair);
    const folded = 90 - first;
    return {
      prompt: `Find all solutions of ${math(`\\${name} x = ${value}`)} with ${math('0 \\le x < 2\\pi')}.`,
      right,
      wrong: mistakes(right, [
        [
          show(
            {
              sin: negative ? all[0]! : all[1]!,
              cos: negative ? all[2]! : all[3]!,
              tan: negative ? all[4]! : all[5]!,
            }[name],
          ),
          'The size is right, but there the sign is the other one.',
        ],
        [
          show(
            {
              sin: negative ? all[3]! : all[2]!,
              cos: negative ? all[1]! : all[0]!,
              tan: negative ? all[1]! : all[0]!,
            }[name],
          ),
          'Only one of the two fits. In which two quadrants is the sign right?',
        ],
        [
          `Only ${math(radians(pair[0]))}`,
          'There is a second one: in one more quadrant the sign is the same.',
        ],
        ...(first === 45
          ? []
          : [[show([folded, 180 - folded]), 'That belongs to another value.'] as const]),
      ]),
      hints: [
        `For which acute angle is the size right? ${math(`\\${name} \\, ? = ${sizeOf(name, pair[0])}`)}.`,
        `In which two quadrants is the ${{ sin: 'sine', cos: 'cosine', tan: 'tangent' }[name]} ${negative ? 'negative' : 'positive'}?`,
      ],
      steps: [
        `The acute angle is ${math(radians(first))}, because ${math(`\\${name} ${radians(first)} = ${valueOf(name, first)}`)}.`,
        `The ${{ sin: 'sine', cos: 'cosine', tan: 'tangent' }[name]} is ${negative ? 'negative' : 'positive'} in two quadrants. With this acute angle that gives ${right}.`,
      ],
    };
  },
});
