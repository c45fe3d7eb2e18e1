import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { slips } from '../../mistakes.ts';

export const radicalEquation = generator({
  id: 'radical-equation',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const [a, b, root] = [rng.int(1, 5), nonZero(rng, 9), rng.int(2, 7)];
      const more = grade === 9 ? 0 : nonZero(rng, 5);
      const x = (root * root - b) / a;
      if (!Number.isInteger(x) || x === 0 || root + more <= 0) continue;
      const inside = `${a === 1 ? '' : a}x ${b < 0 ? '-' : '+'} ${Math.abs(b)}`;
      const forgot = (root - b) / a;
      return {
        prompt: `Solve ${math(`\\sqrt{${inside}}${more === 0 ? '' : ` ${more < 0 ? '-' : '+'} ${Math.abs(more)}`} = ${root + more}`)}. What is x?`,
        answer: x,
        slips: slips(x, [
          ...(Number.isInteger(forgot)
            ? [[forgot, 'The root was dropped. Square both sides to undo it.'] as const]
            : []),
          [root * root - b, a === 1 ? 'Check the signs.' : `That is ${a}x. One more step: divide.`],
          ...(more !== 0 && Number.isInteger(((root + more) ** 2 - b) / a)
            ? [
                [
                  ((root + more) ** 2 - b) / a,
                  `First bring the ${Math.abs(more)} to the other side, so that the root stands alone.`,
                ] as const,
              ]
            : []),
        ]),
        hints: [
          more === 0 ? 'What undoes a square root?' : 'First get the root alone on one side.',
          'Square both sides, then solve. Test the solution in the equation.',
        ],
        steps: [
          ...(more === 0 ? [] : [`The root alone: ${math(`\\sqrt{${inside}} = ${root}`)}.`]),
          `Square both sides, because that undoes the root: ${math(`${inside} = ${root * root}`)}.`,
          `So ${a === 1 ? '' : `${math(`${a}x = ${root * root - b}`)} and `}${math(`x = ${x}`)}. Test: ${math(`\\sqrt{${root * root}} = ${root}`)}, true.`,
        ],
      };
    }
  },
});

export const extraneous = generator({
  id: 'extraneous',
  kind: 'choice',
  difficulty: 5,
  grades: [10, 11],
  make(rng) {
    for (;;) {
      const root = rng.int(2, 5);
      const b = nonZero(rng, 6);
      const x = b + root;
      const other = b + 1 - root;
      const a = root * root - x;
      if (a === 0 || x === 0 || other === 0 || x === -other) continue;
      const inside = `x ${a < 0 ? '-' : '+'} ${Math.abs(a)}`;
      const line = `x ${b < 0 ? '+' : '-'} ${Math.abs(b)}`;
      return {
        prompt: `Find all real solutions of ${math(`\\sqrt{${inside}} = ${line}`)}.`,
        right: `Only ${math(`x = ${x}`)}`,
        wrong: [
          {
            text: `${math(`x = ${Math.min(x, other)}`)} and ${math(`x = ${Math.max(x, other)}`)}`,
            why: 'Not yet: test both in the first equation. Squaring can bring in a number that does not solve it, because a root is never negative.',
          },
          {
            text: `Only ${math(`x = ${other}`)}`,
            why: 'Not yet: put it in. The right side is negative, and a square root never is.',
          },
          {
            text: 'No real solution',
            why: 'Not yet: squaring gives two candidates. Test both in the equation.',
          },
        ],
        hints: [
          'Square both sides. That gives a quadratic equation.',
          'Squaring can add false solutions. Test both candidates in the equation you began with.',
        ],
        steps: [
          `Square both sides: ${math(`${inside} = (${line})^{2}`)}, so ${math(`x^{2} ${-2 * b - 1 < 0 ? '-' : '+'} ${Math.abs(2 * b + 1) === 1 ? '' : Math.abs(2 * b + 1)}x ${b * b - a < 0 ? '-' : '+'} ${Math.abs(b * b - a)} = 0`)}.`,
          `Its solutions are ${math(x)} and ${math(other)}.`,
          `Test: for ${math(`x = ${x}`)} both sides are ${root}. For ${math(`x = ${other}`)} the left side is ${math(`\\sqrt{${other + a}} = ${root - 1}`)}, but the right side is ${math(1 - root)}. So only ${math(x)} solves it.`,
        ],
      };
    }
  },
});
