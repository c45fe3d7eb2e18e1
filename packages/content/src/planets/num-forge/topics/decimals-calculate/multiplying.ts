import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';

export const noEndZero = (scaled: number): number => (scaled % 10 === 0 ? scaled + 1 : scaled);

export const placeThePoint = generator({
  id: 'place-the-point',
  kind: 'choice',
  difficulty: 3,
  grades: [5, 6],
  make(rng, grade) {
    const [a, b] = [noEndZero(rng.int(21, 99)), noEndZero(rng.int(12, 89))];
    const aPlaces = 1;
    const bPlaces = grade === 5 ? rng.int(0, 1) : rng.int(1, 2);
    const places = aPlaces + bPlaces;
    const product = a * b;
    const [x, y] = [decimal(a, aPlaces), decimal(b, bPlaces)];
    const [roundX, roundY] = [
      Math.round(a / 10),
      bPlaces === 2 ? Math.round(b / 10) / 10 : Math.round(b / 10) * (bPlaces === 0 ? 10 : 1),
    ];
    const about = decimal(Math.round(roundX * roundY * 10), 1);
    return {
      prompt: `${math(`${a} \\times ${b} = ${product}`)}. Without multiplying again: what is ${math(`${x} \\times ${y}`)}?`,
      right: decimal(product, places),
      wrong: mistakes(
        decimal(product, places),
        [1, -1, 2, -2].map((off) => [
          decimal(off > 0 ? product : product * 10 ** -off, off > 0 ? places + off : places),
          `The point is in the wrong place. ${x} × ${y} is near ${roundX} × ${roundY}, so the product must be near ${about}.`,
        ]),
      ),
      hints: [
        'The digits are the same. Only the place of the point has to be found.',
        `Round both numbers. About how large must the product be?`,
      ],
      steps: [
        `Estimate: ${x} is near ${roundX} and ${y} near ${roundY}, so the product is near ${math(`${roundX} \\times ${roundY} = ${about}`)}.`,
        `${a} is ${10 ** aPlaces} times ${x}${bPlaces === 0 ? '' : `, and ${b} is ${10 ** bPlaces} times ${y}`}, so ${product} is ${10 ** places} times too large.`,
        `${math(`${product} \\div ${10 ** places} = ${decimal(product, places)}`)}, which fits the estimate.`,
      ],
    };
  },
});

export const multiplyDecimals = generator({
  id: 'multiply-decimals',
  kind: 'numeric',
  difficulty: 3,
  grades: [5, 6],
  make(rng, grade) {
    const tiny = rng.chance(1, 2);
    const a = tiny ? rng.int(2, 9) : noEndZero(rng.int(12, grade === 5 ? 35 : 79));
    const b = rng.int(3, 9);
    const [aPlaces, bPlaces] = [grade === 5 ? 1 : rng.int(1, 2), grade === 5 && !tiny ? 0 : 1];
    const places = aPlaces + bPlaces;
    const product = a * b;
    const [x, y] = [decimal(a, aPlaces), decimal(b, bPlaces)];
    return {
      prompt: `What is ${math(`${x} \\times ${y}`)}?`,
      answer: decimal(product, places),
      slips: [
        ...(bPlaces === 0
          ? []
          : [
              {
                value: decimal(product, places - 1),
                why: 'The digits are right. Both numbers have decimal places, and the places of both count.',
              },
            ]),
        {
          value: String(product),
          why: 'You multiplied as if there were no points. Now put the point into the product.',
        },
        {
          value: decimal(product, places + 1),
          why: 'The digits are right, but the point is one place too far to the left.',
        },
      ],
      hints: [
        `Multiply ${a} and ${b} first, as if there were no point.`,
        `Will the product be more or less than ${bPlaces === 0 ? `${b} × ${Math.ceil(a / 10 ** aPlaces)}` : x}? Use that to place the point.`,
      ],
      steps: [
        `Without the points: ${math(`${a} \\times ${b} = ${product}`)}.`,
        bPlaces === 0
          ? `${x} is ${a} ${aPlaces === 1 ? 'tenths' : 'hundredths'}, so the product is ${product} ${aPlaces === 1 ? 'tenths' : 'hundredths'}.`
          : `${['', 'Tenths', 'Hundredths'][aPlaces]} times tenths are ${['', '', 'hundredths', 'thousandths'][places]}, because ${math(`${decimal(1, aPlaces)} \\times 0.1 = ${decimal(1, places)}`)}. So the product is ${product} ${['', '', 'hundredths', 'thousandths'][places]}.`,
        `${math(`${x} \\times ${y} = ${decimal(product, places)}`)}.`,
      ],
    };
  },
});

export const orderProducts = generator({
  id: 'order-products',
  kind: 'order',
  difficulty: 4,
  grades: [5, 6],
  make(rng, grade) {
    const base = grade === 5 ? rng.int(12, 48) : noEndZero(rng.int(120, 480));
    const x = decimal(base, grade === 5 ? 0 : 1);
    // Factors in hundredths, on both sides of 1.
    const factors = distinct(4, () =>
      rng.pick([5, 9, 20, 25, 50, 75, 90, 95, 99, 101, 105, 110, 120, 125, 150, 190, 205]),
    ).toSorted((a, b) => a - b);
    const texts = factors.map((factor) => math(`${x} \\times ${decimal(factor, 2)}`));
    const below = factors.filter((factor) => factor < 100).length;
    return {
      prompt: 'Put the products in order **without working them out**. The **least** comes first.',
      inOrder: texts,
      hints: [
        `All of them multiply ${x}. What happens to ${x} when it is multiplied by less than 1? By more than 1?`,
        'Compare the second factors, place by place.',
      ],
      steps: [
        `The first factor is always ${x}, so the greater the second factor, the greater the product.`,
        below === 0
          ? `All second factors are more than 1, so every product is greater than ${x}.`
          : below === 4
            ? `All second factors are less than 1, so every product is less than ${x}.`
            : `Times less than 1 makes ${x} smaller, times more than 1 makes it greater.`,
        `In order: ${factors.map((factor) => decimal(factor, 2)).join(', ')}.`,
      ],
    };
  },
});

export const laps = generator({
  id: 'laps-story',
  kind: 'multi-step',
  difficulty: 5,
  make(rng, grade) {
    const name = rng.pick(NAMES);
    // In hundredths of a kilometer; grade 4 counts in tenths and by adding.
    const lap = grade === 4 ? rng.int(4, 9) * 10 : noEndZero(rng.int(35, 95));
    const times = grade === 4 ? 3 : rng.int(4, 8);
    const way = grade === 4 ? rng.int(3, 9) * 10 + 5 : noEndZero(rng.int(40, 180));
    const run = lap * times;
    const total = run + 2 * way;
    const goal = (Math.floor(total / 100) + rng.int(1, 3)) * 100;
    const text = (scaled: number) => decimal(scaled, 2);
    return {
      prompt: `${name} walks ${text(way)} km to the track, runs ${times} laps of ${text(lap)} km each, and walks back the same way.`,
      parts: [
        {
          prompt: `How many kilometers does ${name} run on the track?`,
          answer: text(run),
          unit: 'km',
          slips: [
            {
              value: text(lap + times * 100),
              why: 'You added the number of laps. Each lap counts once more.',
            },
          ],
        },
        {
          prompt: 'How many kilometers is it altogether, with the walk there and back?',
          answer: text(total),
          unit: 'km',
          follows: `a + 2 * ${text(way)}`,
          slips: [{ value: text(run + way), why: 'Remember the way back too.' }],
        },
        {
          prompt: `The goal for the day is ${goal / 100} km. How many kilometers are still missing?`,
          answer: text(goal - total),
          unit: 'km',
          follows: `${goal / 100} - b`,
        },
      ],
      hints: [
        'Take it one question at a time. What belongs to the track, and what to the way there and back?',
        `${times} laps are ${times} times the same length.`,
        'When you add or take away, keep the points under each other.',
      ],
      steps: [
        `On the track: ${math(`${times} \\times ${text(lap)} = ${text(run)}`)} km.`,
        `The walk comes twice: ${math(`${text(way)} + ${text(way)} = ${text(2 * way)}`)} km. Altogether ${math(`${text(run)} + ${text(2 * way)} = ${text(total)}`)} km.`,
        `Missing to the goal: ${math(`${goal / 100} - ${text(total)} = ${text(goal - total)}`)} km.`,
      ],
    };
  },
});
