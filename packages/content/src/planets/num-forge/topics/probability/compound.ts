import { figure, generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionKey, fractionTex, slashed } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { withSimplest } from './single.ts';

const show = (value: string | number) =>
  String(value).includes('/') ? slashed(value) : math(value);

export const experimental = generator({
  id: 'experimental',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const colors = rng.sample(['red', 'blue', 'green', 'yellow'], 3);
    const bottom = rng.pick(grade === 7 ? [20, 25, 40, 50] : [40, 60, 80, 120]);
    const [a, b] = distinct(2, () => rng.int(Math.ceil(bottom / 10), Math.floor(bottom / 3))) as [
      number,
      number,
    ];
    const counts = [a, b, bottom - a - b];
    const at = rng.int(0, 2);
    const good = counts[at]!;
    const key = fractionKey(good, bottom);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: `A spinner was spun ${bottom} times`,
          columns: ['Color', 'Times'],
          rows: colors.map((color, index) => [color, String(counts[index])]),
        }),
        `What is the **experimental** probability of ${colors[at]}?`,
      ],
      right: show(key),
      wrong: mistakes(
        key,
        [
          [
            '1/3',
            'That would be expected if the colors were equally likely. The experiment tells what really happened.',
          ],
          [fractionKey(good, bottom - good), 'Compare with all the spins, not with the others.'],
          [fractionKey(bottom - good, bottom), `That is for the other colors together.`],
          [fractionKey(counts[(at + 1) % 3]!, bottom), `That is for ${colors[(at + 1) % 3]}.`],
          [fractionKey(1, bottom), 'That would be one spin. Count all with this color.'],
        ],
        show,
      ),
      hints: [
        '“Experimental” means: taken from what really happened.',
        `How many of the spins were ${colors[at]}? How many spins were there?`,
      ],
      steps: [
        `${colors[at]![0]!.toUpperCase()}${colors[at]!.slice(1)} came ${counted(good, 'time')} in ${bottom} spins.`,
        `The experimental probability is ${withSimplest(good, bottom)}.`,
      ],
    };
  },
});

const CHOICES = [
  [
    ['soups', 'main dishes', 'desserts'],
    'A lunch is one soup, one main dish and one dessert.',
    'lunches',
  ],
  [['helmets', 'bikes', 'routes'], 'A tour is one helmet, one bike and one route.', 'tours'],
  [['shirts', 'scarves', 'caps'], 'An outfit is one shirt, one scarf and one cap.', 'outfits'],
  [['heads', 'bodies', 'tails'], 'A puppet has one head, one body and one tail.', 'puppets'],
] as const;

export const countOutcomes = generator({
  id: 'count-outcomes',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const [things, rule, whole] = rng.pick(CHOICES);
    const counts = [rng.int(2, 6), rng.int(2, 6), rng.int(2, grade === 7 ? 4 : 6)];
    const answer = counts[0]! * counts[1]! * counts[2]!;
    return {
      prompt: `There are ${things
        .map((thing, at) => `${counts[at]} ${thing}`)
        .join(', ')
        .replace(
          /, ([^,]*)$/,
          ' and $1',
        )} to choose from. ${rule} How many different ${whole} are possible?`,
      answer,
      slips: slips(answer, [
        [
          counts[0]! + counts[1]! + counts[2]!,
          'The numbers were added. Each first choice can go with each of the others.',
        ],
        [counts[0]! * counts[1]!, 'The third choice is still missing.'],
      ]),
      hints: [
        `Take one of the ${things[0]}. With how many of the ${things[1]} can it go?`,
        'Each pair can go with each of the third kind.',
      ],
      steps: [
        `Each of the ${counts[0]} ${things[0]} can go with each of the ${counts[1]} ${things[1]}: ${math(`${counts[0]} \\times ${counts[1]} = ${counts[0]! * counts[1]!}`)} pairs.`,
        `Each pair can go with each of the ${counts[2]} ${things[2]}: ${math(`${counts[0]! * counts[1]!} \\times ${counts[2]} = ${answer}`)}.`,
      ],
    };
  },
});

export const twoDice = generator({
  id: 'two-dice',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const sum = rng.pick(grade === 7 ? [3, 4, 5, 6, 8, 9, 10, 11] : [4, 5, 6, 7, 8, 9, 10]);
    const atLeast = grade > 7 && rng.chance(1, 2);
    const ways = Array.from(
      { length: 36 },
      (_, at) => [Math.floor(at / 6) + 1, (at % 6) + 1] as const,
    ).filter(([a, b]) => (atLeast ? a + b >= sum : a + b === sum));
    const good = ways.length;
    const key = fractionKey(good, 36);
    const unordered = ways.filter(([a, b]) => a <= b).length;
    const exact = ways.slice(0, 8).map(([a, b]) => `${a}+${b}`);
    const only = ways.filter(([a, b]) => a + b === sum).length;
    return {
      prompt: `Two fair dice with the numbers 1 to 6 are rolled and added. What is the probability that the sum is ${atLeast ? `**at least** ${sum}` : sum}?`,
      right: show(key),
      wrong: mistakes(
        key,
        [
          [
            fractionKey(atLeast ? 13 - sum : 1, 11),
            'There are 11 possible sums, but they are not equally likely: 7 comes more often than 2.',
          ],
          [
            fractionKey(unordered, 36),
            'A 2 and a 5 can come in two ways: either die may show the 5. Count both.',
          ],
          [fractionKey(good, 12), 'Two dice have 6 times 6 outcomes, not 6 plus 6.'],
          ...(atLeast
            ? ([[fractionKey(only, 36), `That is exactly ${sum}. Larger sums count too.`]] as const)
            : []),
          [
            fractionKey(good + 1, 36),
            'Count the outcomes once more, beginning with 1 on the first die.',
          ],
          [fractionKey(good, 18), 'There are 36 outcomes, because the two dice are different.'],
        ],
        show,
      ),
      hints: [
        'How many outcomes are there when each die can show 6 numbers?',
        'Go through the first die, from 1 to 6: which second numbers would do?',
      ],
      steps: [
        `There are ${math('6 \\times 6 = 36')} outcomes, all equally likely.`,
        `These would do: ${exact.join(', ')}${ways.length > 8 ? ' and so on' : ''}, ${good} in all.`,
        `The probability is ${withSimplest(good, 36)}.`,
      ],
    };
  },
});

export const twoDraws = generator({
  id: 'two-draws',
  kind: 'multi-step',
  difficulty: 5,
  grades: [8, 9],
  make(rng, grade) {
    const back = grade === 8 ? rng.chance(1, 2) : rng.chance(1, 3);
    const [red, blue] = [rng.int(3, 6), rng.int(2, 6)];
    const total = red + blue;
    const [color, first] = rng.chance(1, 2) ? (['red', red] as const) : (['blue', blue] as const);
    const [top, bottom] = back ? [first, total] : [first - 1, total - 1];
    const name = rng.pick(NAMES);
    const both = fractionKey(first * top, total * bottom);
    return {
      prompt: `A bag holds ${red} red and ${blue} blue tiles. ${name} draws one, ${back ? 'puts it back' : 'keeps it out'}, and draws another one.`,
      parts: [
        {
          prompt: `What is the probability that the first one is ${color}? Write fractions.`,
          answer: fractionKey(first, total),
          slips: [
            {
              value: fractionKey(first, total - first),
              why: 'Compare with all the tiles, not with the other color.',
            },
          ].filter(({ value }) => value !== fractionKey(first, total)),
        },
        {
          prompt: `The first one was ${color}. What is the probability that the second one is ${color} too?`,
          answer: fractionKey(top, bottom),
          slips: [
            {
              value: back ? fractionKey(first - 1, total - 1) : fractionKey(first, total),
              why: back
                ? 'It was put back, so the bag is as it was.'
                : 'One tile is out: there are fewer of this color, and fewer in all.',
            },
          ],
        },
        {
          prompt: `What is the probability that both are ${color}?`,
          answer: both,
          follows: 'a * b',
        },
      ],
      hints: [
        'How many tiles are in the bag each time, and how many of the right color?',
        'Both have to happen: take that part of the part.',
      ],
      steps: [
        `First: ${fraction(first, total)}, because ${first} of ${total} tiles are ${color}.`,
        back
          ? `It is put back, so the second time it is the same: ${fraction(top, bottom)}.`
          : `Now ${counted(top, `${color} tile is`, `${color} tiles are`)} left among ${bottom}: ${fraction(top, bottom)}.`,
        `Both: ${math(`${fractionTex(first, total)} \\times ${fractionTex(top, bottom)} = ${fractionTex(first * top, total * bottom)}`)}, because the second is a part of the cases in which the first one happened.`,
      ],
    };
  },
});

export const matchWords = generator({
  id: 'match-likelihood',
  kind: 'match',
  difficulty: 1,
  make(rng, grade) {
    const faces = rng.pick(grade === 7 ? [6, 8] : [10, 12, 20]);
    const k = rng.int(2, faces - 1);
    return {
      prompt: `A fair die shows 1 to ${faces}. Match each event with how likely it is.`,
      pairs: [
        [`a number greater than ${faces}`, 'impossible: 0'],
        [`the number ${k}`, `unlikely: 1/${faces}`],
        ['an even number', 'as likely as not: 1/2'],
        [`a number other than ${k}`, `likely: ${faces - 1}/${faces}`],
        [`a number less than ${faces + 1}`, 'certain: 1'],
      ] as const,
      hints: [
        'Which of the events can never happen? Which one must happen?',
        'For the others, count how many numbers would do.',
      ],
      steps: [
        `No face is greater than ${faces}: impossible. Every face is less than ${faces + 1}: certain.`,
        `Half of the faces are even. One face shows ${k}, and the ${faces - 1} others do not.`,
      ],
    };
  },
});
