import { figure, generator } from '@planets/practice';
import { SHARE_FORMS, equalShares, unequalShares } from '../../../../authoring/diagrams/shares.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { pickParts, wordOf } from './words.ts';

const UNEQUAL: Readonly<Record<number, readonly (readonly number[])[]>> = {
  2: [
    [1, 2],
    [1, 3],
    [3, 1],
    [2, 1],
  ],
  3: [
    [1, 2, 1],
    [2, 1, 1],
    [1, 1, 3],
    [1, 3, 2],
  ],
  4: [
    [1, 2, 1, 2],
    [2, 1, 1, 1],
    [1, 1, 1, 3],
    [1, 3, 3, 1],
  ],
  5: [
    [1, 2, 1, 2, 1],
    [2, 1, 1, 1, 2],
  ],
  6: [
    [1, 2, 1, 2, 1, 2],
    [2, 2, 1, 1, 1, 1],
  ],
  8: [
    [1, 2, 1, 2, 1, 2, 1, 2],
    [2, 2, 2, 2, 1, 1, 1, 1],
  ],
};

export const equalParts = generator({
  id: 'equal-parts',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const parts = pickParts(rng, grade);
    const [form, second, third, fourth] = rng.sample([...SHARE_FORMS, ...SHARE_FORMS], 4);
    const [bad, worse] = rng.sample(UNEQUAL[parts]!, 2);
    const other = rng.pick([2, 3, 4, 5, 6].filter((count) => count !== parts));
    const { many } = wordOf(parts);
    return {
      prompt: `Which shape is cut into **${many}**${parts === 4 ? ' (quarters)' : ''}?`,
      right: figure(equalShares(form!, parts)),
      wrong: [
        {
          text: figure(unequalShares(second!, bad!)),
          why: `It has ${parts} parts, but they are not equal. ${many[0]!.toUpperCase()}${many.slice(1)} must all be the same size.`,
        },
        {
          text: figure(
            unequalShares(
              third === second ? (second === 'circle' ? 'strip' : 'circle') : third!,
              worse!,
            ),
          ),
          why: `The parts are not the same size. ${many[0]!.toUpperCase()}${many.slice(1)} are equal parts.`,
        },
        {
          text: figure(equalShares(fourth!, other)),
          why: `The parts are equal, but there are ${other}. You need ${parts}.`,
        },
      ],
      hints: [`How many parts make ${many}?`, 'All the parts have to be the same size.'],
      steps: [
        `${many[0]!.toUpperCase()}${many.slice(1)} are ${parts} equal parts.`,
        'Count the parts, and check that no part is bigger than another.',
      ],
    };
  },
});

const FOODS = [
  'pancake',
  'flatbread',
  'watermelon',
  'tortilla',
  'pie',
  'paper strip',
  'rice cake',
  'sandwich',
] as const;

export const whatPart = generator({
  id: 'what-part',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const parts = pickParts(rng, grade);
    const food = rng.pick(FOODS);
    const who = rng.pick(NAMES);
    const asksCount = rng.chance(1, 3);
    const right = `one ${wordOf(parts).one}`;
    if (asksCount) {
      return {
        prompt: `${who} cuts a ${food} into ${wordOf(parts).many}. How many equal parts are there?`,
        right: String(parts),
        wrong: mistakes(parts, [
          [
            parts + 1,
            `${parts + 1} parts would be too many. Think of the word “${wordOf(parts).many}”.`,
          ],
          [
            parts === 2 ? 1 : 2,
            parts === 2
              ? 'One part would be the whole thing.'
              : 'Two equal parts are called halves.',
          ],
          [parts * 2, 'That is twice as many parts.'],
          [parts + 3, 'That is too many parts.'],
        ]),
        hints: [
          'The word tells how many equal parts there are.',
          'Fold paper in your mind: a half comes from 2 parts, a third from 3.',
        ],
        steps: [
          `${wordOf(parts).many[0]!.toUpperCase()}${wordOf(parts).many.slice(1)} are ${parts} equal parts.`,
          `So the ${food} has ${parts} parts.`,
        ],
      };
    }
    const others = rng.sample(
      [2, 3, 4, 5, 6, 8].filter((count) => count !== parts),
      3,
    );
    return {
      prompt: `${parts} children share a ${food}. Each child gets the same. What part does **one** child get?`,
      right,
      wrong: others.map((count) => ({
        text: `one ${wordOf(count).one}`,
        why: `One ${wordOf(count).one} is for ${count} children. Here there are ${parts}.`,
      })),
      hints: [
        'How many equal parts do they need?',
        'The name of a part comes from the number of equal parts.',
      ],
      steps: [
        `${parts} children need ${parts} equal parts.`,
        `One of ${parts} equal parts is ${right}.`,
      ],
    };
  },
});

export const wholeFrom = generator({
  id: 'parts-in-whole',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const parts = pickParts(rng, grade);
    const { one, many } = wordOf(parts);
    const taken = grade === 1 ? 0 : rng.int(0, parts - 1);
    const answer = parts - taken;
    const form = rng.pick(SHARE_FORMS);
    return taken === 0
      ? {
          prompt: [
            figure(equalShares(form, parts, 1)),
            `One ${one} is shaded. How many ${many} make **one whole**?`,
          ],
          answer: parts,
          slips: slips(parts, [
            [parts - 1, 'Count the shaded part too. It belongs to the whole.'],
            [1, 'One part is not the whole. Count all the parts.'],
            [parts + 1, 'That is one too many. Count the parts again.'],
          ]),
          hints: ['The whole is all of it.', 'Count all the parts, the shaded one too.'],
          steps: [
            `It is cut into ${parts} equal parts. Each one is one ${one}.`,
            `So ${parts} ${many} make one whole.`,
          ],
        }
      : {
          prompt: [
            figure(equalShares(form, parts, taken)),
            `${taken === 1 ? `One ${one} is` : `${taken} ${many} are`} shaded. How many **more** ${many} make the whole?`,
          ],
          answer,
          slips: slips(answer, [
            [taken, 'Those are shaded already. Count the others.'],
            [parts, 'That is all of them. Some are shaded already.'],
          ]),
          hints: [`How many ${many} are in the whole?`, 'Count the parts that are not shaded.'],
          steps: [
            `The whole has ${parts} ${many}. ${taken} ${taken === 1 ? 'is' : 'are'} shaded.`,
            `${taken} and ${answer} make ${parts}. So ${answer} more.`,
          ],
        };
  },
});

export const biggerShare = generator({
  id: 'bigger-share',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const pool = grade === 1 ? [2, 3, 4, 5, 6] : [2, 3, 4, 5, 6, 7, 8, 10];
    const four = rng.sample(pool, 4);
    const biggest = rng.chance(2, 3);
    const inOrder = four.toSorted((a, b) => (biggest ? a - b : b - a));
    const food = rng.pick(FOODS);
    const right = inOrder[0]!;
    const text = (parts: number) => `${parts} children share it`;
    return {
      prompt: `A ${food} is shared equally. When does each child get the **${biggest ? 'biggest' : 'smallest'}** part?`,
      right: text(right),
      wrong: inOrder.slice(1).map((parts) => ({
        text: text(parts),
        why: biggest
          ? `More children means smaller parts. Think of sharing with ${parts}, and then with ${right}.`
          : `Fewer children means bigger parts. Think of sharing with ${parts}, and then with ${right}.`,
      })),
      hints: [
        'Would you get more if you share with one friend, or with many?',
        'The more equal parts, the smaller each one.',
      ],
      steps: [
        'The whole stays the same. When it is cut into more parts, each part is smaller.',
        `${right} is the ${biggest ? 'smallest' : 'greatest'} number of children here, so each gets the ${biggest ? 'biggest' : 'smallest'} part.`,
      ],
    };
  },
});

export const orderShares = generator({
  id: 'order-shares',
  kind: 'order',
  difficulty: 3,
  grades: [2, 3],
  make(rng, grade) {
    const pool = grade === 2 ? [2, 3, 4, 6, 8] : [2, 3, 4, 5, 6, 8];
    const parts = rng.sample(pool, 4).toSorted((a, b) => b - a);
    const smallest = rng.chance(1, 2);
    const inOrder = smallest ? parts : parts.toReversed();
    return {
      prompt: `Each one is a part of the same whole. Put them in order. The **${smallest ? 'smallest' : 'biggest'}** comes first.`,
      inOrder: inOrder.map((count) => `one ${wordOf(count).one}`),
      hints: ['Into how many parts is the whole cut?', 'More parts means smaller parts.'],
      steps: [
        `${inOrder.map((count) => `One ${wordOf(count).one} is 1 of ${count} equal parts`).join('. ')}.`,
        'The more parts there are, the smaller each one is.',
      ],
    };
  },
});
