import { figure, generator, math } from '@planets/practice';
import {
  equalShares,
  shadedSet,
  type ShareForm,
  unequalShares,
} from '../../../../authoring/diagrams/shares.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { pickParts, wordOf, written } from './words.ts';

const FORMS = ['circle', 'rectangle', 'strip'] as const;

export const nameShare = generator({
  id: 'name-share',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const parts = pickParts(rng, grade);
    const shaded = grade === 1 ? rng.int(1, Math.max(1, parts - 1)) : rng.int(1, parts - 1);
    const which = rng.sample(
      Array.from({ length: parts }, (_, at) => at),
      shaded,
    );
    const write = (top: number, bottom: number) => written(grade, top, bottom);
    const right = write(shaded, parts);
    const near =
      parts === 2
        ? 4
        : parts === 4
          ? 3
          : parts === 8
            ? 6
            : parts === 3
              ? 4
              : parts + (parts === 6 ? 2 : 1);
    return {
      prompt: [
        figure(equalShares(rng.pick(FORMS), parts, shaded, which)),
        'What part is **shaded**?',
      ],
      right,
      wrong: mistakes(
        right,
        [
          ...(shaded * 2 === parts || parts - shaded === shaded
            ? []
            : [[write(parts - shaded, parts), 'That is the part that is not shaded.'] as const]),
          [
            write(shaded, near),
            `Count all the parts. There are ${parts}, so they are ${wordOf(parts).many}.`,
          ],
          ...(parts - shaded !== parts &&
          parts - shaded > 1 &&
          parts - shaded in { 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 8: 1 }
            ? [
                [
                  write(Math.min(shaded, parts - shaded), parts - shaded),
                  'Count all the parts, the shaded ones too.',
                ] as const,
              ]
            : []),
          [
            write(1, parts === 3 ? 2 : 3),
            `There are ${parts} equal parts. How many of them are shaded?`,
          ],
          [
            write(1, parts === 2 ? 8 : 2),
            `There are ${parts} equal parts. How many of them are shaded?`,
          ],
          [
            write(shaded === 1 ? 2 : 1, parts === 2 ? 3 : parts),
            'Count the shaded parts once more.',
          ],
        ].filter(([text]) => !sameAmount(text as string, shaded, parts, grade)) as [
          string,
          string,
        ][],
      ),
      hints: [
        'Count all the equal parts first. That gives the name.',
        'Now count only the shaded parts.',
      ],
      steps: [
        `There are ${parts} equal parts. So each part is one ${wordOf(parts).one}.`,
        `${shaded === 1 ? '1 part is' : `${shaded} parts are`} shaded. That is ${right}.`,
      ],
    };
  },
});

/** Whether another name would be the same amount: "one half" of two fourths is no mistake. */
function sameAmount(text: string, top: number, bottom: number, grade: number): boolean {
  for (const other of [2, 3, 4, 5, 6, 8])
    for (let over = 1; over < other; over += 1)
      if (over * bottom === top * other && other !== bottom && written(grade, over, other) === text)
        return true;
  return false;
}

export const whichShaded = generator({
  id: 'which-shaded',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const parts = pickParts(rng, grade);
    const shaded =
      parts === 2 ? 1 : rng.pick([1, parts - 1].filter((count) => count * 2 !== parts));
    const forms = rng.sample([...FORMS, ...FORMS], 4) as ShareForm[];
    const text = written(grade, shaded, parts);
    const more = parts === 2 ? 4 : parts + (parts === 5 || parts === 3 ? 1 : parts === 8 ? -2 : 2);
    // The first part too small, the last too large: whichever are shaded, it is not the part asked for.
    const weights = Array.from({ length: parts }, (_, at) =>
      at === 0 ? 1 : at === parts - 1 ? 3 : 2,
    );
    const wrong = [
      {
        text: figure(unequalShares(forms[1]!, weights, shaded)),
        why: 'The parts are not all the same size.',
      },
      {
        text: figure(equalShares(forms[2]!, more, Math.min(shaded, more - 1))),
        why: `This is cut into ${more} parts. You need ${parts}.`,
      },
      parts === 2
        ? {
            text: figure(equalShares(forms[3]!, 3, 1)),
            why: 'This is cut into 3 parts. One of 3 is less than a half.',
          }
        : {
            text: figure(equalShares(forms[3]!, parts, shaded === 1 ? parts - 1 : 1)),
            why: `Here ${shaded === 1 ? `${parts - 1} parts are` : '1 part is'} shaded. You need ${shaded}.`,
          },
    ];
    return {
      prompt: `Which picture shows **${grade === 3 ? 'this part' : text}** shaded?${grade === 3 ? ` ${text}` : ''}`,
      right: figure(equalShares(forms[0]!, parts, shaded)),
      wrong,
      hints: [
        `How many equal parts does it need?`,
        `Then ${shaded === 1 ? 'one part has' : `${shaded} parts have`} to be shaded.`,
      ],
      steps: [
        `It needs ${parts} equal parts, ${wordOf(parts).many}.`,
        `${shaded === 1 ? 'One of them is' : `${shaded} of them are`} shaded.`,
      ],
    };
  },
});

export const pickHalf = generator({
  id: 'pick-half',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const goal = grade === 1 ? 2 : rng.pick([2, 2, 3, 4]);
    const fits = {
      2: [
        [2, 1],
        [4, 2],
        [6, 3],
        [8, 4],
      ],
      3: [
        [3, 1],
        [6, 2],
        [9, 3],
      ],
      4: [
        [4, 1],
        [8, 2],
        [12, 3],
      ],
    }[goal]!;
    const misses = {
      2: [
        [3, 1],
        [4, 1],
        [3, 2],
        [6, 2],
        [5, 2],
      ],
      3: [
        [4, 1],
        [6, 3],
        [3, 2],
        [6, 1],
      ],
      4: [
        [3, 1],
        [4, 2],
        [8, 3],
        [6, 1],
        [4, 3],
      ],
    }[goal]!;
    const right = rng.sample(fits, 2);
    const wrong = rng.sample(misses, 3);
    const draw = ([parts, shaded]: readonly number[]) => {
      const which = rng.sample(
        Array.from({ length: parts! }, (_, at) => at),
        shaded!,
      );
      return figure(equalShares(parts! > 6 ? 'rectangle' : rng.pick(FORMS), parts!, shaded, which));
    };
    const name = `one ${wordOf(goal).one}`;
    return {
      prompt: `Pick **every** picture where ${goal === 2 ? 'one half' : name} is shaded.`,
      right: right.map(draw),
      wrong: wrong.map(draw),
      hints:
        goal === 2
          ? [
              'Is as much shaded as not shaded?',
              'Count the shaded parts and the white parts. For a half they are the same.',
            ]
          : [
              `Can you make ${goal} equal groups of parts, so that one group is shaded?`,
              `Multiply the shaded parts by ${goal}. Do you get all the parts?`,
            ],
      steps: [
        goal === 2
          ? 'One half is shaded when there are as many shaded parts as white parts.'
          : `${name[0]!.toUpperCase()}${name.slice(1)} is shaded when the shaded parts, taken ${goal} times, make all the parts.`,
        `So these fit: ${right.map(([parts, shaded]) => `${shaded} of ${parts}`).join(' and ')}.`,
      ],
    };
  },
});

export const matchShares = generator({
  id: 'match-shares',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const pool =
      grade === 1
        ? [
            [1, 2],
            [1, 4],
            [3, 4],
            [1, 3],
            [2, 3],
          ]
        : grade === 2
          ? [
              [1, 2],
              [1, 3],
              [2, 3],
              [1, 4],
              [3, 4],
            ]
          : [
              [1, 2],
              [1, 3],
              [2, 3],
              [3, 4],
              [2, 5],
              [4, 5],
              [5, 6],
              [3, 8],
              [5, 8],
            ];
    const picked = distinct(
      4,
      () => rng.pick(pool),
      (pair) => pair.join('/'),
    );
    return {
      prompt: 'Match each picture with its shaded part.',
      pairs: picked.map(([top, bottom]) => [
        figure(equalShares(rng.pick(FORMS), bottom!, top)),
        written(grade, top!, bottom!),
      ]),
      hints: [
        'Count all the parts. That gives the name of each part.',
        'Then count the shaded parts.',
      ],
      steps: picked.map(
        ([top, bottom]) =>
          `${top} of ${bottom} equal parts ${top === 1 ? 'is' : 'are'} shaded: ${written(grade, top!, bottom!)}.`,
      ),
    };
  },
});

export const shareOfSet = generator({
  id: 'share-of-set',
  kind: 'choice',
  difficulty: 4,
  grades: [3, 3],
  standards: ['CCSS.MATH.CONTENT.3.NF.A.1'],
  make(rng) {
    const count = rng.pick([5, 6, 7, 8, 9, 10, 11]);
    const shaded = rng.pick(
      Array.from({ length: count - 1 }, (_, at) => at + 1).filter((each) => each * 2 !== count),
    );
    const asksWhite = rng.chance(1, 3);
    const top = asksWhite ? count - shaded : shaded;
    const write = (over: number, under: number) => math(`\\frac{${over}}{${under}}`);
    return {
      prompt: [
        figure(shadedSet(count, shaded)),
        `What fraction of the tiles is **${asksWhite ? 'not shaded' : 'shaded'}**?`,
      ],
      right: write(top, count),
      wrong: mistakes(write(top, count), [
        [
          write(count - top, count),
          asksWhite ? 'Those are the shaded ones.' : 'Those are the ones that are not shaded.',
        ],
        [
          write(top, count - top),
          'The bottom number counts all the tiles, the shaded and the white ones.',
        ],
        [write(count, top), 'Turned over: the number of all the tiles belongs at the bottom.'],
        [write(top, count + 1), 'Count all the tiles again.'],
      ]),
      hints: [
        'The bottom number tells how many tiles there are in all.',
        `The top number tells how many are ${asksWhite ? 'white' : 'shaded'}.`,
      ],
      steps: [
        `There are ${count} tiles in all, so the bottom is ${count}.`,
        `${top} ${top === 1 ? 'is' : 'are'} ${asksWhite ? 'white' : 'shaded'}: ${write(top, count)}.`,
      ],
    };
  },
});
