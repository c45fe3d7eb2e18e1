import { generator, math, type Rng } from '@planets/practice';
import { properFraction } from '../../draw.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionTex, mixedKey, mixedTex } from '../../fraction.ts';

export const compareProduct = generator({
  id: 'compare-to-factor',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const amount =
      grade === 4
        ? String(rng.int(4, 30))
        : grade === 5
          ? fractionTex(...properFraction(rng, 9, 3))
          : mixedTex(...mixedPair(rng.int(1, 6), properFraction(rng, 8, 3)));
    const less = rng.chance(1, 2);
    // Factors just below and just above one: it is the comparison with one that tells.
    const near = () => {
      const bottom = rng.int(3, 12);
      return [bottom, rng.int(1, 2)] as const;
    };
    const below = distinct(3, () => {
      const [bottom, off] = near();
      return fractionTex(bottom - off, bottom);
    });
    const above = distinct(3, () => {
      const [bottom, off] = near();
      return fractionTex(bottom + off, bottom);
    });
    const [right, wrong] = less ? [below[0]!, above] : [above[0]!, below];
    const product = (factor: string) => math(`${amount} \\times ${factor}`);
    return {
      prompt: `Which product is **${less ? 'less' : 'greater'}** than ${math(amount)}? You need not work it out.`,
      right: product(right),
      wrong: wrong.map((factor) => ({
        text: product(factor),
        why: less
          ? 'Here the fraction is more than 1 whole, so the product grows.'
          : 'Here the fraction is less than 1 whole, so the product shrinks.',
      })),
      hints: [
        `What happens to ${math(amount)} when it is taken exactly 1 time?`,
        'Compare top and bottom of each fraction. Is it more or less than 1 whole?',
      ],
      steps: [
        `Times 1 changes nothing. Times ${less ? 'less' : 'more'} than 1 gives ${less ? 'less' : 'more'} than ${math(amount)}.`,
        `In ${math(right)} the top is ${less ? 'smaller' : 'greater'} than the bottom, so it is ${less ? 'less' : 'more'} than 1 and ${product(right)} is ${less ? 'less' : 'greater'} than ${math(amount)}.`,
      ],
    };
  },
});

const mixedPair = (
  whole: number,
  [top, bottom]: readonly [number, number],
): readonly [number, number] => [whole * bottom + top, bottom];

/** Two factors whose product is at least 1. Grade 5 multiplies by a proper fraction. */
function pickMixed(rng: Rng, grade: number) {
  for (;;) {
    const [whole, part] = [rng.int(1, 4), properFraction(rng, grade === 5 ? 4 : 6)];
    const [otherWhole, otherPart] = [rng.int(1, 3), properFraction(rng, grade === 5 ? 5 : 6)];
    const [a, b] = mixedPair(whole, part);
    const [c, d] = grade === 5 ? otherPart : mixedPair(otherWhole, otherPart);
    const partsOnly = mixedKey(
      whole * (grade === 5 ? 1 : otherWhole) * b * d + part[0] * otherPart[0],
      b * d,
    );
    if (a * c >= b * d) return { a, b, c, d, whole, rest: part[0], partsOnly };
  }
}

export const mixedTimes = generator({
  id: 'mixed-times',
  kind: 'numeric',
  difficulty: 5,
  grades: [5, 6],
  make(rng, grade) {
    const { a, b, c, d, whole, rest, partsOnly } = pickMixed(rng, grade);
    const key = mixedKey(a * c, b * d);
    return {
      prompt: `What is ${math(`${mixedTex(a, b)} \\times ${mixedTex(c, d)}`)}? Give your answer as a mixed number in simplest form, such as 2 1/3, or as a whole number.`,
      answer: key,
      form: 'mixed' as const,
      slips:
        partsOnly === key
          ? []
          : [
              {
                value: partsOnly,
                why: 'Wholes times wholes and parts times parts leaves something out. Write each number as one fraction first.',
              },
            ],
      hints: [
        `Write ${math(mixedTex(a, b))} as one fraction: how many pieces of size ${fraction(1, b)} is it?`,
        'Multiply top by top and bottom by bottom. Then take out the wholes.',
      ],
      steps: [
        `${math(`${mixedTex(a, b)} = ${fractionTex(a, b)}`)}, because ${math(`${whole} \\times ${b} + ${rest} = ${a}`)}.${grade === 5 ? '' : ` In the same way ${math(`${mixedTex(c, d)} = ${fractionTex(c, d)}`)}.`}`,
        `Multiply: ${math(`${fractionTex(a, b)} \\times ${fractionTex(c, d)} = ${fractionTex(a * c, b * d)}`)}.`,
        `In simplest form that is ${math(mixedTex(a * c, b * d))}.`,
      ],
    };
  },
});
