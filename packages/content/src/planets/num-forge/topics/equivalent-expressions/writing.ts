import { generator, math } from '@planets/practice';
import { pickLetter } from '../../draw.ts';
import { gcd } from '../../gcd.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { linear, restTex, sumTex } from '../../sum-tex.ts';

interface Slip {
  readonly text: string;
  readonly why: string;
}

/** Wrong expressions that really differ from the right one and from each other. */
const otherThan = (right: string, candidates: readonly (readonly [string, string])[]): Slip[] => {
  const seen = new Set([right]);
  return candidates.flatMap(([text, why]) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, why }];
  });
};

export const expand = generator({
  id: 'expand-brackets',
  kind: 'expression',
  difficulty: 2,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const sign = () => (grade > 6 && rng.chance(1, 2) ? -1 : 1);
    const out = rng.int(2, grade === 6 ? 9 : 8) * (grade === 8 ? sign() : 1);
    const a = grade === 6 && rng.chance(1, 2) ? 1 : rng.int(1, 6);
    const b = rng.int(2, 9) * (grade === 6 ? (rng.chance(1, 3) ? -1 : 1) : sign());
    const inner = linear(a, b, letter);
    const right = linear(out * a, out * b, letter);
    return {
      prompt: `Write ${math(`${out}(${inner})`)} without brackets.`,
      answer: right,
      form: 'expanded' as const,
      slips: otherThan(right, [
        [
          linear(out * a, b, letter),
          `You multiplied only the first term. The ${out} belongs to everything in the brackets.`,
        ],
        [linear(out * a, -out * b, letter), 'Look at the sign of the second term.'],
        [
          linear(out + a, out + b, letter),
          'A number right before brackets multiplies. You added it.',
        ],
        [linear(a, out * b, letter), 'You multiplied only the second term.'],
      ]),
      hints: [
        out < 0
          ? `The number in front is negative. What does that do to the sign of each term?`
          : `Think of ${out} groups of ${math(inner)}. How many ${letter} are there, and how many ones?`,
        'The number before the brackets multiplies each term inside.',
      ],
      steps: [
        `${math(out)} times the first term: ${math(`${out} \\times ${a === 1 ? letter : `${a}${letter}`} = ${linear(out * a, 0, letter)}`)}.`,
        `${math(out)} times the second term: ${math(`${out} \\times ${bracketed(b)} = ${out * b}`)}.`,
        `Together: ${math(right)}. Check with ${math(`${letter} = 1`)}: both give ${math(out * (a + b))}.`,
      ],
    };
  },
});

export const collectTerms = generator({
  id: 'collect-like-terms',
  kind: 'expression',
  difficulty: 2,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const minus = () => (rng.chance(1, 2) ? -1 : 1);
    for (;;) {
      const [a, c] = [rng.int(2, 9), rng.int(1, 9) * (grade === 6 ? 1 : minus())];
      const [b, d] = [rng.int(1, 9), rng.int(1, 9) * (grade === 6 ? 1 : minus())];
      const [xs, ones] = [a + c, b + d];
      if (xs === 0 || ones === 0 || Math.abs(xs) === 1) continue;
      const shown = sumTex([
        [a, letter],
        [b, ''],
        [c, letter],
        [d, ''],
      ]);
      const right = linear(xs, ones, letter);
      return {
        prompt: `Simplify ${math(shown)}.`,
        answer: right,
        form: 'simplified' as const,
        slips: otherThan(right, [
          [
            linear(xs + ones, 0, letter),
            `Terms with ${letter} and plain numbers are not alike. They stay apart.`,
          ],
          [linear(a - c, ones, letter), `Look at the sign before the second term with ${letter}.`],
          [linear(xs, b - d, letter), 'Look at the sign before the last number.'],
        ]),
        hints: [
          `Which terms are alike? Those with ${letter} belong together, and so do the plain numbers.`,
          'Take the sign that stands before a term along with it.',
        ],
        steps: [
          `The terms with ${math(letter)}: ${math(`${linear(a, 0, letter)} ${restTex([[c, letter]])} = ${linear(xs, 0, letter)}`)}.`,
          `The plain numbers: ${math(`${b} ${restTex([[d, '']])} = ${ones}`)}.`,
          `They are not alike, so they stay side by side: ${math(right)}.`,
        ],
      };
    }
  },
});

export const factorOut = generator({
  id: 'factor-out',
  kind: 'expression',
  difficulty: 4,
  make(rng, grade) {
    const letter = pickLetter(rng);
    for (;;) {
      const out = rng.int(2, grade === 6 ? 6 : 9);
      const [a, b] = [
        rng.int(1, grade === 6 ? 5 : 8),
        rng.int(2, 9) * (grade > 6 && rng.chance(1, 2) ? -1 : 1),
      ];
      if (gcd(a, b) > 1) continue;
      const inner = linear(a, b, letter);
      const right = `${out}(${inner})`;
      const shown = linear(out * a, out * b, letter);
      return {
        prompt: `Factor ${math(shown)}: write it as a number times brackets, with the greatest number in front that is possible.`,
        answer: right,
        form: 'factored' as const,
        slips: otherThan(right, [
          [
            `${out}(${linear(a, out * b, letter)})`,
            `The second term was not divided. ${out} times the brackets would give too much.`,
          ],
          [
            `${out}(${linear(out * a, b, letter)})`,
            `The first term was not divided. ${out} times the brackets would give too much.`,
          ],
          [`${out}(${linear(a, -b, letter)})`, 'Look at the sign in the brackets.'],
        ]),
        hints: [
          `What is the greatest number that divides both ${out * a} and ${Math.abs(out * b)}?`,
          'Write it in front, and divide each term by it.',
        ],
        steps: [
          `The greatest common factor of ${out * a} and ${Math.abs(out * b)} is ${out}.`,
          `${math(`${linear(out * a, 0, letter)} = ${out} \\times ${linear(a, 0, letter)}`)} and ${math(`${out * b} = ${out} \\times ${bracketed(b)}`)}.`,
          `So ${math(`${shown} = ${right}`)}. Multiply out to check.`,
        ],
      };
    }
  },
});

export const twoBrackets = generator({
  id: 'two-brackets',
  kind: 'expression',
  difficulty: 5,
  grades: [7, 8],
  make(rng, grade) {
    const letter = pickLetter(rng);
    for (;;) {
      const [p, q] = [rng.int(2, 6), rng.int(2, 6) * (grade === 8 || rng.chance(1, 2) ? -1 : 1)];
      const [a, b] = [rng.int(1, 4), rng.int(1, 7) * (rng.chance(1, 2) ? 1 : -1)];
      const [c, d] = [rng.int(1, 4), rng.int(1, 7) * (rng.chance(1, 2) ? 1 : -1)];
      const [xs, ones] = [p * a + q * c, p * b + q * d];
      if (Math.abs(xs) < 2 || ones === 0) continue;
      const [one, two] = [linear(a, b, letter), linear(c, d, letter)];
      const shown = `${p}(${one}) ${restTex([[q, `(${two})`]])}`;
      const right = linear(xs, ones, letter);
      return {
        prompt: `Simplify ${math(shown)}.`,
        answer: right,
        form: 'simplified' as const,
        slips: otherThan(right, [
          [
            linear(xs, p * b - q * d, letter),
            q < 0
              ? 'The minus before the second brackets changes the sign of both terms in it.'
              : 'Look at the sign of the last term.',
          ],
          [
            linear(xs, b + d, letter),
            'The plain numbers in the brackets have to be multiplied too.',
          ],
          [linear(p * a - q * c, p * b - q * d, letter), 'Look at the sign between the brackets.'],
        ]),
        hints: [
          'First write each pair of brackets without brackets. Then collect like terms.',
          q < 0
            ? `Multiply the second brackets by ${math(q)}: what becomes of the signs in it?`
            : 'Each number in front multiplies both terms of its own brackets.',
        ],
        steps: [
          `${math(`${p}(${one}) = ${linear(p * a, p * b, letter)}`)}.`,
          `${math(`${q}(${two}) = ${linear(q * c, q * d, letter)}`)}${q < 0 ? ', because the minus belongs to both terms' : ''}.`,
          `Collect: ${math(
            `${linear(p * a, p * b, letter)} ${restTex([
              [q * c, letter],
              [q * d, ''],
            ])} = ${right}`,
          )}.`,
        ],
      };
    }
  },
});
