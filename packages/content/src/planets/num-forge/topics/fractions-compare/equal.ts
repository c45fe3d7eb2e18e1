import { figure, generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { fraction, fractionTex, type Fraction, slashed } from '../../fraction.ts';
import { gcd } from '../../gcd.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** A fraction in lowest terms below one. Its pieces get smaller with the grade. */
function pickLowest(rng: Rng, grade: number): Fraction {
  const bottom = rng.int(2, grade === 3 ? 6 : grade === 4 ? 9 : 12);
  const top = rng.int(1, bottom - 1);
  return gcd(top, bottom) === 1 ? { top, bottom } : pickLowest(rng, grade);
}

const pickFactor = (rng: Rng, grade: number, bottom: number) =>
  rng.int(2, Math.max(2, Math.min(grade + 1, Math.floor((grade === 3 ? 18 : 60) / bottom))));

export const nameShaded = generator({
  id: 'name-shaded',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const parts = rng.int(3, grade === 3 ? 8 : 12);
    const shaded = rng.int(1, parts - 1);
    const empty = parts - shaded;
    // Asking for the white part too makes the picture worth a careful look.
    const askWhite = rng.chance(1, 2);
    const [top, other] = askWhite ? [empty, shaded] : [shaded, empty];
    return {
      prompt: [
        figure({ kind: 'fraction-bar', parts, shaded }),
        `Which fraction of the bar is **${askWhite ? 'not shaded' : 'shaded'}**?`,
      ],
      right: fraction(top, parts),
      wrong: mistakes(
        `${top}/${parts}`,
        [
          ...(other === top
            ? []
            : [
                [
                  `${other}/${parts}`,
                  askWhite
                    ? 'Those are the shaded parts. Here the white ones are asked for.'
                    : 'Those are the white parts. Here the shaded ones are asked for.',
                ] as const,
              ]),
          [
            `${top}/${other}`,
            'The bottom number counts all the parts, the shaded and the white ones.',
          ],
          [`${parts}/${top}`, 'Turned over: the number of all parts belongs at the bottom.'],
          [`${top}/${parts + 1}`, 'Count all the parts again.'],
        ],
        slashed,
      ),
      hints: [
        'First count all the equal parts. That number goes to the bottom.',
        `Then count only the ${askWhite ? 'white' : 'shaded'} parts. That number goes on top.`,
      ],
      steps: [
        `The bar is cut into ${parts} equal parts, so the bottom is ${parts}.`,
        `${top} of them ${top === 1 ? 'is' : 'are'} ${askWhite ? 'not shaded' : 'shaded'}, so the top is ${top}: ${fraction(top, parts)}.`,
      ],
    };
  },
});

export const equalChoose = generator({
  id: 'equal-choose',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { top, bottom } = pickLowest(rng, grade);
    const times = pickFactor(rng, grade, bottom);
    return {
      prompt: [
        figure({ kind: 'fraction-bar', parts: bottom, shaded: top }),
        `The bar shows ${fraction(top, bottom)}. Which fraction is the same amount?`,
      ],
      right: fraction(top * times, bottom * times),
      wrong: mistakes(
        `${top * times}/${bottom * times}`,
        [
          [
            `${top}/${bottom * times}`,
            'Only the bottom changed: the pieces got smaller, so you need more of them.',
          ],
          [
            `${top + times}/${bottom + times}`,
            'You added the same to both. The amount stays the same only when both are multiplied.',
          ],
          [`${top * times + 1}/${bottom * times}`, 'Close, but that is one small piece too many.'],
          [
            `${top * times}/${bottom}`,
            'Only the top changed. Cutting pieces smaller changes the bottom too.',
          ],
        ],
        slashed,
      ),
      hints: [
        'Cut every piece of the bar into smaller equal pieces. What happens to both numbers?',
        `Top and bottom are multiplied by the same number. Look for a bottom that is in the ${bottom} times table.`,
      ],
      steps: [
        `Cut each piece into ${times} smaller ones. Then the whole bar has ${math(`${bottom} \\times ${times} = ${bottom * times}`)} pieces.`,
        `Each shaded piece becomes ${times} as well: ${math(`${top} \\times ${times} = ${top * times}`)}.`,
        `The shaded part did not change, so ${math(`${fractionTex(top, bottom)} = ${fractionTex(top * times, bottom * times)}`)}.`,
      ],
    };
  },
});

export const fillEqual = generator({
  id: 'fill-equal',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { top, bottom } = pickLowest(rng, grade);
    const times = pickFactor(rng, grade, bottom);
    const shrink = grade > 3 && rng.chance(1, 2);
    const [big, small] = [fractionTex(top * times, bottom * times), fractionTex(top, bottom)];
    const answer = shrink ? top : top * times;
    const change = bottom * times - bottom;
    return {
      prompt: `Which number belongs in the box? ${
        shrink
          ? math(`${big} = \\frac{\\square}{${bottom}}`)
          : math(`${small} = \\frac{\\square}{${bottom * times}}`)
      }`,
      answer,
      slips: slips(answer, [
        [
          shrink ? top * times - change : top + change,
          'You changed top and bottom by adding or taking away the same. Multiply or divide both instead.',
        ],
        [
          shrink ? top * times : top,
          'The pieces changed their size, so their number has to change too.',
        ],
      ]),
      hints: [
        `What was done to the bottom to get from ${shrink ? bottom * times : bottom} to ${shrink ? bottom : bottom * times}?`,
        'Do the same to the top.',
      ],
      steps: [
        shrink
          ? `The bottom was divided by ${times}: ${math(`${bottom * times} \\div ${times} = ${bottom}`)}. The pieces are ${times} times as big.`
          : `The bottom was multiplied by ${times}: ${math(`${bottom} \\times ${times} = ${bottom * times}`)}. The pieces are ${times} times as small.`,
        shrink
          ? `So you need ${times} times fewer of them: ${math(`${top * times} \\div ${times} = ${top}`)}.`
          : `So you need ${times} times as many: ${math(`${top} \\times ${times} = ${top * times}`)}.`,
      ],
    };
  },
});

export const matchEqual = generator({
  id: 'match-equal',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const values = distinct(
      4,
      () => pickLowest(rng, grade),
      ({ top, bottom }) => `${top}/${bottom}`,
    );
    const pairs = values.map(({ top, bottom }) => {
      const times = pickFactor(rng, grade, bottom);
      return { top, bottom, times };
    });
    return {
      prompt: 'Match the fractions that are the same amount.',
      pairs: pairs.map(({ top, bottom, times }) => [
        fraction(top, bottom),
        fraction(top * times, bottom * times),
      ]),
      hints: [
        'Is there a number that divides both the top and the bottom? Divide by it.',
        'Begin with the fraction you know best, such as one half: its bottom is twice its top.',
      ],
      steps: [
        'When top and bottom are divided by the same number, the amount stays the same.',
        ...pairs.map(
          ({ top, bottom, times }) =>
            `${fraction(top * times, bottom * times)}: divide both by ${times} and you get ${fraction(top, bottom)}.`,
        ),
      ],
    };
  },
});
