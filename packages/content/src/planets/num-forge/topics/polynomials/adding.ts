import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { plus, valueAt } from '../../polynomial-math.ts';
import { bracketed, polynomial, polynomialText } from '../../polynomial-tex.ts';
import { restTex, sumTex } from '../../sum-tex.ts';

const power = (exponent: number): string =>
  exponent === 0 ? '' : exponent === 1 ? 'x' : `x^{${exponent}}`;

/** Four terms with different exponents, not in order. */
function pickMixed(rng: Rng, grade: number) {
  for (;;) {
    const most = grade === 9 ? 5 : 8;
    const exponents = rng.sample(
      Array.from({ length: most + 1 }, (_, at) => at),
      4,
    );
    const degree = Math.max(...exponents);
    const sizes = distinct(4, () => nonZero(rng, 9, 2), Math.abs);
    const terms = exponents.map((exponent, at) => ({ exponent, times: sizes[at]! }));
    const leading = terms.find(({ exponent }) => exponent === degree)!.times;
    if (exponents[0] !== degree && degree > 2 && !exponents.includes(Math.abs(leading)))
      return { terms, degree, leading };
  }
}

export const degree = generator({
  id: 'degree',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { terms, degree: highest, leading } = pickMixed(rng, grade);
    const tex = sumTex(terms.map(({ times, exponent }) => [times, power(exponent)]));
    const asksDegree = rng.chance(1, 2);
    const first = terms[0]!;
    const sum = terms.reduce((total, { exponent }) => total + exponent, 0);
    const standard = 'The highest power need not stand first. Look through all the terms.';
    return {
      prompt: `What is the ${asksDegree ? '**degree**' : '**leading coefficient**'} of ${math(tex)}?`,
      right: math(asksDegree ? highest : leading),
      wrong: asksDegree
        ? mistakes(
            highest,
            [
              [first.exponent, standard],
              [sum, 'The exponents are not added: the highest one alone is the degree.'],
              [terms.length, 'That is the number of terms.'],
              [leading, 'That is the number in front of the highest power, not its exponent.'],
              [highest - 1, 'Look through the exponents once more. Which is the highest?'],
              [highest + 1, 'Look through the exponents once more. Which is the highest?'],
              [highest + 1, 'Look through the exponents once more. Which is the highest?'],
            ],
            math,
          )
        : mistakes(
            leading,
            [
              [first.times, standard],
              [-leading, 'The sign in front belongs to the coefficient.'],
              [highest, 'That is the degree, the exponent itself.'],
              [
                Math.max(...terms.map(({ times }) => times)),
                'The leading coefficient is not the largest number, but the one in front of the highest power.',
              ],
              [
                terms.find(({ exponent }) => exponent !== highest && exponent !== first.exponent)!
                  .times,
                'That number stands in front of a lower power.',
              ],
            ],
            math,
          ),
      hints: [
        'Find the term with the highest exponent of x.',
        asksDegree
          ? 'The degree is the exponent in that term.'
          : 'The leading coefficient is the number in front of that power, with its sign.',
      ],
      steps: [
        `The term with the highest power is ${math(sumTex([[leading, power(highest)]]))}, wherever it stands.`,
        asksDegree
          ? `Its exponent is the degree: ${math(highest)}.`
          : `Its coefficient is the leading coefficient: ${math(leading)}.`,
      ],
    };
  },
});

export const standardForm = generator({
  id: 'standard-form',
  kind: 'order',
  difficulty: 1,
  make(rng, grade) {
    const { terms } = pickMixed(rng, grade);
    const inOrder = terms.toSorted((a, b) => b.exponent - a.exponent);
    return {
      prompt: `Put the terms of ${math(sumTex(terms.map(({ times, exponent }) => [times, power(exponent)])))} in standard form: the highest power comes first.`,
      inOrder: inOrder.map(({ times, exponent }) => math(sumTex([[times, power(exponent)]]))),
      hints: [
        'Only the exponents matter for the order, not the numbers in front.',
        `A plain number has no x: its exponent is 0. And ${math('x')} alone is ${math('x^{1}')}.`,
      ],
      steps: [
        `The exponents from high to low are ${inOrder.map(({ exponent }) => exponent).join(', ')}.`,
        `Each term takes its sign along: ${math(sumTex(inOrder.map(({ times, exponent }) => [times, power(exponent)])))}.`,
      ],
    };
  },
});

const pickQuadratic = (rng: Rng, length: number): number[] =>
  Array.from({ length }, () => nonZero(rng, 9));

export const addSubtract = generator({
  id: 'add-subtract',
  kind: 'expression',
  difficulty: 2,
  make(rng, grade) {
    const minus = rng.chance(2, 3);
    for (;;) {
      const one = pickQuadratic(rng, grade === 9 ? 3 : 4);
      const other = pickQuadratic(rng, 3);
      const right = plus(one, other, minus ? -1 : 1);
      const [first, ...rest] = other;
      const onlyFirst = plus(one, [-first!, ...rest]);
      if (right.length < one.length || right.includes(0)) continue;
      const names = ['x^{3}', 'x^{2}', 'x', ''].slice(-right.length);
      return {
        prompt: `Simplify ${math(`(${polynomial(one)}) ${minus ? '-' : '+'} (${polynomial(other)})`)}. Write the result in expanded form.`,
        answer: polynomialText(right),
        form: 'expanded' as const,
        slips: minus
          ? [
              {
                text: polynomialText(onlyFirst),
                why: 'Only the first term in the second bracket changed its sign. The minus belongs to all of its terms.',
              },
              {
                text: polynomialText(plus(one, other)),
                why: 'That is the sum. Here the second bracket is subtracted.',
              },
            ]
          : [
              {
                text: polynomialText(plus(one, other, -1)),
                why: 'That is the difference. Here the second bracket is added.',
              },
            ],
        hints: [
          minus
            ? 'A minus in front of a bracket changes the sign of every term in it.'
            : 'A plus in front of a bracket changes nothing: just leave the bracket out.',
          'Then collect the terms with the same power of x.',
        ],
        steps: [
          minus
            ? `Subtracting a sum means subtracting each term, so every sign in the second bracket changes: ${math(`${polynomial(one)} ${restTex(other.map((value, at) => [-value, ['x^{2}', 'x', ''][at]!]))}`)}.`
            : `Leave out the brackets. Only terms with the same power can be put together.`,
          `Collect: ${right.map((value, at) => math(sumTex([[value, names[at]!]]))).join(', ')}. Together: ${math(polynomial(right))}.`,
        ],
      };
    }
  },
});

export const evaluate = generator({
  id: 'evaluate',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const p = [nonZero(rng, 4), nonZero(rng, 6), nonZero(rng, 9)];
    if (grade > 9) p.unshift(nonZero(rng, 2));
    const x = -rng.int(1, 4);
    const answer = valueAt(p, x);
    const powers = p.map((value, at) => ({ value, exponent: p.length - 1 - at }));
    return {
      prompt: `The polynomial is ${math(`p(x) = ${polynomial(p)}`)}. What is ${math(`p(${x})`)}?`,
      answer,
      slips: slips(answer, [
        [valueAt(p, -x), `That is the value at ${-x}. Put the negative number in, with brackets.`],
        [
          powers.reduce(
            (sum, { value, exponent }) =>
              sum +
              value * (exponent === 2 ? -1 : 1) * Math.abs(x) ** exponent * (exponent % 2 ? -1 : 1),
            0,
          ),
          'Check the square: a negative number times itself is positive.',
        ],
      ]),
      hints: [
        `Write ${math(bracketed(x))} in place of every x, with the brackets.`,
        'Powers first, then products, then add. An even power of a negative number is positive.',
      ],
      steps: [
        `Put it in: ${math(powers.map(({ value, exponent }, at) => `${at === 0 ? value : `${value < 0 ? '-' : '+'} ${Math.abs(value)}`}${exponent === 0 ? '' : ` \\times ${bracketed(x)}${exponent === 1 ? '' : `^{${exponent}}`}`}`).join(' '))}.`,
        `Work out the terms and add: ${math(`${sumTex(powers.map(({ value, exponent }) => [value * x ** exponent, '']))} = ${answer}`)}.`,
      ],
    };
  },
});
