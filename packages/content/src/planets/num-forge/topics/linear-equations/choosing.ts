import { generator, math } from '@planets/practice';
import { mistakes, type Mistake } from '../../mistakes.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { polynomial } from '../../polynomial-tex.ts';
import { equationTex, linesOf, pickEquation } from './equation.ts';

export const firstMove = generator({
  id: 'first-move',
  version: 2,
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const equation = pickEquation(rng, grade);
    const { a, b, c, d } = equation;
    const right = polynomial([a - c, 0]);
    const line = `${right} = ${d - b}`;
    const wrong: Mistake[] = [
      [
        `${right} = ${d + b}`,
        `The ${b > 0 ? 'plus' : 'minus'} ${Math.abs(b)} has to be undone with the opposite, on both sides.`,
      ],
      ...(c === 0
        ? ([
            [
              `${polynomial([a + b, 0])} = ${d}`,
              'A term with x and a plain number cannot be put together.',
            ],
          ] as Mistake[])
        : ([
            [
              `${polynomial([a + c, 0])} = ${d - b}`,
              'The x-term from the right has to be undone with the opposite, on both sides.',
            ],
          ] as Mistake[])),
      [`${right} = ${b - d}`, 'The signs on the right have turned around.'],
      [`${polynomial([a - c + 1, 0])} = ${d - b}`, 'Count the x-terms again.'],
    ];
    return {
      prompt: `All terms with x are brought to the left of ${math(equationTex(equation))}, and all plain numbers to the right. What is the result?`,
      right: math(line),
      wrong: mistakes(line, wrong, math),
      hints: [
        'Do the same on both sides, one thing after the other.',
        'Plus is undone by minus, and minus by plus.',
      ],
      steps: [
        ...(c === 0
          ? ['All the terms with x are on the left already. Only the plain number has to move.']
          : [
              `${c > 0 ? 'Subtract' : 'Add'} ${math(polynomial([Math.abs(c), 0]))} on both sides: ${math(linesOf(equation)[1]!)}.`,
            ]),
        `${b > 0 ? 'Subtract' : 'Add'} ${Math.abs(b)} on both sides, because that undoes it: ${math(line)}.`,
      ],
    };
  },
});

export const equationForStory = generator({
  id: 'equation-for-story',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [a, b] = [rng.int(3, 9), rng.int(10, 20 + grade)];
    const x = rng.int(3, 12);
    const who = rng.pick(NAMES);
    const total = a * x + b;
    const stories = [
      {
        tell: `A taxi costs $${b} at the start and $${a} for each kilometer. A ride costs $${total}. Which equation gives its length x in kilometers?`,
        right: `${a}x + ${b} = ${total}`,
        wrong: [
          [
            `${b}x + ${a} = ${total}`,
            'The two prices changed places. Which one is paid for every kilometer?',
          ],
          [`${a}x - ${b} = ${total}`, 'The start price is paid on top, not given back.'],
          [
            `${a}(x + ${b}) = ${total}`,
            'With that bracket the start price would be paid again and again.',
          ],
        ],
      },
      {
        tell: `${who} has $${total + b} and buys x tickets for $${a} each. Then $${b} is left. Which equation gives x?`,
        right: `${total + b} - ${a}x = ${b}`,
        wrong: [
          [
            `${a}x - ${b} = ${total + b}`,
            'Tickets are paid from the money that was there. Start with that.',
          ],
          [`${total + b} + ${a}x = ${b}`, 'Buying makes the money less.'],
          [`${total + b} - ${b}x = ${a}`, 'The price of a ticket and the rest changed places.'],
        ],
      },
      {
        tell: `${who} thinks of a number x, multiplies it by ${a} and takes away ${b}. The result is ${a * x - b}. Which equation says that?`,
        right: `${a}x - ${b} = ${a * x - b}`,
        wrong: [
          [
            `${a}(x - ${b}) = ${a * x - b}`,
            'First multiply, then take away. That bracket turns the order around.',
          ],
          [
            `${b} - ${a}x = ${a * x - b}`,
            'It is taken away from the product, not the other way around.',
          ],
          [`${b}x - ${a} = ${a * x - b}`, 'The two numbers changed places.'],
        ],
      },
    ] as const;
    const { tell, right, wrong } = rng.pick(stories);
    return {
      prompt: tell,
      right: math(right),
      wrong: wrong.map(([tex, why]) => ({ text: math(tex), why })),
      hints: [
        'What does x stand for? What happens to it first?',
        'Say the story with the letter: so many times x, and then?',
      ],
      steps: [
        `Follow the story with x in it: it leads to ${math(right)}.`,
        `Check with ${math(`x = ${x}`)}: then both sides are equal.`,
      ],
    };
  },
});

export const inequality = generator({
  id: 'inequality',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const negative = grade > 7 && rng.chance(1, 2);
    const a = rng.int(2, 8) * (negative ? -1 : 1);
    const x = rng.int(grade === 7 ? 2 : -9, 12);
    const b = rng.int(2, 15);
    const d = a * x + b;
    const less = rng.chance(1, 2);
    const sign = less ? '<' : '>';
    const flipped = less ? '>' : '<';
    const right = `x ${negative ? flipped : sign} ${x}`;
    return {
      prompt: `Solve ${math(`${polynomial([a, b])} ${sign} ${d}`)}.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            `x ${negative ? sign : flipped} ${x}`,
            negative
              ? 'Dividing by a negative number turns the sign around.'
              : 'The sign only turns around when you divide by a negative number.',
          ],
          [`x ${negative ? flipped : sign} ${-x}`, 'Check the sign of the number.'],
          [`x ${negative ? flipped : sign} ${d - b}`, `You forgot to divide by ${a}.`],
          [`x ${negative ? flipped : sign} ${x + b}`, `Undo the plus ${b} with minus ${b}.`],
          [`x ${negative ? flipped : sign} ${x + 1}`, 'Work out the number once more.'],
        ],
        math,
      ),
      hints: [
        'Solve it like an equation, step by step.',
        negative
          ? 'What happens to the sign when you divide by a negative number?'
          : 'Which way does the sign point at the end? Test a number.',
      ],
      steps: [
        `Subtract ${b} on both sides: ${math(`${polynomial([a, 0])} ${sign} ${d - b}`)}.`,
        negative
          ? `Divide by ${math(a)}. Dividing by a negative number swaps left and right of zero, so the sign turns: ${math(right)}.`
          : `Divide by ${a}, which is positive, so the sign stays: ${math(right)}.`,
      ],
    };
  },
});
