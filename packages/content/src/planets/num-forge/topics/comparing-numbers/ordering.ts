import { figure, generator, math } from '@planets/practice';
import { baseTen } from '../../../../authoring/diagrams/base-ten.ts';
import { barModel } from '../../../../authoring/diagrams/bars.ts';
import { thingsInRows } from '../../../../authoring/diagrams/counters.ts';
import { THINGS } from '../../../../authoring/diagrams/things.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { leftPlace, lookAlikes, whyGreater } from './close.ts';

export const morePictures = generator({
  id: 'more-pictures',
  kind: 'choice',
  difficulty: 1,
  grades: [1, 2],
  make(rng, grade) {
    const most = rng.chance(1, 2);
    if (grade === 1) {
      const counts = distinct(3, () => rng.int(4, 10)).toSorted((a, b) => (most ? b - a : a - b));
      const things = rng.sample(THINGS, 3);
      // The fewer there are, the bigger they are drawn: the longest row need not be the most.
      const sizes = counts.map((count) => (count > 7 ? 15 : 24));
      const [right, ...wrong] = counts.map((count, at) =>
        figure(thingsInRows(things[at]!, [count], sizes[at])),
      );
      return {
        prompt: `Which row has the **${most ? 'most' : 'fewest'}** things?`,
        right: right!,
        wrong: wrong.map((text, at) => ({
          text,
          why: `Count them: there are ${counts[at + 1]}. Another row has ${most ? 'more' : 'fewer'}.`,
        })),
        hints: [
          'A long row can have only a few big things. Count each row.',
          `Which number is the ${most ? 'greatest' : 'smallest'} when you count?`,
        ],
        steps: [
          `Count each row: ${counts.join(', ')}.`,
          `${counts[0]} is the ${most ? 'greatest' : 'smallest'} number, so that row has the ${most ? 'most' : 'fewest'}.`,
        ],
      };
    }
    const values = distinct(3, () => {
      const [tens, ones] = [rng.int(2, 6), rng.int(1, 9)];
      return tens * 10 + ones;
    }).toSorted((a, b) => (most ? b - a : a - b));
    const [right, ...wrong] = values.map((value) =>
      figure(baseTen(0, Math.floor(value / 10), value % 10)),
    );
    return {
      prompt: `Which picture shows the **${most ? 'greatest' : 'smallest'}** number?`,
      right: right!,
      wrong: wrong.map((text, at) => ({
        text,
        why: `This one shows ${values[at + 1]}. Another picture shows ${most ? 'more' : 'less'}.`,
      })),
      hints: [
        'Compare the long blocks first. Each one is 10.',
        'Many small cubes can still be less than one long block.',
      ],
      steps: [
        `The pictures show ${values.join(', ')}.`,
        `Compare the tens first, then the ones. ${values[0]} is the ${most ? 'greatest' : 'smallest'}.`,
      ],
    };
  },
});

export const greatestLeast = generator({
  id: 'greatest-least',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const greatest = rng.chance(1, 2);
    const all = lookAlikes(rng, grade, 4).toSorted((a, b) => (greatest ? b - a : a - b));
    const [right, ...wrong] = all as [number, ...number[]];
    return {
      prompt: `Which number is the **${greatest ? 'greatest' : 'least'}**?`,
      right: grouped(right),
      wrong: wrong.map((value) => ({
        text: grouped(value),
        why: `Compare it with ${grouped(right)}. ${whyGreater(Math.max(value, right), Math.min(value, right))}`,
      })),
      hints: [
        `Look at the ${leftPlace(grade)} first. They count the most.`,
        'The same? Then look one place to the right.',
      ],
      steps: [
        `In order from the ${greatest ? 'greatest' : 'least'}: ${all.map(grouped).join(', ')}.`,
        whyGreater(Math.max(right, wrong[0]!), Math.min(right, wrong[0]!)),
      ],
    };
  },
});

export const between = generator({
  id: 'between',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const low = rng.int(10 ** grade + 12, 9 * 10 ** grade);
    const width = rng.int(3, 4 * 10 ** (grade - 1) + 3);
    const high = low + width;
    const right = rng.int(low + 1, high - 1);
    const turned = (value: number) => Number(Array.from(String(value)).toReversed().join(''));
    return {
      prompt: `Which number is **between** ${grouped(low)} and ${grouped(high)}?`,
      right: grouped(right),
      wrong: mistakes(
        right,
        [
          [high + rng.int(1, 3), `That is more than ${grouped(high)}. It is too far.`],
          [low - rng.int(1, 3), `That is less than ${grouped(low)}. It comes before.`],
          ...(turned(right) > low && turned(right) < high
            ? []
            : [[turned(right), 'Read the digits again, from the left.'] as const]),
          [high + 10, `That is more than ${grouped(high)}. It is too far.`],
          [low - 10, `That is less than ${grouped(low)}. It comes before.`],
        ] as const,
        (shown) => grouped(Number(shown)),
      ),
      hints: [
        `The number is more than ${grouped(low)} and less than ${grouped(high)}.`,
        `Think of a number line. ${grouped(low)} is on the left and ${grouped(high)} on the right.`,
      ],
      steps: [
        `${grouped(right)} is more than ${grouped(low)}, and it is less than ${grouped(high)}.`,
        `So it is between: ${math(`${low} < ${right} < ${high}`)}.`,
      ],
    };
  },
});

export const orderDown = generator({
  id: 'order-numbers',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const down = rng.chance(1, 2);
    const inOrder = lookAlikes(rng, grade, 4).toSorted((a, b) => (down ? b - a : a - b));
    return {
      prompt: `Put the numbers in order. The **${down ? 'greatest' : 'least'}** comes first.`,
      inOrder: inOrder.map(grouped),
      hints: [
        `Compare the ${leftPlace(grade)} first.`,
        'When two are the same there, compare the next digit.',
      ],
      steps: [
        `The ${leftPlace(grade)} count the most, so compare them first. Then the next place.`,
        `That gives ${inOrder.map(grouped).join(', ')}.`,
      ],
    };
  },
});

export const howManyMore = generator({
  id: 'how-many-more',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const [who, other] = rng.sample(NAMES, 2) as [string, string];
    const { many } = rng.pick(THINGS);
    const gap = grade === 1 ? rng.int(2, 9) : grade === 2 ? rng.int(11, 45) : rng.int(105, 395);
    const less = grade === 1 ? rng.int(4, 11) : grade === 2 ? rng.int(22, 54) : rng.int(210, 590);
    const more = less + gap;
    const fewer = rng.chance(1, 2);
    return {
      prompt: [
        figure(
          barModel([
            { name: who, segments: [{ size: more, text: String(more), fill: 'soft' }] },
            { name: other, segments: [{ size: less, text: String(less), fill: 'none' }] },
          ]),
        ),
        fewer
          ? `${who} has ${more} ${many}. ${other} has ${less} ${many}. How many **fewer** does ${other} have?`
          : `${who} has ${more} ${many}. ${other} has ${less} ${many}. How many **more** does ${who} have?`,
      ],
      answer: gap,
      slips: slips(gap, [
        [more + less, 'You added. That is how many they have together. How far apart are they?'],
        [
          fewer ? less : more,
          `That is all that ${fewer ? other : who} has. Find the difference between the two.`,
        ],
        [gap + 1, 'Almost! Start counting with the next number.'],
        [gap - 1, 'Almost! You are one short.'],
        [gap + 10, 'Almost! That is ten too many.'],
        ...(gap > 10 ? [[gap - 10, 'Almost! That is ten too few.'] as const] : []),
      ]),
      hints: [
        'Look at the end of the longer bar. How long is the part that sticks out?',
        `Start at ${less}. How far is it to ${more}?`,
      ],
      steps: [
        'The longer bar sticks out. That part is the difference, so subtract.',
        `${math(`${more} - ${less} = ${gap}`)}. Check: ${less} and ${gap} make ${more}.`,
      ],
    };
  },
});

export const placeNumber = generator({
  id: 'place-number',
  kind: 'number-line',
  difficulty: 3,
  grades: [2, 3],
  make(rng, grade) {
    const step = grade === 2 ? 10 : 100;
    // Grade 2 within a hundred, grade 3 within a thousand; not always the first one.
    const min = step * 10 * rng.int(0, 9);
    const max = min + step * 10;
    // Only the ends and the middle carry numbers, so that the place has to be thought out.
    const tick = rng.pick([1, 2, 3, 4, 6, 7, 8, 9]);
    const value = min + tick * step;
    const middle = min + step * 5;
    return {
      prompt: `Put the marker on **${grouped(value)}**.`,
      line: { min, max, step, labelEvery: 5 },
      answer: value,
      slips: slips(value, [
        [min + max - value, `You counted from the other end. Start at ${grouped(min)}.`],
        [value + step, `One mark too far. Each mark is ${step} more.`],
        [value - step, `One mark too early. Each mark is ${step} more.`],
      ]),
      hints: [
        `Is ${grouped(value)} more or less than ${grouped(middle)}?`,
        `Count the marks from ${grouped(min)} to ${grouped(middle)}. How much is it from one mark to the next?`,
      ],
      steps: [
        `From ${grouped(min)} to ${grouped(middle)} there are 5 steps, so each step is ${step}.`,
        `Count by ${step}s from ${grouped(tick > 5 ? middle : min)}: ${Array.from({ length: tick > 5 ? tick - 5 : tick }, (_, at) => grouped((tick > 5 ? middle : min) + (at + 1) * step)).join(', ')}.`,
      ],
    };
  },
});
