import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { fraction, fractionTex } from '../../fraction.ts';
import { slips } from '../../mistakes.ts';
import { partsName, pickLine } from './lines.ts';

export const wholeAs = generator({
  id: 'whole-as-fraction',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const parts = rng.pick(grade === 3 ? [2, 3, 4, 6] : [3, 4, 5, 6, 8]);
    const whole = rng.int(1, grade === 3 ? 4 : 6);
    const back = rng.chance(1, 2);
    const top = whole * parts;
    return back
      ? {
          prompt: `Which whole number is at the same place as ${fraction(top, parts)}?`,
          answer: whole,
          slips: slips(whole, [
            [top, `${top} is how many parts there are. ${parts} of them make one whole.`],
            [parts, `${parts} parts make one whole. How many wholes do ${top} parts make?`],
            [top - parts, 'You took away. How many times does the bottom fit in the top?'],
          ]),
          hints: [
            `${parts} ${partsName(parts)} make one whole.`,
            `How many times does ${parts} fit in ${top}?`,
          ],
          steps: [
            `One whole is ${fraction(parts, parts)}.`,
            `${math(`${top} \\div ${parts} = ${whole}`)}, so it is at ${whole}.`,
          ],
        }
      : {
          prompt: `Which number belongs in the box? ${math(`${whole} = \\frac{\\square}{${parts}}`)}`,
          answer: top,
          slips: slips(top, [
            [
              whole,
              `${fractionWord(whole, parts)} is less than ${whole}. One whole is ${parts} ${partsName(parts)}.`,
            ],
            [
              whole + parts,
              `You added. Each of the ${whole} wholes has ${parts} ${partsName(parts)}.`,
            ],
            [parts, `That is one whole. Here ${whole === 1 ? 'is' : 'are'} ${whole}.`],
          ]),
          hints: [
            `How many ${partsName(parts)} are in one whole?`,
            `Take that ${whole === 1 ? 'once' : `${whole} times`}.`,
          ],
          steps: [
            `One whole is ${parts} ${partsName(parts)}.`,
            `${whole} ${whole === 1 ? 'whole is' : 'wholes are'} ${math(`${whole} \\times ${parts} = ${top}`)} of them: ${math(`${whole} = ${fractionTex(top, parts)}`)}.`,
          ],
        };
  },
});

const fractionWord = (top: number, bottom: number) => `${top}/${bottom}`;

type Pair = readonly [top: number, bottom: number];
const less = (a: Pair, b: Pair): number => a[0] * b[1] - b[0] * a[1];

/** Four fractions below 1, the one nearest to the goal first, nearer than the others by more than a hair. */
function pickNear(rng: Rng, goal: number, bottoms: readonly number[]): [Pair, ...Pair[]] {
  const farFrom = ([top, bottom]: Pair) => Math.abs(top / bottom - goal);
  for (;;) {
    const four = distinct(
      4,
      (): Pair => {
        const bottom = rng.pick(bottoms);
        return [rng.int(1, bottom - 1), bottom];
      },
      ([top, bottom]) => top / bottom,
    ).toSorted((a, b) => farFrom(a) - farFrom(b)) as [Pair, Pair, ...Pair[]];
    // None lies at the goal itself: "nearest" would be a trick then.
    if (farFrom(four[0]) > 0 && farFrom(four[1]) - farFrom(four[0]) > 0.04) return four;
  }
}

export const nearWhich = generator({
  id: 'near-which',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const below = grade === 4 ? rng.int(0, 2) : 0;
    const goal = rng.pick([0, 0.5, 1]);
    const [right, ...wrong] = pickNear(rng, goal, grade === 3 ? [4, 6, 8] : [5, 6, 8, 10, 12]);
    const write = ([top, bottom]: Pair) => fraction(top + below * bottom, bottom);
    const half = below === 0 ? fraction(1, 2) : math(`${below}\\frac{1}{2}`);
    const name = goal === 0.5 ? half : String(goal + below);
    const where = ([top, bottom]: Pair) => {
      const side =
        top * 2 < bottom ? 'less than half' : top * 2 === bottom ? 'half' : 'more than half';
      return `It is ${side} of the way from ${below} to ${below + 1}.`;
    };
    return {
      prompt: `Which fraction is **nearest** to ${name} on the number line?`,
      right: write(right),
      wrong: wrong.map((each) => ({
        text: write(each),
        why: `${where(each)} Another one is nearer.`,
      })),
      hints: [
        'Is the top close to nothing, close to half of the bottom, or close to the whole bottom?',
        below === 0
          ? 'Picture the line from 0 to 1 and put each fraction on it.'
          : `Take away the ${below === 1 ? 'whole' : 'wholes'} first. Then picture what is left.`,
      ],
      steps: [
        `In order on the line: ${[right, ...wrong].toSorted(less).map(write).join(', ')}.`,
        `${write(right)} has the shortest way to ${name}. ${where(right)}`,
      ],
    };
  },
});

export const betweenWholes = generator({
  id: 'between-wholes',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const low = rng.int(grade === 3 ? 0 : 1, grade === 3 ? 1 : 3);
    const inside = () => {
      const { parts } = pickLine(rng, grade);
      return [low * parts + rng.int(1, Math.max(1, parts - 1)), parts] as const;
    };
    const outside = () => {
      const { parts } = pickLine(rng, grade);
      return rng.chance(1, 2) || low === 0
        ? ([(low + 1) * parts + rng.int(1, parts - 1 || 1), parts] as const)
        : ([low * parts - rng.int(1, parts - 1 || 1), parts] as const);
    };
    const key = ([top, bottom]: readonly [number, number]) => `${top}/${bottom}`;
    const right = distinct(rng.int(2, 3), inside, key);
    const wrong = distinct(5 - right.length, outside, key);
    return {
      prompt: `Pick **every** fraction that lies between ${low} and ${low + 1}.`,
      right: right.map(([top, bottom]) => fraction(top, bottom)),
      wrong: wrong.map(([top, bottom]) => fraction(top, bottom)),
      hints: [
        'A fraction is 1 when its top and bottom are the same.',
        low === 0
          ? 'Between 0 and 1 the top is less than the bottom.'
          : `The top must be more than ${low === 1 ? 'the bottom' : `${low} times the bottom`}, but less than ${low + 1} times the bottom.`,
      ],
      steps: [
        ...right.map(
          ([top, bottom]) =>
            `${fraction(top, bottom)} is more than ${math(`${low} = ${fractionTex(low * bottom, bottom)}`)} and less than ${math(`${low + 1} = ${fractionTex((low + 1) * bottom, bottom)}`)}.`,
        ),
        `The others are ${low === 0 ? `more than ${low + 1}` : `outside: less than ${low} or more than ${low + 1}`}.`,
      ],
    };
  },
});

export const orderOnLine = generator({
  id: 'order-on-line',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const { parts } = pickLine(rng, grade);
    const sameTop = rng.chance(1, 2);
    const bottoms = rng.sample([2, 3, 4, 6, 8, 10], 3);
    const top = rng.int(1, 5);
    const all = sameTop
      ? bottoms.map((bottom): Pair => [top, bottom])
      : distinct(
          3,
          (): Pair => [rng.int(1, 3 * parts), parts],
          ([over]) => over,
        );
    const free = [1, 2, 3].filter((each) => all.every((pair) => less(pair, [each, 1]) !== 0));
    const whole = free.length > 0 ? rng.pick(free) : 4;
    const inOrder = [...all, [whole, 1] as const].toSorted(less);
    const write = ([over, under]: Pair) => (under === 1 ? String(over) : fraction(over, under));
    const shared = sameTop ? bottoms[0]! : parts;
    return {
      prompt: 'Where are they on the number line? Put them in order, from left to right.',
      inOrder: inOrder.map(write),
      hints: [
        sameTop
          ? 'The tops are the same. A bigger bottom means smaller steps.'
          : 'The steps are all the same size. More steps go further to the right.',
        'When is a fraction more than 1? Compare its top with its bottom.',
      ],
      steps: [
        sameTop
          ? `All the fractions have ${top} ${top === 1 ? 'step' : 'steps'}. The bigger the bottom, the shorter the steps, so the further left.`
          : `All the fractions have steps of ${fraction(1, parts)}. The more steps, the further right.`,
        `From left to right: ${inOrder.map(write).join(', ')}. The ${whole} is the same as ${fraction(whole * shared, shared)}.`,
      ],
    };
  },
});

export const matchWholes = generator({
  id: 'match-mixed',
  kind: 'match',
  difficulty: 4,
  grades: [4, 4],
  make(rng) {
    const parts = rng.sample([2, 3, 4, 5, 6, 8], 4);
    const all = parts.map((bottom) => {
      const whole = rng.int(1, 3);
      const rest = rng.int(1, bottom - 1);
      return { bottom, whole, rest, top: whole * bottom + rest };
    });
    return {
      prompt: 'Match the numbers that are at the same place on the number line.',
      pairs: all.map(({ bottom, whole, rest, top }) => [
        fraction(top, bottom),
        math(`${whole}${fractionTex(rest, bottom)}`),
      ]),
      hints: [
        'How many wholes are in the fraction? How many parts are left over?',
        'For fourths: 4 of them make one whole.',
      ],
      steps: all.map(
        ({ bottom, whole, rest, top }) =>
          `${fraction(top, bottom)}: ${math(`${whole} \\times ${bottom} = ${whole * bottom}`)} parts make ${whole} ${whole === 1 ? 'whole' : 'wholes'}, and ${rest} ${rest === 1 ? 'is' : 'are'} left: ${math(`${whole}${fractionTex(rest, bottom)}`)}.`,
      ),
    };
  },
});
