import { authored, generator, math, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';

export const notNeeded = generator({
  id: 'not-needed',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const high = grade === 2 ? 40 : grade === 3 ? 200 : 900;
    const third = Math.floor(high / 3);
    const [c, d, rest, b] = distinct(4, () => rng.int(Math.floor(high / 10) + 2, third)) as [
      number,
      number,
      number,
      number,
    ];
    const a = c + d + rest;
    const who = rng.pick(NAMES);
    const { told, ask, extra, needs } = rng.pick([
      {
        told: `${who} has ${a} stamps and a book with ${b} pages. ${who} gives away ${c} stamps and gets ${d} new ones.`,
        ask: 'How many stamps are there now?',
        extra: b,
        needs: 'The question is about stamps. The pages of the book do not matter.',
      },
      {
        told: `A shop opens with ${a} melons. The shop is ${b} meters from the school. ${c} melons are sold before noon and ${d} after noon.`,
        ask: 'How many melons are left?',
        extra: b,
        needs: 'The question is about melons. The way to the school does not matter.',
      },
      {
        told: `There are ${a} seats in a theater. ${d} grown-ups and ${c} children sit down. The play has ${b} lines.`,
        ask: 'How many seats are free?',
        extra: b,
        needs: 'The question is about seats. The lines of the play do not matter.',
      },
    ]);
    const others = [a, b, c, d].filter((value) => value !== extra);
    return {
      prompt: `${told} ${ask}\n\nWhich number do you **not** need?`,
      right: String(extra),
      wrong: others.map((value) => ({
        text: String(value),
        why: `You need ${value} to answer the question. ${needs}`,
      })),
      hints: [
        'Read the question at the end. What is it about?',
        'Which number tells about something else?',
      ],
      steps: [needs, `So you do not need ${extra}. You need ${others.join(', ')}.`],
    };
  },
});

interface Sharing {
  readonly ask: 'up' | 'down' | 'rest';
  readonly tell: (total: number, size: number) => string;
  readonly why: string;
}
const SHARINGS: readonly Sharing[] = [
  {
    ask: 'up',
    tell: (total, size) =>
      `${total} children go by van. Each van takes ${size} children. How many vans are needed?`,
    why: 'The children who are left over need a van too, so take one more.',
  },
  {
    ask: 'up',
    tell: (total, size) =>
      `${total} eggs are packed into boxes of ${size}. How many boxes are needed for **all** the eggs?`,
    why: 'The eggs that are left over need a box too, so take one more.',
  },
  {
    ask: 'down',
    tell: (total, size) =>
      `A ribbon is ${total} cm long. How many pieces of ${size} cm can be cut from it?`,
    why: 'What is left over is too short for one more piece.',
  },
  {
    ask: 'down',
    tell: (total, size) =>
      `There are ${total} beads. A bracelet takes ${size} beads. How many **whole** bracelets can be made?`,
    why: 'What is left over is not enough for one more bracelet.',
  },
  {
    ask: 'rest',
    tell: (total, size) =>
      `${total} cards are dealt to ${size} players. Each gets the same number, as many as possible. How many cards are **left over**?`,
    why: 'The question asks for what is left over.',
  },
  {
    ask: 'rest',
    tell: (total, size) =>
      `${total} chairs are put into rows of ${size}. How many chairs are **left over**?`,
    why: 'The question asks for what is left over.',
  },
];

export const leftOvers = generator({
  id: 'left-overs',
  kind: 'choice',
  difficulty: 5,
  grades: [3, 4],
  standards: ['CCSS.MATH.CONTENT.4.OA.A.3'],
  make(rng, grade) {
    const size = rng.int(4, 9);
    const full = rng.int(4, grade === 3 ? 9 : 25);
    // The numbers that are mixed up have to differ.
    const rest = rng.pick(
      Array.from({ length: size - 1 }, (_, at) => at + 1).filter(
        (each) => each !== full && each !== full + 1 && each !== size,
      ),
    );
    const total = full * size + rest;
    const { ask, tell, why } = rng.pick(SHARINGS);
    const right = ask === 'up' ? full + 1 : ask === 'down' ? full : rest;
    return {
      prompt: tell(total, size),
      right: String(right),
      wrong: mistakes(right, [
        [full, 'Think of what is left over: what happens to it here?'],
        [
          full + 1,
          ask === 'rest'
            ? 'Read the question again: it asks for what is left over.'
            : 'What is left over does not fill another one.',
        ],
        [rest, 'That is what is left over. Read the question again.'],
        [full - 1, 'Check the division: one more fits.'],
        [full + 2, 'Check the division: that is too many.'],
      ]),
      hints: [
        `How many times does ${size} fit in ${total}? What is left over?`,
        'Now read the question again. What does it ask for?',
      ],
      steps: [
        `${math(`${full} \\times ${size} = ${full * size}`)}, and ${rest} ${rest === 1 ? 'is' : 'are'} left over.`,
        `${why} So the answer is ${right}.`,
      ],
    };
  },
});

interface Told {
  readonly story: string;
  readonly tex: string;
  readonly why: string;
}

const PLACES = [
  ['birds on a roof', 'birds', 'fly away', 'come'],
  ['children in a park', 'children', 'go home', 'come'],
  ['cars on a lot', 'cars', 'drive away', 'come'],
  ['boats in a harbor', 'boats', 'sail out', 'come in'],
] as const;

/** Stories with the same three numbers, so that only what happens tells them apart. */
function comeAndGo(rng: Rng, a: number, b: number, c: number): Told[] {
  const told = (leave: boolean, again: boolean): Told => {
    const [where, who, away, come] = rng.pick(PLACES);
    return {
      story: `There are ${a} ${where}. Then ${b} ${leave ? '' : 'more '}${leave ? away : come}. After that ${c} ${leave === again ? 'more ' : ''}${again ? away : come}. How many ${who} are there now?`,
      tex: `${a} ${leave ? '-' : '+'} ${b} ${again ? '-' : '+'} ${c}`,
      why: `First it gets ${leave ? 'less' : 'more'}, then it gets ${again ? 'less' : 'more'}`,
    };
  };
  return [told(true, true), told(true, false), told(false, true), told(false, false)];
}

const GOODS = [
  ['boxes', 'pencils'],
  ['bags', 'apples'],
  ['trays', 'plants'],
  ['packs', 'cards'],
] as const;

function inGroups(rng: Rng, a: number, b: number, c: number): Told[] {
  const who = () => rng.pick(NAMES);
  const [group, things] = rng.pick(GOODS);
  const [first, second] = [who(), who()];
  return [
    {
      story: `${first} has ${a} ${group} with ${b} ${things} in each, and ${c} more ${things}. How many ${things} is that?`,
      tex: `${a} \\times ${b} + ${c}`,
      why: `Equal groups, and ${c} more`,
    },
    {
      story: `${second} has ${a} ${group} with ${b} ${things} in each, and gives away ${c} ${things}. How many ${things} are left?`,
      tex: `${a} \\times ${b} - ${c}`,
      why: `Equal groups, and then ${c} less`,
    },
    {
      story: `In each of ${a} ${group} there are ${b} new ${things} and ${c} old ones. How many ${things} is that?`,
      tex: `${a} \\times (${b} + ${c})`,
      why: `In each group there are both ${b} and ${c}`,
    },
    {
      story: `There are ${a} ${group} of ${b} ${things} each. From every one of them ${c} are taken out. How many ${things} are left in them?`,
      tex: `${a} \\times (${b} - ${c})`,
      why: `Each group gets ${c} less`,
    },
  ];
}

export const matchCalculation = generator({
  id: 'match-calculation',
  kind: 'match',
  difficulty: 4,
  make(rng, grade) {
    const high = grade === 2 ? 40 : 120;
    const c = rng.int(3, Math.floor(high / 8));
    const b = c + rng.int(2, Math.floor(high / 8));
    const told =
      grade === 2 || rng.chance(1, 3)
        ? comeAndGo(rng, b + c + rng.int(4, high), b, c)
        : inGroups(rng, rng.int(3, 9), rng.int(6, grade === 3 ? 10 : 25), rng.int(2, 5));
    const three = rng.sample(told, 3);
    return {
      prompt: 'Match each story with its calculation.',
      pairs: three.map(({ story, tex }) => [story, math(tex)]),
      hints: [
        'The numbers are the same. Look at what happens to them.',
        'Does it get more or less? Does it happen once, or in every group?',
      ],
      steps: three.map(({ tex, why }) => `${why}: ${math(tex)}.`),
    };
  },
});

/** For assignments: a teacher grades it. */
export const writeStory = authored({ id: 'write-a-story', difficulty: 4, grades: [3, 4] }, 'open', {
  prompt: `Write a story problem that fits this calculation: ${math('4 \\times 6 - 5')}. End with a question. Then solve it, and say what each step means in your story.`,
  sample:
    'Mei has 4 bags of apples. There are 6 apples in each bag. She gives 5 apples to her neighbor. How many apples does she have left? First I multiply, 4 × 6 = 24, because there are 4 bags with 6 apples each. Then I take away 5, because she gives them away: 24 - 5 = 19. Mei has 19 apples left.',
  rubric: [
    { name: 'Groups', full: 'The story has 4 equal groups of 6.', points: 1 },
    { name: 'Taking away', full: 'Then 5 are taken away from all of them, once.', points: 1 },
    { name: 'Question', full: 'It ends with a question that the calculation answers.', points: 1 },
    {
      name: 'Solution',
      full: 'The answer is 19, and each step is said in words of the story.',
      points: 2,
    },
  ],
  words: { min: 25, max: 150 },
  hints: [
    'What could come in 4 groups of 6? Boxes, bags, rows?',
    'What could happen to 5 of them, so that they are taken away?',
  ],
  steps: [
    `First come the equal groups: ${math('4 \\times 6 = 24')}.`,
    `Then 5 are taken away: ${math('24 - 5 = 19')}. The story must tell both in this order.`,
  ],
});
