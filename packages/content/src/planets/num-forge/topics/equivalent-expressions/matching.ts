import { generator, math } from '@planets/practice';
import { pickLetter } from '../../draw.ts';
import { linear } from '../../sum-tex.ts';
import { distinct } from '../../distinct.ts';

export const compareTable = generator({
  id: 'compare-by-table',
  kind: 'table',
  difficulty: 2,
  grades: [6, 7],
  make(rng, grade) {
    const letter = pickLetter(rng);
    const [out, b] = [rng.int(2, 5), rng.int(2, 6)];
    const equal = rng.chance(1, 2);
    const other = equal ? linear(out, out * b, letter) : linear(out, b, letter);
    const values = grade === 6 ? [0, 1, 5] : [-1, 0, 4];
    return {
      prompt: `Find the values of both expressions. Are they equal each time?`,
      caption: 'Values of the two expressions',
      columns: [letter, `${out}(${letter} + ${b})`, other],
      rows: values.map(
        (value) =>
          [
            String(value),
            { answer: out * (value + b) },
            { answer: out * value + (equal ? out * b : b) },
          ] as const,
      ),
      hints: [
        `Put the number in place of ${math(letter)}. In the brackets you add first.`,
        `${math(`${out}${letter}`)} means ${out} times ${math(letter)}.`,
      ],
      steps: [
        ...values.map(
          (value) =>
            `For ${math(`${letter} = ${value}`)}: ${math(`${out} \\times (${value} + ${b}) = ${out * (value + b)}`)}, and ${math(`${out} \\times ${value < 0 ? `(${value})` : value} + ${equal ? out * b : b} = ${out * value + (equal ? out * b : b)}`)}.`,
        ),
        equal
          ? `The values agree every time: ${math(`${out}(${letter} + ${b})`)} and ${math(other)} are equivalent, because the ${out} multiplies both terms.`
          : `The values differ, so the expressions are not equivalent: in ${math(other)} the ${b} was not multiplied.`,
      ],
    };
  },
});

export const matchForms = generator({
  id: 'match-equivalent',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const a = rng.int(2, 5);
    const b = distinct(2, () => rng.int(2, 9)).toSorted((x, y) => x - y);
    const sign = grade > 6 ? -1 : 1;
    // Close relatives: the same numbers in other roles.
    const pairs = [
      [`${a}(${linear(1, b[0]!, letter)})`, linear(a, a * b[0]!, letter)],
      [`${a}${letter} + ${b[0]} + ${letter}`, linear(a + 1, b[0]!, letter)],
      [`${a}(${linear(2, sign * b[1]!, letter)})`, linear(2 * a, sign * a * b[1]!, letter)],
      [`${letter} + ${a}(${linear(1, b[1]!, letter)})`, linear(a + 1, a * b[1]!, letter)],
    ] as const;
    return {
      prompt: 'Match each expression with the one that always has the same value.',
      pairs: pairs.map(([left, right]) => [math(left), math(right)]),
      hints: [
        'Multiply out what is in brackets. Then collect like terms.',
        `Which of them have ${a} times ${letter}, and which have one more?`,
      ],
      steps: pairs.map(([left, right]) => `${math(`${left} = ${right}`)}.`),
    };
  },
});
