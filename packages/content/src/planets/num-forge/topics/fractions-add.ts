import { figure, generator, math, type Rng, type Topic } from '@planets/practice';

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const tex = (top: number, bottom: number) => math(`\\frac{${top}}{${bottom}}`);

/** Two fractions with one denominator whose sum stays below one. */
function likeFractions(rng: Rng, grade: number) {
  const bottom = rng.int(4, grade < 5 ? 12 : 20);
  const left = rng.int(1, bottom - 2);
  const right = rng.int(1, bottom - left - 1);
  return { left, right, bottom, sum: left + right };
}

function likeSteps({ left, right, bottom, sum }: ReturnType<typeof likeFractions>) {
  const shared = gcd(sum, bottom);
  return [
    `Both fractions count the same size of piece: ${math(`\\frac{1}{${bottom}}`)}. So only the number of pieces changes.`,
    `${left} pieces and ${right} pieces make ${sum} pieces: ${tex(sum, bottom)}.`,
    ...(shared > 1
      ? [
          `Top and bottom can both be divided by ${shared}, so ${tex(sum, bottom)} is the same amount as ${tex(sum / shared, bottom / shared)}.`,
        ]
      : []),
  ];
}

export const fractionsAdd: Topic = {
  id: 'fractions_add',
  name: 'Adding fractions',
  about: 'Add fractions whose pieces are the same size.',
  grades: [4, 6],
  keywords: ['fraction', 'sum', 'plus', 'numerator', 'denominator'],
  connected: [],
  items: [
    generator({
      id: 'like-denominators',
      kind: 'numeric',
      difficulty: 2,
      make(rng, grade) {
        const task = likeFractions(rng, grade);
        const { left, right, bottom, sum } = task;
        return {
          prompt: `What is ${tex(left, bottom)} + ${tex(right, bottom)}?`,
          answer: `${sum}/${bottom}`,
          slips: [
            {
              value: `${sum}/${2 * bottom}`,
              why: 'You added the bottoms too. The bottom says how big each piece is, and that did not change.',
            },
          ],
          hints: [
            'The bottoms are alike, so the pieces have the same size.',
            `Count the pieces: ${left} and ${right} more.`,
          ],
          steps: likeSteps(task),
        };
      },
    }),
    generator({
      id: 'like-denominators-choose',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const task = likeFractions(rng, grade);
        const { left, right, bottom, sum } = task;
        return {
          prompt: [
            figure({ kind: 'fraction-bar', parts: bottom, shaded: left }),
            `The bar shows ${tex(left, bottom)}. You shade ${right} more ${right === 1 ? 'part' : 'parts'}. How much of the bar is shaded then?`,
          ],
          right: tex(sum, bottom),
          wrong: [
            {
              text: tex(sum, 2 * bottom),
              why: 'The number of parts in the whole bar did not double. Only the shaded parts changed.',
            },
            { text: tex(sum + 1, bottom), why: 'Count once more: that is one part too many.' },
            {
              text: tex(right, bottom),
              why: 'Those are only the new parts. The first ones are still shaded.',
            },
          ],
          hints: ['Count all shaded parts, the old and the new.'],
          steps: likeSteps(task),
        };
      },
    }),
  ],
};
