import { generator, math } from '@planets/practice';

interface Phrase {
  readonly words: string;
  readonly right: string;
  readonly wrong: readonly (readonly [tex: string, why: string])[];
}

export const wordsToExpression = generator({
  id: 'words-to-expression',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const n = rng.pick(['n', 'x', 'y', 'k'] as const);
    const [a, b] = rng.sample([2, 3, 4, 5, 6, 7, 8, 9], 2) as [number, number];
    const SWAPPED = 'The two numbers have changed places.';
    const BRACKET = 'With that bracket the plus or minus is done before the times.';
    const simple: readonly Phrase[] = [
      {
        words: `${b} more than ${a} times ${n}`,
        right: `${a}${n} + ${b}`,
        wrong: [
          [`${a}(${n} + ${b})`, BRACKET],
          [`${b}${n} + ${a}`, SWAPPED],
          [`${a} + ${n} + ${b}`, 'Times is missing there.'],
        ],
      },
      {
        words: `${b} less than ${a} times ${n}`,
        right: `${a}${n} - ${b}`,
        wrong: [
          [
            `${b} - ${a}${n}`,
            '“Less than” turns the order around: the smaller part is taken from the other.',
          ],
          [`${a}(${n} - ${b})`, BRACKET],
          [`${b}${n} - ${a}`, SWAPPED],
        ],
      },
      {
        words: `${a} times the sum of ${n} and ${b}`,
        right: `${a}(${n} + ${b})`,
        wrong: [
          [
            `${a}${n} + ${b}`,
            'Without a bracket only the letter is multiplied. The whole sum should be.',
          ],
          [`${b}(${n} + ${a})`, SWAPPED],
          [`${a} + ${n} + ${b}`, 'Times is missing there.'],
        ],
      },
      {
        words: `${n} divided by ${a}, and then ${b} added`,
        right: `\\frac{${n}}{${a}} + ${b}`,
        wrong: [
          [`\\frac{${a}}{${n}} + ${b}`, 'That divides the other way around.'],
          [`\\frac{${n} + ${b}}{${a}}`, 'There the number is added before dividing.'],
          [`\\frac{${n}}{${b}} + ${a}`, SWAPPED],
        ],
      },
    ];
    const later: readonly Phrase[] = [
      {
        words: `the square of the sum of ${n} and ${a}`,
        right: `(${n} + ${a})^{2}`,
        wrong: [
          [`${n}^{2} + ${a}`, 'There only the letter is squared.'],
          [`${n} + ${a}^{2}`, 'There only the number is squared.'],
          [`2(${n} + ${a})`, 'That is twice the sum. A square multiplies the sum by itself.'],
        ],
      },
      {
        words: `${b} less than half of ${n}`,
        right: `\\frac{${n}}{2} - ${b}`,
        wrong: [
          [`${b} - \\frac{${n}}{2}`, '“Less than” turns the order around.'],
          [`\\frac{${n} - ${b}}{2}`, 'There the number is taken away before halving.'],
          [`2${n} - ${b}`, 'That is twice the number, not half of it.'],
        ],
      },
    ];
    const { words, right, wrong } = rng.pick(grade > 6 ? [...simple.slice(1), ...later] : simple);
    return {
      prompt: `Which expression says “${words}”?`,
      right: math(right),
      wrong: wrong.map(([tex, why]) => ({ text: math(tex), why })),
      hints: [
        'Which operation is done last in the sentence? Which is done first?',
        'Try it with a number in place of the letter. Which expression does what the words say?',
      ],
      steps: [
        `Follow the words step by step. What belongs together is done first, and that leads to ${math(right)}.`,
        `Why not ${math(wrong[0]![0])}? ${wrong[0]![1]}`,
      ],
    };
  },
});
