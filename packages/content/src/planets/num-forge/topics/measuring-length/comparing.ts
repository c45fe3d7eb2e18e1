import { figure, generator, math } from '@planets/practice';
import { rulerWith, strips } from '../../../../authoring/diagrams/ruler.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { distinct } from '../../distinct.ts';
import { slips } from '../../mistakes.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

export const orderStrips = generator({
  id: 'order-strips',
  kind: 'order',
  difficulty: 1,
  grades: [1, 2],
  standards: ['CCSS.MATH.CONTENT.1.MD.A.1'],
  make(rng) {
    const lengths = distinct(4, () => rng.int(3, 12));
    const named = rng.shuffle(lengths).map((length, at) => ({ name: LETTERS[at]!, length }));
    const longest = rng.chance(1, 2);
    const inOrder = named.toSorted((a, b) => (longest ? b.length - a.length : a.length - b.length));
    return {
      prompt: [
        figure(strips(named)),
        `Put the strips in order. The **${longest ? 'longest' : 'shortest'}** comes first.`,
      ],
      inOrder: inOrder.map(({ name }) => `Strip ${name}`),
      hints: [
        'All strips start at the same line. Look at their other ends.',
        `Find the ${longest ? 'longest' : 'shortest'} one. Then look at those that are left.`,
      ],
      steps: [
        'All strips start at one line. So the one that reaches farthest is the longest.',
        `In order: ${inOrder.map(({ name }) => name).join(', ')}.`,
      ],
    };
  },
});

const ITEMS = [
  ['the red rope', 'the blue rope', 'the green rope'],
  ['the pencil', 'the crayon', 'the brush'],
  ['the snake', 'the worm', 'the eel'],
  ['the shelf', 'the table', 'the bench'],
  ['the scarf', 'the belt', 'the ribbon'],
] as const;

export const chain = generator({
  id: 'compare-chain',
  kind: 'choice',
  difficulty: 3,
  grades: [1, 2],
  standards: ['CCSS.MATH.CONTENT.1.MD.A.1'],
  make(rng) {
    const [a, b, c] = rng.shuffle(rng.pick(ITEMS)) as [string, string, string];
    const longest = rng.chance(1, 2);
    const first = `${cap(a)} is longer than ${b}.`;
    const second = rng.chance(1, 2)
      ? `${cap(b)} is longer than ${c}.`
      : `${cap(c)} is shorter than ${b}.`;
    const [right, other, middle] = longest ? [a, c, b] : [c, a, b];
    return {
      prompt: `${rng.chance(1, 2) ? `${first} ${second}` : `${second} ${first}`} Which is the **${longest ? 'longest' : 'shortest'}**?`,
      right,
      wrong: [
        { text: middle, why: `It is in the middle: ${a} is longer, and ${c} is shorter.` },
        { text: other, why: `That is the ${longest ? 'shortest' : 'longest'} one.` },
        {
          text: 'you cannot tell',
          why: `You can: ${b} is in both sentences. Use it to compare the other two.`,
        },
      ],
      hints: [
        'Draw three lines, one for each. Make them as the sentences say.',
        `Where does ${b} belong: at the end or in the middle?`,
      ],
      steps: [
        `${first} ${cap(b)} is longer than ${c}.`,
        `So from long to short: ${a}, ${b}, ${c}. The ${longest ? 'longest' : 'shortest'} is ${right}.`,
      ],
    };
  },
});

const cap = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export const howMuchLonger = generator({
  id: 'how-much-longer',
  kind: 'numeric',
  difficulty: 3,
  grades: [2, 3],
  standards: ['CCSS.MATH.CONTENT.2.MD.A.4'],
  make(rng, grade) {
    const long = rng.int(7, 12);
    const short = rng.int(2, long - 2);
    const start = grade === 3 ? rng.int(0, Math.min(2, 12 - long)) : 0;
    const gap = long - short;
    const things = [
      { name: 'pencil A', from: start, to: start + long },
      { name: 'pencil B', from: 0, to: short },
    ];
    return {
      prompt: [
        figure(rulerWith(things, { unit: 'centimeters', to: 12 })),
        'The upper pencil is A, the lower one is B. How much longer is A than B?',
      ],
      answer: gap,
      unit: 'cm',
      slips: slips(gap, [
        [long, 'That is how long A is. How much more is it than B?'],
        [short, 'That is how long B is. How much is missing to A?'],
        [long + short, 'You added them. “How much longer” asks for the difference.'],
        [start + long - short, `A does not start at 0. Find its length first.`],
        [gap + 1, 'Count the steps, not the marks.'],
      ]),
      hints: [
        'Find the length of each pencil.',
        'How many centimeters does the longer one have more?',
      ],
      steps: [
        start === 0
          ? `A is ${long} cm long. B is ${short} cm long.`
          : `A goes from ${start} to ${start + long}, so it is ${long} cm long. B is ${short} cm long.`,
        `The difference is ${math(`${long} - ${short} = ${gap}`)} cm.`,
      ],
    };
  },
});

export const lengthStory = generator({
  id: 'length-story',
  kind: 'numeric',
  difficulty: 4,
  grades: [2, 4],
  standards: ['CCSS.MATH.CONTENT.2.MD.B.5'],
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const big = grade === 2 ? rng.int(40, 95) : rng.int(120, 480);
    const pieces = grade === 4 ? 2 : 1;
    const cut = grade === 2 ? rng.int(12, 35) : rng.int(25, pieces === 2 ? 52 : 98);
    const left = big - pieces * cut;
    const added = rng.chance(1, 2);
    return added
      ? {
          prompt: `${who} builds a toy road. It is ${big} cm long. Then ${who} adds ${pieces === 1 ? `a piece of ${cut} cm` : `two pieces of ${cut} cm each`}. How long is the road now?`,
          answer: big + pieces * cut,
          unit: 'cm',
          slips: slips(big + pieces * cut, [
            [left, 'You took away. The road gets longer.'],
            [big + cut, 'There are two pieces. Add both.'],
            [
              big + pieces * cut - 10,
              'Ten is missing. Add the ones first: do they make a new ten?',
            ],
          ]),
          hints: [
            'Does the road get longer or shorter?',
            'Draw the road as a line. Draw what is added behind it.',
          ],
          steps: [
            pieces === 1
              ? 'A piece is added, so the road gets longer.'
              : `Two pieces are added: ${math(`${cut} + ${cut} = ${2 * cut}`)} cm.`,
            `${math(`${big} + ${pieces * cut} = ${big + pieces * cut}`)} cm.`,
          ],
        }
      : {
          prompt: `${who} has a ribbon. It is ${big} cm long. ${who} cuts off ${pieces === 1 ? `a piece of ${cut} cm` : `two pieces of ${cut} cm each`}. How long is the rest?`,
          answer: left,
          unit: 'cm',
          slips: slips(left, [
            [big + pieces * cut, 'You added. The ribbon gets shorter.'],
            [big - cut, 'Two pieces are cut off. Take away both.'],
            [left + 10, 'That is ten too many. Take away in parts.'],
          ]),
          hints: [
            'Does the ribbon get longer or shorter?',
            'Draw the ribbon as a line. Cross out what is cut off.',
          ],
          steps: [
            pieces === 1
              ? 'A piece is cut off, so the ribbon gets shorter.'
              : `Two pieces are cut off: ${math(`${cut} + ${cut} = ${2 * cut}`)} cm.`,
            `${math(`${big} - ${pieces * cut} = ${left}`)} cm.`,
          ],
        };
  },
});
