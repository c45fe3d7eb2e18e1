import { figure, generator, math } from '@planets/practice';
import { pickLetter } from '../../draw.ts';
import { linear } from '../../sum-tex.ts';
import { inequalityLine } from '../../../../authoring/diagrams/inequality-line.ts';
import { hasEdge, holds, inWords, isGreater, otherEdge, SIGNS, turned, type Sign } from './sign.ts';

const graphOf = (sign: Sign, at: number, min: number, max: number) => {
  const end = { at, filled: hasEdge(sign) };
  return figure(
    isGreater(sign) ? inequalityLine(min, max, end) : inequalityLine(min, max, undefined, end),
  );
};

export const readGraph = generator({
  id: 'read-graph',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const sign = rng.pick(SIGNS);
    const at = grade === 6 ? rng.int(1, 9) : rng.int(-4, 4);
    const [min, max] = grade === 6 ? [0, 10] : [-5, 5];
    // Older students also meet it turned round: 3 < x.
    const flip = grade > 7 && rng.chance(1, 2);
    const text = (one: Sign) =>
      flip ? `${at} ${turned(one)} ${letter}` : `${letter} ${one} ${at}`;
    return {
      prompt: [graphOf(sign, at, min, max), 'Which inequality does the number line show?'],
      right: math(text(sign)),
      wrong: [
        {
          text: math(text(otherEdge(sign))),
          why: `Look at the circle: it is ${hasEdge(sign) ? 'filled, so the number itself belongs to it' : 'open, so the number itself does not belong to it'}.`,
        },
        {
          text: math(text(turned(sign))),
          why: `The line goes to the ${isGreater(sign) ? 'right, where the numbers are greater' : 'left, where the numbers are less'}.`,
        },
        {
          text: math(text(otherEdge(turned(sign)))),
          why: 'Look both at the direction of the line and at the circle.',
        },
      ],
      hints: [
        'Pick a number on the marked part. Which of the inequalities are true for it?',
        'A filled circle means that the number itself belongs to the solution, an open one that it does not.',
      ],
      steps: [
        `The marked part lies to the ${isGreater(sign) ? 'right' : 'left'} of ${math(at)}, so ${math(letter)} is ${isGreater(sign) ? 'greater' : 'less'}.`,
        `The circle is ${hasEdge(sign) ? 'filled: the number itself belongs to it' : 'open: the number itself does not belong to it'}. So ${math(text(sign))}.`,
      ],
    };
  },
});

export const pickSolutions = generator({
  id: 'pick-solutions',
  kind: 'choices',
  difficulty: 1,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const sign = rng.pick(SIGNS);
    const a = grade === 6 ? 1 : rng.int(2, 4);
    const b = rng.int(1, 9);
    const edge = grade === 6 ? rng.int(4, 12) : rng.int(-3, 5);
    const limit = a * edge + b;
    // The edge itself is always among them: that is what the sign decides.
    const near = rng
      .shuffle([edge - 4, edge - 2, edge - 1, edge + 1, edge + 2, edge + 5])
      .slice(0, 4);
    const all = [...near, edge];
    const fits = (value: number) => holds(a * value + b, sign, limit);
    const right = all.filter(fits).toSorted((x, y) => x - y);
    const wrong = all.filter((value) => !fits(value)).toSorted((x, y) => x - y);
    const kept =
      right.length === 0 || wrong.length === 0
        ? {
            right: [isGreater(sign) ? edge + 3 : edge - 3],
            wrong: [isGreater(sign) ? edge - 3 : edge + 3],
          }
        : { right: [], wrong: [] };
    const [yes, no] = [
      [...right, ...kept.right],
      [...wrong, ...(right.length === 0 ? [] : kept.wrong)],
    ];
    const left = linear(a, b, letter);
    return {
      prompt: `Pick **every** number that makes ${math(`${left} ${sign} ${limit}`)} true.`,
      right: yes.map((value) => math(value)),
      wrong: no.map((value) => math(value)),
      hints: [
        `Put each number in place of ${math(letter)} and work out the left side.`,
        `${math(sign)} means “${inWords(sign)}”. What about a number for which both sides are equal?`,
      ],
      steps: [
        `For ${math(`${letter} = ${edge}`)} both sides are equal: ${math(`${a === 1 ? '' : `${a} \\times `}${edge < 0 && a > 1 ? `(${edge})` : edge} + ${b} = ${limit}`)}. ${hasEdge(sign) ? 'The sign allows that.' : 'The sign does not allow that.'}`,
        `${isGreater(sign) ? 'Greater' : 'Smaller'} numbers make the left side ${isGreater(sign) ? 'greater' : 'less'}, so these are true: ${yes.map((value) => math(value)).join(', ')}.`,
      ],
    };
  },
});

const WORDS = [
  ['at least', '\\ge', 'You must be at least N years old to enter.', 'your age in years'],
  ['at most', '\\le', 'The elevator carries at most N people.', 'the number of people'],
  ['more than', '>', 'The tree is more than N meters tall.', 'its height in meters'],
  ['fewer than', '<', 'There are fewer than N seats left.', 'the number of seats'],
  [
    'no more than',
    '\\le',
    'The bag may weigh no more than N kilograms.',
    'its weight in kilograms',
  ],
  ['no less than', '\\ge', 'The team needs no less than N points.', 'the number of points'],
  ['less than', '<', 'The trip takes less than N minutes.', 'the time in minutes'],
  ['up to', '\\le', 'The tank holds up to N liters.', 'the amount in liters'],
  ['a minimum of', '\\ge', 'The club needs a minimum of N members.', 'the number of members'],
  ['not more than', '\\le', 'A ticket costs not more than N dollars.', 'the price in dollars'],
] as const;

export const fromWords = generator({
  id: 'from-words',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [phrase, sign, story, what] = rng.pick(WORDS);
    const limit = rng.int(5, 60);
    const letter = pickLetter(rng);
    // Older students have a calculation on the left.
    const [a, b] = grade < 8 ? [1, 0] : [rng.int(2, 6), rng.int(3, 20)];
    const left = grade < 8 ? letter : linear(a, b, letter);
    const text = (one: Sign) => math(`${left} ${one} ${limit}`);
    const sentence =
      grade < 8
        ? `${story.replace('N', String(limit))} Let ${math(letter)} be ${what}.`
        : `${a} times a number ${math(letter)}, plus ${b}, is ${phrase === 'at least' || phrase === 'no less than' || phrase === 'a minimum of' ? 'at least' : sign === '\\le' ? 'at most' : sign === '>' ? 'more than' : 'less than'} ${limit}.`;
    return {
      prompt: `${sentence}\n\nWhich inequality says the same?`,
      right: text(sign),
      wrong: [
        {
          text: text(otherEdge(sign)),
          why: `Is exactly ${limit} allowed? Here it is ${hasEdge(sign) ? 'allowed' : 'not'}.`,
        },
        {
          text: text(turned(sign)),
          why: `Try a number that is much larger than ${limit}. Does the sentence allow it?`,
        },
        { text: text(otherEdge(turned(sign))), why: 'That is exactly what the sentence excludes.' },
      ],
      hints: [
        `Think of three cases: less than ${limit}, exactly ${limit}, more than ${limit}. Which are allowed?`,
        'The line under the sign stands for “or equal to”.',
      ],
      steps: [
        `The sentence allows ${isGreater(sign) ? `numbers greater than ${limit}` : `numbers less than ${limit}`}${hasEdge(sign) ? `, and ${limit} itself` : `, but not ${limit} itself`}.`,
        `That is ${text(sign)}: the left side ${inWords(sign)} ${limit}.`,
      ],
      about: story,
    };
  },
});

export const matchGraphs = generator({
  id: 'match-words-signs',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const limit = grade === 6 ? rng.int(3, 30) : rng.int(-9, 20);
    const four = rng.shuffle(SIGNS);
    const words: Readonly<Record<Sign, readonly string[]>> = {
      '<': ['less than N', 'below N'],
      '>': ['more than N', 'above N'],
      '\\le': ['at most N', 'not more than N', 'N or less'],
      '\\ge': ['at least N', 'not less than N', 'N or more'],
    };
    return {
      prompt: `Match the words with the inequality for ${math(letter)}.`,
      pairs: four.map((sign) => [
        rng.pick(words[sign]).replace('N', String(limit).replace('-', '−')),
        math(`${letter} ${sign} ${limit}`),
      ]),
      hints: [
        'The open end of the sign shows the greater side.',
        `For each phrase, ask: is exactly ${math(limit)} allowed?`,
      ],
      steps: four.map(
        (sign) =>
          `${math(`${letter} ${sign} ${limit}`)} means that ${math(letter)} ${inWords(sign)} ${math(limit)}.`,
      ),
    };
  },
});

export const betweenCount = generator({
  id: 'count-between',
  kind: 'numeric',
  difficulty: 4,
  grades: [7, 9],
  make(rng, grade) {
    const letter = pickLetter(rng);
    const [low, high] = [rng.int(-6, 1), rng.int(3, 8)];
    const [first, second] = [rng.pick(['<', '\\le'] as const), rng.pick(['<', '\\le'] as const)];
    const count =
      Math.max(0, high - low - 1) + (first === '\\le' ? 1 : 0) + (second === '\\le' ? 1 : 0);
    // In grade 9 the middle has to be solved first.
    const b = rng.int(1, 9);
    const shift = grade === 9 ? b : 0;
    const middle = grade === 9 ? `${letter} + ${b}` : letter;
    const [least, most] = [low + (first === '<' ? 1 : 0), high - (second === '<' ? 1 : 0)];
    const withZero = least <= 0 && most >= 0;
    return {
      prompt: [
        ...(grade === 7
          ? [
              figure(
                inequalityLine(
                  -7,
                  9,
                  { at: low, filled: first === '\\le' },
                  { at: high, filled: second === '\\le' },
                ),
              ),
            ]
          : []),
        `How many **integers** ${math(letter)} make ${math(`${low + shift} ${first} ${middle} ${second} ${high + shift}`)} true?`,
      ],
      answer: count,
      slips: [high - low + 1, high - low, high - low - 1]
        .filter((value) => value !== count)
        .map((value) => ({
          value,
          why: `Check both ends: does the number at the end belong to it or not?${withZero ? ' And count 0 too.' : ''}`,
        })),
      hints: [
        'Which is the least integer that makes it true? Which is the greatest?',
        withZero
          ? 'Count them all, and do not forget 0.'
          : 'Write them down one by one. Is 0 one of them?',
      ],
      steps: [
        ...(grade === 9
          ? [
              `Take ${b} from all three parts: ${math(`${low} ${first} ${letter} ${second} ${high}`)}.`,
            ]
          : []),
        `The left end ${first === '<' ? 'is left out' : 'belongs to it'}, so the least integer is ${math(least)}. The right end ${second === '<' ? 'is left out' : 'belongs to it'}, so the greatest is ${math(most)}.`,
        `From ${math(least)} to ${math(most)} there are ${math(`${most} - ${least < 0 ? `(${least})` : least} + 1 = ${count}`)}.`,
      ],
    };
  },
});
