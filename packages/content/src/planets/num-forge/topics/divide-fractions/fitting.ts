import { generator, math, type Rng } from '@planets/practice';
import { properFraction } from '../../draw.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { capital } from '../../../../authoring/wording.ts';
import {
  fraction,
  fractionKey,
  fractionTex,
  mixedTex,
  plainFraction,
  slashed,
} from '../../fraction.ts';
import { gcd } from '../../gcd.ts';
import { mistakes } from '../../mistakes.ts';

const SHARED = [
  ['loaves of bread', 'of a loaf'],
  ['meters of string', 'of a meter'],
  ['liters of juice', 'of a liter'],
  ['sheets of paper', 'of a sheet'],
  ['kilograms of clay', 'of a kilogram'],
] as const;

/** Fewer things than people, at least two, in lowest terms: no other choice has the same value. */
function severalShared(rng: Rng, most: number): readonly [things: number, people: number] {
  const drawn = properFraction(rng, most, 3);
  return drawn[0] === 1 ? severalShared(rng, most) : drawn;
}

export const shareFairly = generator({
  id: 'share-fairly',
  kind: 'choice',
  difficulty: 1,
  grades: [5, 6],
  make(rng, grade) {
    const [things, people] = severalShared(rng, grade === 5 ? 9 : 12);
    const more = grade === 6 && rng.chance(1, 2);
    const [amount, sharers] = more ? [people, things] : [things, people];
    const [what, of] = rng.pick(SHARED);
    const show = (value: string | number) =>
      String(value).includes('/') ? slashed(value) : math(value);
    return {
      prompt: `${sharers} friends share ${amount} ${what} equally. How much does each of them get?`,
      right: slashed(`${amount}/${sharers}`),
      wrong: mistakes(
        `${amount}/${sharers}`,
        [
          [
            `${sharers}/${amount}`,
            `That is ${sharers} ÷ ${amount}. What is shared comes first: ${amount} ÷ ${sharers}.`,
          ],
          [`1/${sharers}`, `That is the share of 1 whole. There are ${amount} of them to share.`],
          [
            `1/${amount}`,
            `The whole is cut into as many parts as there are friends, and there are ${sharers}.`,
          ],
          [
            `${amount}/${amount + sharers}`,
            'The bottom says among how many it is shared. Do not add the amount to it.',
          ],
          [
            `${Math.abs(sharers - amount)}/${sharers}`,
            'Sharing equally is dividing. Nothing is taken away.',
          ],
        ],
        show,
      ),
      hints: [
        `Imagine cutting each one into ${sharers} equal parts. How much of each one does a friend get?`,
        `Sharing equally is dividing: write the division as a fraction.`,
      ],
      steps: [
        `From each of the ${amount}, a friend gets ${fraction(1, sharers)} ${of}, because ${sharers} friends share it.`,
        `From all ${amount} together that is ${amount} times as much: ${math(`${amount} \\div ${sharers} = ${fractionTex(amount, sharers)}`)}.`,
      ],
    };
  },
});

const PORTIONS = [
  ['liters of soup', 'bowls', 'bowl holds', 'liter'],
  ['meters of ribbon', 'bows', 'bow needs', 'meter'],
  ['kilograms of rice', 'bags', 'bag holds', 'kilogram'],
  ['cups of flour', 'pancakes', 'pancake needs', 'cup'],
  ['kilograms of clay', 'cups', 'cup needs', 'kilogram'],
  ['acres of land', 'gardens', 'garden takes', 'acre'],
] as const;

export const howManyFit = generator({
  id: 'how-many-fit',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [top, bottom] = grade === 5 ? ([1, rng.int(2, 8)] as const) : properFraction(rng, 8, 3);
    const count = grade === 5 ? 1 : rng.int(2, 6);
    const whole = grade === 5 ? rng.int(2, 9) : top * count;
    const fits = (whole * bottom) / top;
    const [all, things, each, unit] = rng.pick(PORTIONS);
    return {
      prompt: `There are ${whole} ${all}. Each ${each} ${fraction(top, bottom)} ${unit}. For how many ${things} is that enough?`,
      right: String(fits),
      wrong: mistakes(
        String(fits),
        [
          [
            fractionKey(whole * top, bottom),
            `That is ${whole} times ${plainFraction(top, bottom)}. The question is how often it fits.`,
          ],
          [whole * bottom, `That counts pieces of size 1/${bottom}. Each takes ${top} of them.`],
          [whole + bottom, 'The numbers were added. Ask how many fit into 1 first.'],
          [fits * top, 'Divide once more: each portion takes several pieces.'],
          [fits + bottom, 'Check: that many portions would need more than there is.'],
          [fits - 1, 'Check: there is still enough for one more.'],
        ],
        (value) => (String(value).includes('/') ? slashed(value) : String(value)),
      ),
      hints: [
        `Will it be more or fewer than ${whole}? Each one needs less than 1 ${unit}.`,
        `How many pieces of size ${fraction(1, bottom)} are there in ${whole}?${top === 1 ? '' : ` Each one takes ${top} of these pieces.`}`,
      ],
      steps: [
        `1 ${unit} has ${bottom} pieces of size ${fraction(1, bottom)}, so ${whole} have ${math(`${whole} \\times ${bottom} = ${whole * bottom}`)}.`,
        ...(top === 1
          ? [
              `Each takes one piece, so it is enough for ${fits}: ${math(`${whole} \\div ${fractionTex(1, bottom)} = ${fits}`)}.`,
            ]
          : [
              `Each takes ${top} pieces: ${math(`${whole * bottom} \\div ${top} = ${fits}`)}. So ${math(`${whole} \\div ${fractionTex(top, bottom)} = ${fits}`)}.`,
            ]),
      ],
    };
  },
});

export const unitByWhole = generator({
  id: 'fraction-by-whole',
  kind: 'numeric',
  difficulty: 3,
  grades: [5, 6],
  make(rng, grade) {
    const [top, bottom] = grade === 5 ? ([1, rng.int(2, 9)] as const) : properFraction(rng, 9, 3);
    const by = rng.int(2, grade === 5 ? 6 : 9);
    const key = fractionKey(top, bottom * by);
    const [, of] = rng.pick(SHARED);
    const name = rng.pick(NAMES);
    return {
      prompt:
        `${name} cuts ${fraction(top, bottom)} ${of} into ${by} equal pieces. What is ${math(`${fractionTex(top, bottom)} \\div ${by}`)}? Write a fraction.`.replace(
          'of a liter into',
          'of a liter of juice into',
        ),
      answer: key,
      slips: [
        {
          value: fractionKey(top * by, bottom),
          why: `You multiplied. One of ${by} equal pieces must be smaller than what was there.`,
        },
        {
          value: fractionKey(by * bottom, top),
          why: 'Top and bottom have changed places. Your answer is far more than was there.',
        },
      ].filter(
        ({ value }, at, all) => value !== key && all.findIndex((one) => one.value === value) === at,
      ),
      hints: [
        'Imagine the part on a bar and cut it. Is the result more or less than before?',
        `If every piece of size ${fraction(1, bottom)} is cut into ${by}, how many of the new pieces make 1 whole?`,
      ],
      steps: [
        `Cut each piece of size ${fraction(1, bottom)} into ${by}: then ${math(`${bottom} \\times ${by} = ${bottom * by}`)} pieces make 1 whole, so a new piece is ${fraction(1, bottom * by)}.`,
        `${top === 1 ? 'One such piece is the answer' : `From each of the ${top} old pieces you get one new piece`}: ${fraction(top, bottom * by)}${gcd(top, bottom * by) > 1 ? `, which is ${slashed(key)}` : ''}.`,
      ],
    };
  },
});

/** Stories with the amounts in words; `a` and `b` are written in. */
const STORIES = [
  [
    'A path is A kilometers long. A bench stands after every B kilometer. How many equal stretches is that?',
    'divide',
  ],
  ['A pitcher holds A liters. How many glasses of B liter can be filled from it?', 'divide'],
  ['A rope of A meters is cut into pieces of B meter each. How many pieces are there?', 'divide'],
  [
    'One batch takes B hour to bake. How many batches can be baked one after the other in A hours?',
    'divide',
  ],
  ['A garden covers A acres. B of it is planted with beans. How many acres is that?', 'times'],
  ['A trip is A miles long. B of it leads through a forest. How many miles is that?', 'times'],
  ['A tank holds A liters when it is full. Now it is B full. How many liters are in it?', 'times'],
] as const;

export const whichCalculation = generator({
  id: 'which-calculation',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [story, sort] = rng.pick(STORIES);
    const [top, bottom] = properFraction(rng, grade === 5 ? 6 : 9, 3);
    const b = fractionTex(top, bottom);
    // Where it is asked how often the part fits, it fits a whole number of times.
    const times = Math.floor(bottom / top) + rng.int(1, 6);
    const a =
      sort === 'divide'
        ? grade === 5
          ? String(top * times)
          : mixedTex(top * times, bottom)
        : grade === 5
          ? String(rng.int(2, 12))
          : mixedTex(rng.int(2, 12) * 4 + rng.pick([1, 2, 3]), 4);
    const tex = {
      divide: `${a} \\div ${b}`,
      turned: `${b} \\div ${a}`,
      times: `${a} \\times ${b}`,
      minus: `${a} - ${b}`,
    };
    const right = tex[sort];
    const why = {
      divide: 'That tells how often the part fits. The story asks for a part of the whole amount.',
      turned: 'Turned around: that asks how often the large amount fits into the small one.',
      times:
        'That takes a part of the whole amount. The story asks how often the small amount fits.',
      minus: 'Nothing is taken away from the amount in this story.',
    };
    const others = (['divide', 'turned', 'times', 'minus'] as const).filter((one) => one !== sort);
    return {
      prompt: `${story
        // The A that begins a sentence is an article, not the amount.
        .replace(/(?<!^)\bA\b/, () => math(a))
        .replace(/\bB\b/, () => math(b))}\n\nWhich calculation answers the question?`,
      right: math(right),
      wrong: others.map((one) => ({ text: math(tex[one]), why: why[one] })),
      hints: [
        'Try the story with easy numbers first, such as 6 in place of the large amount and 2 or one half in place of the small one.',
        'Does the story ask how often something fits, or for a part of an amount?',
      ],
      steps:
        sort === 'divide'
          ? [
              `The question is how often ${math(b)} fits into ${math(a)}. With easy numbers: 2 fits into 6 three times, and that is 6 ÷ 2.`,
              `How often something fits is a division, the whole amount first: ${math(right)}.`,
            ]
          : [
              `The question is for ${math(b)} **of** ${math(a)}, a part of the amount. With easy numbers: half of 6 is one half times 6.`,
              `A part of an amount is a product: ${math(right)}.`,
            ],
      about: capital(story),
    };
  },
});
