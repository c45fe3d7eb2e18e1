import { generator, math, type Rng } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import {
  amount,
  CONVERSIONS,
  pickConversion,
  plural,
  rule,
  SOURCE,
  type Conversion,
} from './units.ts';

export const toSmaller = generator({
  id: 'to-smaller-unit',
  kind: 'choice',
  difficulty: 1,
  grades: [4, 6],
  make(rng, grade) {
    const one = pickConversion(rng, grade, ({ times }) => times < 5000);
    const { large, small, times, metric } = one;
    // From grade 5 metric amounts are decimals.
    const tenths = metric && grade > 4 && times > 10;
    const count = tenths ? rng.int(11, 99) : rng.int(2, grade === 4 ? 12 : 25);
    const scaled = tenths && count % 10 === 0 ? count + 1 : count;
    const shown = tenths ? decimal(scaled, 1) : String(scaled);
    const result = tenths ? (scaled * times) / 10 : scaled * times;
    const choices = metric
      ? ([
          [result * 10, `Use ${rule(one)}. That is ten times too much.`],
          [result / 10, `Use ${rule(one)}. That is ten times too little.`],
          [result * 100, `Use ${rule(one)}. That is a hundred times too much.`],
        ] as const)
      : ([
          [
            times === 10 ? result * 2 : scaled * 10,
            `That would be right if 1 ${large} had 10 ${plural(small)}. It has ${times}.`,
          ],
          [
            scaled + times,
            `The two numbers were added. Each ${large} has ${times} ${plural(small)}.`,
          ],
          [result + times, `That is one ${large} too many.`],
          [result - times, `That is one ${large} too few.`],
          [scaled * 100, `That would be right if 1 ${large} had 100 ${plural(small)}.`],
        ] as const);
    return {
      prompt: `How many ${plural(small)} are ${amount(shown, large)}?`,
      right: amount(result, small),
      wrong: mistakes(
        result,
        choices.map(([value, why]) => [value, why] as const),
        (value) => amount(Number(value), small),
      ),
      hints: [
        `Which is larger, 1 ${large} or 1 ${small}? So will there be more or fewer ${plural(small)} than ${plural(large)}?`,
        `How many ${plural(small)} are in 1 ${large}? Take that number ${tenths ? `${shown} times` : 'as often as needed'}.`,
      ],
      steps: [
        `${rule(one)}.`,
        `A smaller unit is needed more often, so multiply: ${math(`${shown} \\times ${times} = ${result}`)}. So ${amount(shown, large)} are ${amount(result, small)}.`,
      ],
      source: SOURCE,
    };
  },
});

export const toLarger = generator({
  id: 'to-larger-unit',
  kind: 'numeric',
  difficulty: 3,
  grades: [5, 7],
  make(rng, grade) {
    const one = pickConversion(rng, grade, ({ times, small }) => times < 2000 && small !== 'day');
    const { large, small, times, metric } = one;
    // Metric: any decimal. Other units: wholes, and halves or quarters from grade 6.
    const parts = metric ? 10 : grade === 5 || times % 4 !== 0 ? 1 : rng.pick([2, 4]);
    const scaled = rng.int(parts * 2, parts * 12);
    const count = (scaled * times) / parts;
    const answer =
      parts === 1
        ? String(scaled)
        : parts === 10
          ? decimal(scaled, 1)
          : decimal((scaled * 100) / parts, 2);
    return {
      prompt: `How many ${plural(large)} are ${amount(count, small)}?`,
      answer,
      unit: plural(large),
      slips: [
        {
          value: count * times,
          why: `You multiplied. ${capital(plural(large))} are larger, so fewer of them are needed.`,
        },
        ...(metric
          ? [
              {
                value: decimal(scaled, 2),
                why: `The point is one place too far to the left. There are ${times} ${plural(small)} in 1 ${large}.`,
              },
              {
                value: scaled,
                why: `The point is missing or in the wrong place. There are ${times} ${plural(small)} in 1 ${large}.`,
              },
            ].filter(({ value }) => String(value) !== answer)
          : []),
      ],
      hints: [
        `Will there be more or fewer ${plural(large)} than ${plural(small)}?`,
        `How many ${plural(small)} make 1 ${large}? How often does that fit?`,
      ],
      steps: [
        `${rule(one)}.`,
        `A larger unit is needed less often, so divide: ${math(`${count} \\div ${times} = ${answer}`)}.`,
        `Check: ${math(`${answer} \\times ${times} = ${count}`)}.`,
      ],
      source: SOURCE,
    };
  },
});

/** An amount in some unit, with its size in the smallest unit of its kind. */
interface Amount {
  readonly text: string;
  readonly size: number;
  readonly steps: string;
}

/** The same kind of amount in two units: whole amounts near each other. */
function nearAmounts(one: Conversion, size: number, asLarge: boolean): Amount {
  const { large, small, times } = one;
  if (!asLarge)
    return { text: amount(size, small), size, steps: `${amount(size, small)} stay as they are` };
  const whole = Math.floor(size / times);
  const rest = size - whole * times;
  const text = rest === 0 ? amount(whole, large) : `${amount(whole, large)} ${amount(rest, small)}`;
  return {
    text,
    size,
    steps: `${text}: ${whole} × ${times}${rest === 0 ? '' : ` + ${rest}`} = ${amount(size, small)}`,
  };
}

export const orderAmounts = generator({
  id: 'order-amounts',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const one = pickConversion(rng, grade, ({ times }) => times >= 3 && times < 1500);
    const { times, small, of } = one;
    const base = rng.int(2, grade === 4 ? 4 : 7) * times;
    const spread = Math.max(2, Math.floor(times / (grade === 4 ? 2 : 4)));
    const sizes = distinct(4, () => base + rng.int(-spread, spread * 2)).toSorted((a, b) => a - b);
    const flip = rng.int(0, 1);
    const amounts = sizes.map((size, at) => nearAmounts(one, size, (at + flip) % 2 === 0));
    const least = { length: 'shortest', weight: 'lightest', volume: 'least', time: 'shortest' }[of];
    return {
      prompt: `Put the amounts in order. The **${least}** comes first.`,
      inOrder: amounts.map(({ text }) => text),
      hints: [
        'The numbers alone do not tell: the units are different.',
        `Write all of them in ${plural(small)}.`,
      ],
      steps: [
        `${rule(one)}. Write all of them in ${plural(small)} to compare.`,
        `${amounts.map(({ steps }) => steps).join('; ')}.`,
        `In order: ${sizes.map((size) => amount(size, small)).join(', ')}.`,
      ],
      source: SOURCE,
    };
  },
});

interface Equal {
  readonly one: Conversion;
  readonly count: number;
  readonly small: number;
}

/** Each large unit once, and no small amount twice: two pairs could be exchanged otherwise. */
function fourEqual(rng: Rng, grade: number): Equal[] {
  const four = distinct(
    4,
    () => {
      const one = rng.pick(CONVERSIONS.filter(({ from }) => from <= grade));
      const count = rng.int(2, grade === 4 ? 5 : 9);
      return { one, count, small: one.times * count };
    },
    ({ one }) => one.large,
  );
  const different = new Set(four.map(({ one, small }) => `${small} ${one.small}`));
  return different.size === 4 ? four : fourEqual(rng, grade);
}

export const matchEqual = generator({
  id: 'match-equal-amounts',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const four = fourEqual(rng, grade);
    return {
      prompt: 'Match the amounts that are equal.',
      pairs: four.map(({ one, count, small }) => [
        amount(count, one.large),
        amount(small, one.small),
      ]),
      hints: [
        'Which units belong together? Length goes with length, weight with weight, and so on.',
        'How many of the smaller unit make one of the larger unit?',
      ],
      steps: four.map(
        ({ one, count, small }) =>
          `${rule(one)}, so ${amount(count, one.large)} = ${math(`${count} \\times ${one.times} = ${small}`)} ${plural(one.small)}.`,
      ),
      source: SOURCE,
    };
  },
});
