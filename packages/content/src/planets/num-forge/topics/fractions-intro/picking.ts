import { figure, generator, math } from '@planets/practice';
import { SHARE_FORMS, equalShares, shadedSet } from '../../../../authoring/diagrams/shares.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { wordOf, written } from './words.ts';

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
      return figure(
        equalShares(parts! > 6 ? 'rectangle' : rng.pick(SHARE_FORMS), parts!, shaded, which),
      );
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
        figure(equalShares(rng.pick(SHARE_FORMS), bottom!, top)),
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
