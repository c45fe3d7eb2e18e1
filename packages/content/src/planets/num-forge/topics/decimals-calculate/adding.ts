import { generator, math } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';
import { fractionTex } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** Not ending in 0, so that the last place counts. */
const endsInDigit = (scaled: number): number => (scaled % 10 === 0 ? scaled + 3 : scaled);

export const placeDecimal = generator({
  id: 'place-decimal',
  kind: 'number-line',
  difficulty: 1,
  make(rng, grade) {
    // Hundredths between two tenths in grade 4, then thousandths between two hundredths.
    const places = grade === 4 ? rng.int(1, 2) : grade === 5 ? 2 : 3;
    const one = 10 ** places;
    const start = places === 1 ? rng.int(0, 4) * 10 : rng.int(1, 9 * 10 ** (places - 2)) * 10;
    const part = rng.int(1, 9);
    const scaled = start + part;
    const [low, high] = [decimal(start, places), decimal(start + 10, places)];
    const small = ['', 'tenth', 'hundredth', 'thousandth'][places]!;
    return {
      prompt: `Place ${math(decimal(scaled, places))} on the line from ${low} to ${high}.`,
      line: { min: start / one, max: (start + 10) / one, step: 1 / one, labelEvery: 10 },
      answer: decimal(scaled, places),
      slips: slips(scaled, [
        [start + 10 - part, 'You counted from the right end. Count up from the left.'],
      ]).map(({ value, why }) => ({ value: decimal(value, places), why })),
      hints: [
        `How many equal steps are there from ${low} to ${high}? What is one step worth?`,
        'The last digit tells how many steps to go from the left end.',
      ],
      steps: [
        `There are 10 steps from ${low} to ${high}, so each is one ${small}, ${decimal(1, places)}.`,
        `${decimal(scaled, places)} is ${counted(part, small)} more than ${low}, so go ${counted(part, 'step')} to the right.`,
      ],
    };
  },
});

export const tenthsAndHundredths = generator({
  id: 'tenths-and-hundredths',
  kind: 'choice',
  difficulty: 2,
  grades: [4, 5],
  make(rng, grade) {
    const [tenths, hundredths] = [rng.int(1, 9), rng.int(1, 9)];
    const whole = grade === 4 ? 0 : rng.int(1, 9);
    const scaled = whole * 100 + tenths * 10 + hundredths;
    const start = whole === 0 ? '' : `${whole} + `;
    return {
      prompt: `Which decimal is equal to ${math(`${start}${fractionTex(tenths, 10)} + ${fractionTex(hundredths, 100)}`)}?`,
      right: decimal(scaled, 2),
      wrong: mistakes(decimal(scaled, 2), [
        [
          decimal(whole * 100 + tenths + hundredths, 2),
          'The tops were added as if all the pieces were hundredths. A tenth is ten hundredths.',
        ],
        [
          decimal(whole * 1000 + tenths * 100 + hundredths, 3),
          'The second digit after the point is for hundredths. A zero there moves the digit to the thousandths.',
        ],
        [
          decimal(whole * 100 + hundredths * 10 + tenths, 2),
          'The two digits have changed places: tenths come first after the point.',
        ],
        [
          decimal(whole * 10 + tenths + hundredths, 1),
          'The tops were added as if all the pieces were tenths. A hundredth is much smaller.',
        ],
      ]),
      hints: [
        'Which place after the point is for tenths, and which for hundredths?',
        `How many hundredths is ${math(fractionTex(tenths, 10))}?`,
      ],
      steps: [
        `${math(`${fractionTex(tenths, 10)} = ${fractionTex(tenths * 10, 100)}`)}, because each tenth is ten hundredths.`,
        `Together that is ${math(`${fractionTex(tenths * 10, 100)} + ${fractionTex(hundredths, 100)} = ${fractionTex(tenths * 10 + hundredths, 100)}`)}: ${tenths} in the tenths place and ${hundredths} in the hundredths place.`,
        `So the decimal is ${decimal(scaled, 2)}.`,
      ],
    };
  },
});

export const addUneven = generator({
  id: 'add-uneven',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    // One number has a place more than the other.
    const places = grade === 6 ? 3 : 2;
    const short = grade === 4 ? rng.int(2, 9) : endsInDigit(rng.int(12, grade === 5 ? 99 : 899));
    const long = endsInDigit(rng.int(11, grade === 4 ? 99 : grade === 5 ? 899 : 4999));
    const sum = short * 10 + long;
    const [a, b] = [decimal(short, places - 1), decimal(long, places)];
    const flip = rng.chance(1, 2);
    return {
      prompt: `What is ${math(flip ? `${b} + ${a}` : `${a} + ${b}`)}?`,
      right: decimal(sum, places),
      wrong: mistakes(decimal(sum, places), [
        [
          decimal(short + long, places),
          'The digits were lined up at the right end. Line up the decimal points instead.',
        ],
        [
          decimal(sum + 10 ** (places - 1), places),
          'One digit is one too many. Check where you really have to carry.',
        ],
        [
          decimal(sum, places - 1),
          'The digits are right, but the point is in the wrong place. Is the sum about as large as you expect?',
        ],
        [decimal(sum - 10, places), 'A digit is one too small. Check where you have to carry.'],
      ]),
      hints: [
        'Write the numbers under each other, point under point.',
        `Write ${a} with one more zero at the end. Does that change its value?`,
      ],
      steps: [
        `Only equal places can be added, so give ${a} the same number of places: ${a}0. Its value stays the same.`,
        `Add place by place: ${math(`${a}0 + ${b} = ${decimal(sum, places)}`)}.`,
      ],
    };
  },
});

export const subtractDecimals = generator({
  id: 'subtract-decimals',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    // Grade 4: tenths. Later from a number with fewer places, so that zeros have to be thought of.
    const places = grade === 4 ? 1 : grade === 5 ? 2 : 3;
    const less = endsInDigit(
      rng.int(grade === 4 ? 11 : 101, grade === 4 ? 59 : grade === 5 ? 599 : 2999),
    );
    const unit = grade === 4 ? 1 : 10 ** (places - 1);
    const more =
      (Math.floor(less / unit) + rng.int(1, 30)) * unit + (grade === 4 ? rng.int(1, 8) : 0);
    const result = more - less;
    const [a, b] = [decimal(more, places), decimal(less, places)];
    const padded = (scaled: number): string => {
      const text = String(scaled).padStart(places + 1, '0');
      return `${text.slice(0, -places)}.${text.slice(-places)}`;
    };
    // Each digit taken from the greater one, whichever row it stands in.
    const careless = Number(
      padded(more)
        .replace('.', '')
        .split('')
        .map((digit, at, all) => {
          const other = String(less).padStart(all.length, '0')[at]!;
          return Math.abs(Number(digit) - Number(other));
        })
        .join(''),
    );
    return {
      prompt: `What is ${math(`${a} - ${b}`)}?`,
      answer: decimal(result, places),
      slips: slips(result, [
        [
          careless,
          'In some places you took the top digit from the bottom one. There you have to regroup.',
        ],
        [more + less, 'You added. The minus sign takes away.'],
        // Only where something had to be regrouped.
        ...(careless === result
          ? []
          : ([
              [result + 10, 'You regrouped, but the next place did not become one less.'],
            ] as const)),
      ]).map(({ value, why }) => ({ value: decimal(value, places), why })),
      hints: [
        `Write the numbers point under point${a === padded(more) ? '' : `, and write zeros behind ${a} until both have the same number of places`}.`,
        'Begin at the right. Where the top digit is too small, regroup one from the place to its left.',
      ],
      steps: [
        `Point under point: ${math(`${padded(more)} - ${padded(less)}`)}.`,
        `Take away place by place, regrouping where the top digit is too small: ${math(`${padded(more)} - ${padded(less)} = ${padded(result)}`)}.`,
        `Check by adding: ${math(`${decimal(result, places)} + ${b} = ${a}`)}.`,
      ],
    };
  },
});

export const upToWhole = generator({
  id: 'up-to-one',
  kind: 'numeric',
  difficulty: 3,
  grades: [4, 5],
  make(rng, grade) {
    const scaled = endsInDigit(rng.int(11, grade === 4 ? 93 : 893));
    const whole = Math.ceil(scaled / 100) + (grade === 4 ? 0 : rng.int(0, 1));
    const rest = whole * 100 - scaled;
    return {
      prompt: `What must be added to ${math(decimal(scaled, 2))} to make exactly ${whole}?`,
      answer: decimal(rest, 2),
      slips: slips(rest, [
        [rest + 10, 'Nearly: the hundredths make one more tenth, so fewer tenths are missing.'],
        [rest + 100, 'That is 1 too much. Add it to the number and see.'],
      ]).map(({ value, why }) => ({ value: decimal(value, 2), why })),
      hints: [
        `How many hundredths are there in ${whole}, and how many in ${decimal(scaled, 2)}?`,
        'First go up to the next tenth. Then go on to the whole number.',
      ],
      steps: [
        `${whole} is ${whole * 100} hundredths, and ${decimal(scaled, 2)} is ${scaled} hundredths.`,
        `${math(`${whole * 100} - ${scaled} = ${rest}`)} hundredths are missing: ${decimal(rest, 2)}.`,
        `Check: ${math(`${decimal(scaled, 2)} + ${decimal(rest, 2)} = ${whole}`)}.`,
      ],
    };
  },
});
