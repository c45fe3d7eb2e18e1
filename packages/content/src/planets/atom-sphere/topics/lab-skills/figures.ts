import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { listed, tidy } from '../../../../authoring/wording.ts';

const source = 'NIST';

/** A written number with its significant figures: the digits, where zeros stand, and why. */
function measured(rng: Rng) {
  const digits = rng.int(2, 3);
  const first = rng.int(1, 9);
  const rest = Array.from({ length: digits - 1 }, (_, at) =>
    at === digits - 2 ? rng.int(1, 9) : rng.int(0, 9),
  );
  const body = [first, ...rest].join('');
  switch (rng.int(1, 4)) {
    case 1: {
      const zeros = rng.int(1, 2);
      return {
        text: `0.${'0'.repeat(zeros)}${body}`,
        count: digits,
        why: 'Zeros in front only show the size. They are not significant.',
        all: digits + zeros + 1,
      };
    }
    case 2: {
      const zeros = rng.int(1, 2);
      return {
        text: `${body}.${'0'.repeat(zeros)}`,
        count: digits + zeros,
        why: 'Zeros at the end behind a decimal point were measured. They are significant.',
        all: digits,
      };
    }
    case 3:
      return {
        text: `${first}0${rest.at(-1)}${digits > 2 ? '.5' : ''}`,
        count: digits > 2 ? 4 : 3,
        why: 'A zero between other digits is significant.',
        all: digits > 2 ? 3 : 2,
      };
    default: {
      const zeros = rng.int(1, 2);
      return {
        text: `0.${'0'.repeat(zeros)}${body}0`,
        count: digits + 1,
        why: 'Zeros in front are not significant, but a zero at the end behind the decimal point is.',
        all: digits + zeros + 2,
      };
    }
  }
}

export const countFigures = generator({
  id: 'count-figures',
  kind: 'numeric',
  difficulty: 4,
  grades: [8, 9],
  standards: ['CCSS.MATH.CONTENT.HSN.Q.A.3'],
  make(rng) {
    const { text, count, why, all } = measured(rng);
    const unit = rng.pick(['g', 'm', 's', 'L', 'N']);
    return {
      prompt: `How many **significant figures** does the measurement ${text} ${unit} have?`,
      answer: count,
      unit: 'figures',
      slips: slipsFor(count, [
        { value: all, why },
        {
          value: text.replace('.', '').length,
          why: 'You counted every digit. Not every zero is significant.',
        },
      ]),
      hints: [
        'Begin to count at the first digit that is not zero.',
        'From there on every digit that is written counts, zeros behind a decimal point too.',
      ],
      steps: [
        'Significant are all digits from the first one that is not zero to the last one that was measured.',
        why,
        `So ${text} ${unit} has ${count} significant figures.`,
      ],
      source,
    };
  },
});

/** Rounded to so many significant figures, written as a plain decimal. */
export const roundFigures = generator({
  id: 'round-figures',
  kind: 'choice',
  difficulty: 5,
  grades: [8, 9],
  standards: ['CCSS.MATH.CONTENT.HSN.Q.A.3'],
  make(rng) {
    const figures = rng.int(2, 3);
    const shift = rng.int(1, 2);
    const number = rng.int(10_011, 94_988);
    // Whole numbers are rounded, because a decimal half is not exact.
    const written = (whole: number, count: number) =>
      (whole / 10 ** (shift + count - 1)).toFixed(shift + count - 1);
    const at = (count: number) => written(Math.round(number / 10 ** (5 - count)), count);
    const text = written(number, 5);
    const right = at(figures);
    const cut = written(Math.floor(number / 10 ** (5 - figures)), figures);
    const places = (Math.round(number / 10 ** (4 + shift - figures)) / 10 ** figures).toFixed(
      figures,
    );
    return {
      prompt: `A calculator shows ${text}. What is that rounded to **${figures} significant figures**?`,
      right,
      wrong: mistakes(right, [
        {
          text: cut,
          why: 'You cut the rest off. Look at the first digit that goes: is it 5 or more?',
        },
        {
          text: places,
          why: `Those are ${figures} decimal places. Significant figures are counted from the first digit that is not zero.`,
        },
        { text: at(figures + 1), why: `That has ${figures + 1} significant figures.` },
        {
          text: at(figures - 1),
          why: `That has ${figures - 1} significant ${figures === 2 ? 'figure' : 'figures'}.`,
        },
        {
          text: (Number(right) * 10).toFixed(Math.max(0, shift + figures - 2)),
          why: 'The digits are right, but the decimal point has moved.',
        },
      ]),
      hints: [
        'Find the first digit that is not zero and count from there.',
        'The next digit decides: 5 or more rounds up.',
      ],
      steps: [
        `Zeros in front do not count. The first ${figures} figures of ${text} are ${String(number).slice(0, figures)}.`,
        `The next digit is ${String(number)[figures]}, so ${Number(String(number)[figures]) >= 5 ? 'round up' : 'leave them as they are'}: ${right}.`,
      ],
      source,
    };
  },
});

/** Near the true value, or near each other, or both, or neither. */
export const accuratePrecise = generator({
  id: 'accurate-precise',
  kind: 'choice',
  difficulty: 3,
  grades: [7, 9],
  make(rng) {
    const truth = rng.int(20, 80);
    const accurate = rng.chance(1, 2);
    const precise = rng.chance(1, 2);
    const centre = accurate ? truth : truth + rng.pick([-1, 1]) * rng.int(6, 9);
    const spread = precise ? [-0.1, 0, 0.1, 0] : [-3.1, 2.9, -2.4, 2.6];
    const values = rng.shuffle(spread.map((off) => tidy(centre + off)));
    const who = rng.pick(NAMES);
    const text = (near: boolean, close: boolean) =>
      near === close
        ? near
          ? 'Accurate and precise'
          : 'Neither accurate nor precise'
        : near
          ? 'Accurate, but not precise'
          : 'Precise, but not accurate';
    const mean = tidy(values.reduce((a, b) => a + b) / 4);
    return {
      prompt: `The true mass of a block is ${truth}.0 g. ${who} weighs it four times: ${listed(values.map((value) => value.toFixed(1)))} g. What is true of these measurements?`,
      right: text(accurate, precise),
      wrong: [true, false]
        .flatMap((near) => [true, false].map((close) => ({ near, close })))
        .filter(({ near, close }) => near !== accurate || close !== precise)
        .map(({ near, close }) => ({
          text: text(near, close),
          why:
            near !== accurate
              ? `Accurate means near the true value. Their mean is ${mean.toFixed(1)} g, the true value ${truth}.0 g.`
              : `Precise means near each other. These values ${close ? 'are spread over several grams' : 'differ by only a few tenths of a gram'}.`,
        })),
      hints: [
        'Accurate means: near the true value, on the whole.',
        'Precise means: near each other, whether right or not.',
      ],
      steps: [
        `Their mean is ${mean.toFixed(1)} g, which is ${accurate ? 'near' : 'far from'} the true ${truth}.0 g: ${accurate ? 'accurate' : 'not accurate'}.`,
        `They are ${precise ? 'close to each other: precise' : 'spread over several grams: not precise'}.`,
      ],
      source,
    };
  },
});
