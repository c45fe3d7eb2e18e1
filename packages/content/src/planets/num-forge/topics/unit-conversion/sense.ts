import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { capital } from '../../../../authoring/wording.ts';
import { amount, pickConversion, plural, rule, SOURCE } from './units.ts';

/** What is measured, the sensible number with its unit, and units that would be far off with why. */
const THINGS = [
  ['the length of a new pencil', 19, 'centimeters', ['millimeters', 'meters', 'kilometers']],
  ['the height of a door', 2, 'meters', ['centimeters', 'millimeters', 'kilometers']],
  ['the thickness of a coin', 2, 'millimeters', ['centimeters', 'meters', 'kilometers']],
  ['the length of a school bus', 12, 'meters', ['centimeters', 'millimeters', 'kilometers']],
  ['the height of a kitchen table', 75, 'centimeters', ['millimeters', 'meters', 'kilometers']],
  ['the length of an ant', 5, 'millimeters', ['centimeters', 'meters', 'kilometers']],
  [
    'the distance a person walks in an hour',
    5,
    'kilometers',
    ['meters', 'centimeters', 'millimeters'],
  ],
  ['the weight of an apple', 180, 'grams', ['milligrams', 'kilograms', 'metric tons']],
  ['the weight of a full-grown cat', 4, 'kilograms', ['grams', 'milligrams', 'metric tons']],
  ['the weight of a paper clip', 1, 'gram', ['milligram', 'kilogram', 'metric ton']],
  ['the weight of an elephant', 5, 'metric tons', ['kilograms', 'grams', 'milligrams']],
  ['the water in a full bathtub', 150, 'liters', ['milliliters', 'drops', 'spoons']],
  ['the liquid in a teaspoon', 5, 'milliliters', ['liters', 'buckets', 'bathtubs']],
  ['the length of a baseball bat', 3, 'feet', ['inches', 'yards', 'miles']],
  ['the height of a grown-up giraffe', 16, 'feet', ['inches', 'yards', 'miles']],
  ['the length of a tennis court', 26, 'yards', ['inches', 'feet', 'miles']],
  ['the weight of a loaf of bread', 1, 'pound', ['ounce', 'ton', 'gram']],
  ['the weight of a slice of bread', 1, 'ounce', ['pound', 'ton', 'kilogram']],
  ['the milk in a large jug', 1, 'gallon', ['cup', 'ounce', 'milliliter']],
  ['the time to brush your teeth well', 2, 'minutes', ['seconds', 'hours', 'days']],
  ['a night of good sleep', 9, 'hours', ['minutes', 'seconds', 'days']],
] as const;

const SMALL = [
  'millimeter',
  'milligram',
  'milliliter',
  'inch',
  'ounce',
  'second',
  'drop',
  'cup',
  'spoon',
];

const ORDER = [
  ['millimeter', 'centimeter', 'inch', 'feet', 'yard', 'meter', 'kilometer', 'mile'],
  ['milligram', 'gram', 'ounce', 'pound', 'kilogram', 'ton', 'metric ton'],
  ['drop', 'milliliter', 'spoon', 'ounce', 'cup', 'liter', 'gallon', 'bucket', 'bathtub'],
  ['second', 'minute', 'hour', 'day'],
] as const;

const rank = (unit: string): number => {
  const name = unit.replace(/s$/, '');
  for (const row of ORDER) {
    const at = (row as readonly string[]).indexOf(name);
    if (at !== -1) return at;
  }
  return SMALL.includes(name) ? 0 : 9;
};

export const sensibleUnit = generator({
  id: 'sensible-unit',
  kind: 'choice',
  difficulty: 1,
  grades: [4, 5],
  make(rng) {
    const [what, count, unit, others] = rng.pick(THINGS);
    return {
      prompt: `Which is the best estimate for ${what}?`,
      right: `${count} ${unit}`,
      wrong: others.map((other) => ({
        text: `${count} ${other}`,
        why: `${count} ${other} would be far too ${rank(other) < rank(unit) ? 'little' : 'much'}.`,
      })),
      hints: [
        'Imagine how much 1 of each unit is. Which would you use here?',
        `Think of something you know well, and compare it with ${what}.`,
      ],
      steps: [
        `The number is the same in every choice, so only the size of the unit matters.`,
        `${capital(what)} is about ${count} ${unit}. The other units are much too small or much too large for it.`,
      ],
      about: what,
    };
  },
});

/** Units in which rope, clay and juice are measured. */
const LIFELIKE = ['meter', 'foot', 'kilogram', 'liter', 'pound'];

export const cutStory = generator({
  id: 'pieces-story',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const one = pickConversion(rng, grade, ({ large }) => LIFELIKE.includes(large));
    const { large, small, times, of } = one;
    const count = rng.int(2, grade === 4 ? 3 : 6);
    const total = count * times;
    const pieces = rng.int(3, 6);
    const piece = rng.int(
      Math.max(2, Math.floor(times / 5)),
      Math.max(3, Math.floor((total - 1) / pieces) - (times > 20 ? 3 : 0)),
    );
    const used = piece * pieces;
    const name = rng.pick(NAMES);
    const story = {
      length: [
        `has ${amount(count, large)} of rope and cuts off ${pieces} pieces of ${amount(piece, small)} each`,
        'of rope',
      ],
      weight: [
        `has ${amount(count, large)} of clay and uses ${amount(piece, small)} for each of ${pieces} bowls`,
        'of clay',
      ],
      volume: [
        `has ${amount(count, large)} of juice and fills ${pieces} glasses with ${amount(piece, small)} each`,
        'of juice',
      ],
      time: ['', ''],
    }[of] as [string, string];
    return {
      prompt: `${name} ${story[0]}.`,
      parts: [
        {
          prompt: `How many ${plural(small)} ${story[1]} were there at first?`,
          answer: total,
          unit: plural(small),
          slips: [
            {
              value: count + times,
              why: `Each ${large} has ${times} ${plural(small)}, so multiply.`,
            },
          ].filter(({ value }) => value !== total),
        },
        {
          prompt: `How many ${plural(small)} are used?`,
          answer: used,
          unit: plural(small),
          slips: [{ value: piece, why: `That is one of them. There are ${pieces}.` }],
        },
        {
          prompt: `How many ${plural(small)} are left?`,
          answer: total - used,
          unit: plural(small),
          follows: 'a - b',
        },
      ],
      hints: [
        `Write the ${amount(count, large)} in ${plural(small)} first, so that you can take away.`,
        rule(one),
      ],
      steps: [
        `${rule(one)}, so ${amount(count, large)} are ${math(`${count} \\times ${times} = ${total}`)} ${plural(small)}.`,
        `Used: ${math(`${pieces} \\times ${piece} = ${used}`)} ${plural(small)}.`,
        `Left: ${math(`${total} - ${used} = ${total - used}`)} ${plural(small)}. Both amounts have to be in the same unit for this.`,
      ],
      source: SOURCE,
    };
  },
});
