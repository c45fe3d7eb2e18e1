import { figure, generator, math, type Rng } from '@planets/practice';
import { spinner } from '../../../../authoring/diagrams/spinner.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { listed } from '../../../../authoring/wording.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionKey, fractionTex, lowest, slashed } from '../../fraction.ts';
import { gcd } from '../../gcd.ts';
import { mistakes } from '../../mistakes.ts';

/** A fraction as it stands, and in simplest form where that differs. */
export const withSimplest = (top: number, bottom: number): string => {
  const simple = lowest(top, bottom);
  return simple.bottom === bottom
    ? fraction(top, bottom)
    : math(`${fractionTex(top, bottom)} = ${fractionTex(simple.top, simple.bottom)}`);
};

const COLORS = ['red', 'blue', 'green', 'yellow', 'white'] as const;

function pickBag(rng: Rng, grade: number) {
  const colors = rng.sample(COLORS, grade === 7 ? 3 : 4);
  const counts = distinct(colors.length, () => rng.int(1, grade === 7 ? 8 : 12));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { colors, counts, total };
}

const bagText = (colors: readonly string[], counts: readonly number[]): string =>
  listed(colors.map((color, at) => `${counts[at]} ${color}`));

export const drawOne = generator({
  id: 'draw-one',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { colors, counts, total } = pickBag(rng, grade);
    const [first, second] = [counts[0]!, counts[1]!];
    // From grade 8 also "not" and "or".
    const ask = grade === 7 ? 'one' : rng.pick(['not', 'or', 'one'] as const);
    const good = ask === 'one' ? first : ask === 'not' ? total - first : first + second;
    const what =
      ask === 'one'
        ? `is ${colors[0]}`
        : ask === 'not'
          ? `is **not** ${colors[0]}`
          : `is ${colors[0]} or ${colors[1]}`;
    const key = fractionKey(good, total);
    const kinds = colors.length;
    return {
      prompt: `A bag holds ${bagText(colors, counts)} marbles. One is drawn without looking. What is the probability that it ${what}?`,
      right: slashed(key),
      wrong: mistakes(
        key,
        [
          [
            fractionKey(good, total - good),
            'That compares them with the others. Compare with all the marbles.',
          ],
          [
            fractionKey(ask === 'or' ? 2 : 1, kinds),
            'The colors are not equally likely, because there are different numbers of them.',
          ],
          ...(ask === 'one'
            ? ([
                [
                  fractionKey(total - first, total),
                  `That is the probability that it is not ${colors[0]}.`,
                ],
              ] as const)
            : []),
          ...(ask === 'not'
            ? ([
                [fractionKey(first, total), `That is the probability that it is ${colors[0]}.`],
              ] as const)
            : []),
          ...(ask === 'or'
            ? ([[fractionKey(first, total), `The ${colors[1]} ones are asked for too.`]] as const)
            : []),
          [
            fractionKey(1, total),
            'That is the probability of one certain marble. How many would do?',
          ],
          [fractionKey(second, total), `That is the probability of ${colors[1]}.`],
        ],
        (value) => (String(value).includes('/') ? slashed(value) : math(value)),
      ),
      hints: [
        'How many marbles are there in all? Each one is equally likely.',
        'How many of them would be right? Write that over the number of all.',
      ],
      steps: [
        `In all there are ${math(`${counts.join(' + ')} = ${total}`)} marbles, each equally likely.`,
        `${good} of them would be right, so the probability is ${withSimplest(good, total)}.`,
      ],
    };
  },
});

/** So many counts of at least 1 that make up a total, not all alike. */
function unevenCounts(rng: Rng, parts: number, total: number): number[] {
  const counts = Array.from({ length: parts }, () => 1);
  for (let left = total - parts; left > 0; left -= 1) {
    const at = rng.int(0, parts - 1);
    counts[at] = counts[at]! + 1;
  }
  return new Set(counts).size > 1 ? counts : unevenCounts(rng, parts, total);
}

export const readSpinner = generator({
  id: 'read-spinner',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const letters = ['A', 'B', 'C', 'D'].slice(0, grade === 7 ? 3 : 4);
    const size = rng.pick(grade === 7 ? [6, 8] : [8, 10, 12]);
    const counts = unevenCounts(rng, letters.length, size);
    const sectors = rng.shuffle(
      counts.flatMap((count, at) => Array.from({ length: count }, () => letters[at]!)),
    );
    const total = sectors.length;
    const asked = rng.pick(letters);
    const good = sectors.filter((one) => one === asked).length;
    const key = fractionKey(good, total);
    const other = letters.find((one) => one !== asked)!;
    const others = sectors.filter((one) => one === other).length;
    return {
      prompt: [
        figure(spinner(sectors)),
        `What is the probability that the spinner stops on **${asked}**?`,
      ],
      right: slashed(key),
      wrong: mistakes(
        key,
        [
          [
            fractionKey(1, letters.length),
            `There are ${letters.length} letters, but they do not have the same number of sectors.`,
          ],
          [
            fractionKey(good, total - good),
            'That compares it with the other sectors. Compare with all of them.',
          ],
          [
            fractionKey(total - good, total),
            `That is the probability that it does not stop on ${asked}.`,
          ],
          [fractionKey(others, total), `Those are the sectors with ${other}.`],
          [fractionKey(1, total), 'That is one sector. Count all with this letter.'],
        ],
        (value) => (String(value).includes('/') ? slashed(value) : math(value)),
      ),
      hints: [
        'All sectors are equally large. How many are there?',
        `How many of them have the letter ${asked}?`,
      ],
      steps: [
        `There are ${total} equal sectors, all equally likely.`,
        `${counted(good, 'sector has', 'sectors have')} the letter ${asked}: ${withSimplest(good, total)}.`,
      ],
    };
  },
});

export const complement = generator({
  id: 'complement',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const percent = rng.int(grade === 7 ? 1 : 2, grade === 7 ? 9 : 97) * (grade === 7 ? 10 : 1);
    const form = rng.pick(['percent', 'fraction'] as const);
    const bottom = rng.int(5, grade === 7 ? 12 : 20);
    const top = rng.int(1, bottom - 1);
    const [event, opposite] = rng.pick([
      ['it rains tomorrow', 'it does not rain tomorrow'],
      ['a bus is late', 'a bus is on time'],
      ['a seed sprouts', 'a seed does not sprout'],
      ['a ticket wins', 'a ticket does not win'],
    ] as const);
    if (form === 'percent')
      return {
        prompt: `The probability that ${event} is ${percent}%. What is the probability that ${opposite}, in percent?`,
        answer: 100 - percent,
        unit: '%',
        slips:
          percent === 50
            ? []
            : [
                {
                  value: percent,
                  why: 'That is the probability that it happens. Both together are certain.',
                },
              ],
        hints: [
          'One of the two is certain to happen. How many percent is that?',
          'What is missing to 100%?',
        ],
        steps: [
          'Either it happens or it does not: both probabilities together are 100%.',
          `${math(`100 - ${percent} = ${100 - percent}`)}, so it is ${100 - percent}%.`,
        ],
      };
    return {
      prompt: `The probability that ${event} is ${fraction(top / gcd(top, bottom), bottom / gcd(top, bottom))}. What is the probability that ${opposite}? Write a fraction.`,
      answer: fractionKey(bottom - top, bottom),
      slips:
        2 * top === bottom
          ? []
          : [
              {
                value: fractionKey(top, bottom),
                why: 'That is the probability that it happens. Both together are certain, which is 1.',
              },
            ],
      hints: [
        'One of the two is certain to happen. Which number stands for certain?',
        'What is missing to 1?',
      ],
      steps: [
        'Either it happens or it does not: both probabilities together are 1.',
        `${math(`1 - ${fractionTex(lowest(top, bottom).top, lowest(top, bottom).bottom)} = ${fractionTex(lowest(bottom - top, bottom).top, lowest(bottom - top, bottom).bottom)}`)}.`,
      ],
    };
  },
});
