import { generator, math } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { mistakes } from '../../mistakes.ts';
import { amount, plural, SOURCE } from './units.ts';

const RATES = [
  ['A snail crawls', 'centimeters', 'minute', 'hour', 60, 2, 9],
  ['A tap drips', 'drops', 'minute', 'hour', 60, 3, 20],
  ['A printer prints', 'pages', 'minute', 'hour', 60, 5, 40],
  ['A cyclist covers', 'meters', 'second', 'minute', 60, 3, 9],
  ['A pump moves', 'liters', 'second', 'minute', 60, 2, 12],
  ['A plant grows', 'millimeters', 'day', 'week', 7, 2, 15],
  ['A wind wheel makes', 'turns', 'second', 'minute', 60, 2, 5],
] as const;

export const convertRate = generator({
  id: 'convert-rate',
  kind: 'choice',
  difficulty: 4,
  grades: [6, 7],
  make(rng, grade) {
    const [who, what, short, long, times, low, high] = rng.pick(RATES);
    const rate = rng.int(low, high);
    const perLong = rate * times;
    const back = rng.chance(1, 2);
    const count = grade === 6 ? 1 : rng.int(2, 5);
    if (back) {
      const given = perLong * count;
      const show = (value: string | number) => `${value} ${what}`;
      return {
        prompt: `${who} ${given} ${what} in ${count === 1 ? `one ${long}` : `${count} ${long}s`}, always at the same rate. How many ${what} is that per ${short}?`,
        right: show(rate),
        wrong: mistakes(
          rate,
          [
            [given * times, `In one ${short} it must be less than in a whole ${long}.`],
            ...(count === 1
              ? []
              : ([[perLong, `That is per ${long}. How much is it per ${short}?`]] as const)),
            ...(count === 1
              ? []
              : ([[rate * count, `That is for ${count} ${long}s still, not for one.`]] as const)),
            [
              decimal((rate * times * 10) / (times === 7 ? 10 : 100), 1),
              `1 ${long} has ${times} ${short}s, not ${times === 7 ? 10 : 100}.`,
            ],
            [rate + times, 'Divide to find the rate for one. Nothing is added.'],
            [rate * 2, 'Divide once more: that is twice too much.'],
          ],
          show,
        ),
        hints: [
          `How many ${short}s are there in ${count === 1 ? `one ${long}` : `${count} ${long}s`}?`,
          `In one ${short} there is less than in a whole ${long}. So do you multiply or divide?`,
        ],
        steps: [
          `1 ${long} has ${times} ${short}s${count === 1 ? '' : `, so ${count} ${long}s have ${math(`${count} \\times ${times} = ${count * times}`)}`}.`,
          `Share the amount among the ${short}s: ${math(`${given} \\div ${count * times} = ${rate}`)} ${what} per ${short}.`,
        ],
      };
    }
    const result = perLong * count;
    const show = (value: string | number) => `${value} ${what}`;
    return {
      prompt: `${who} ${rate} ${what} per ${short}, always at the same rate. How many ${what} is that in ${count === 1 ? `one ${long}` : `${count} ${long}s`}?`,
      right: show(result),
      wrong: mistakes(
        result,
        [
          [rate + times, `Every ${short} adds ${rate} more, so multiply.`],
          ...(count === 1
            ? []
            : ([[perLong, `That is for one ${long}. There are ${count}.`]] as const)),
          [
            rate * count * (times === 7 ? 10 : 100),
            `1 ${long} has ${times} ${short}s, not ${times === 7 ? 10 : 100}.`,
          ],
          [
            rate * count * (times === 7 ? 5 : 10),
            `1 ${long} has ${times} ${short}s, not ${times === 7 ? 5 : 10}.`,
          ],
          [result + rate, `That is one ${short} too many.`],
        ],
        show,
      ),
      hints: [
        `How many ${short}s are there in ${count === 1 ? `one ${long}` : `${count} ${long}s`}?`,
        `In each of them the same happens. So multiply.`,
      ],
      steps: [
        `1 ${long} has ${times} ${short}s${count === 1 ? '' : `, so ${count} ${long}s have ${math(`${count} \\times ${times} = ${count * times}`)}`}.`,
        `Every ${short} brings ${rate}: ${math(`${count * times} \\times ${rate} = ${result}`)} ${what}.`,
      ],
    };
  },
});

const BRIDGES = [
  ['inch', 'centimeter', 254, 2, 'is exactly'],
  ['mile', 'kilometer', 16, 1, 'is about'],
  ['pound', 'kilogram', 45, 2, 'is about'],
  ['kilogram', 'pound', 22, 1, 'is about'],
  ['gallon', 'liter', 38, 1, 'is about'],
  ['meter', 'foot', 33, 1, 'is about'],
  ['foot', 'centimeter', 305, 1, 'is about'],
] as const;

export const betweenSystems = generator({
  id: 'between-systems',
  kind: 'choice',
  difficulty: 3,
  grades: [6, 7],
  make(rng, grade) {
    const [from, toOne, scaled, places, is] = rng.pick(BRIDGES);
    const to = plural(toOne);
    const factor = decimal(scaled, places);
    const count = rng.int(3, grade === 6 ? 12 : 40);
    const back = grade === 7 && rng.chance(1, 2);
    const total = decimal(scaled * count, places);
    const [asked, unit] = back ? [plural(from), plural(from)] : [to, to];
    const answer = back ? String(count) : total;
    const shift = (by: number) =>
      back
        ? decimal(by > 0 ? count * 10 : count, by > 0 ? 0 : 1)
        : by > 0
          ? decimal(scaled * count * 10, places)
          : decimal(scaled * count, places + 1);
    return {
      prompt: `1 ${from} ${is} ${factor} ${to}. How many ${asked} are ${back ? `${total} ${to}` : amount(count, from)}?`,
      right: `${answer} ${unit}`,
      wrong: mistakes(
        answer,
        [
          [
            back
              ? decimal(Math.round((scaled * scaled * count) / 10 ** (2 * places - 1)), 1)
              : decimal(Math.round((count * 10 ** (places + 1)) / scaled), 1),
            back
              ? `You multiplied. How often do ${factor} ${to} fit into ${total} ${to}?`
              : `You divided. Each ${from} is ${factor} ${to}, so multiply.`,
          ],
          [shift(1), 'The point is in the wrong place. Estimate first: about how many must it be?'],
          [
            shift(-1),
            'The point is in the wrong place. Estimate first: about how many must it be?',
          ],
        ],
        (value) => `${value} ${unit}`,
      ),
      hints: [
        `Which is larger, 1 ${from} or 1 ${toOne}? So should the number get larger or smaller?`,
        back
          ? `How often do ${factor} ${to} fit into ${total} ${to}?`
          : `Each ${from} is ${factor} ${to}. How much are ${count} of them?`,
      ],
      steps: back
        ? [
            `Each ${from} takes ${factor} ${to}, so ask how often that fits: divide.`,
            `${math(`${total} \\div ${factor} = ${count}`)}, because ${math(`${count} \\times ${factor} = ${total}`)}.`,
          ]
        : [
            `Each ${from} is ${factor} ${to}, so ${count} are ${count} times as much.`,
            `${math(`${count} \\times ${factor} = ${total}`)}.`,
          ],
      source: SOURCE,
    };
  },
});
