import { figure, generator, type Rng } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { labelled, plane, signed, spotText, type Spot } from '../../plane.ts';

const inFour = (grade: number) => grade > 5;
const size = (grade: number) => (grade === 5 ? 10 : grade === 6 ? 6 : 8);

/** Two different numbers, neither zero: x and y cannot be mixed up unseen. */
export function pickSpot(rng: Rng, grade: number): Spot {
  const max = size(grade) - 1;
  const sign = () => (inFour(grade) && rng.chance(1, 2) ? -1 : 1);
  const [x, y] = distinct(2, () => rng.int(1, max)) as [number, number];
  return [x * sign(), y * sign()];
}

const along = (x: number) =>
  x < 0 ? `${counted(-x, 'step')} to the left` : `${counted(x, 'step')} to the right`;
const upDown = (y: number) => (y < 0 ? `${counted(-y, 'step')} down` : `${counted(y, 'step')} up`);

const readSteps = ([x, y]: Spot): string[] => [
  `The first number goes along the x-axis: from the origin ${along(x)}.`,
  `The second number goes along the y-axis: ${upDown(y)}. That is ${spotText([x, y])}.`,
];

/** The spots a child lands on who mixes something up, with what to say. */
const mixUps = ([x, y]: Spot): readonly (readonly [Spot, string])[] =>
  allMixUps(x, y).map(([at, why]) => [[at[0] + 0, at[1] + 0], why]);

const allMixUps = (x: number, y: number): readonly (readonly [Spot, string])[] => [
  [[y, x], 'The two numbers have changed places. The first one goes sideways.'],
  [[-x, y], 'Look at the sign of the first number: is it left or right of the y-axis?'],
  [[x, -y], 'Look at the sign of the second number: is it above or below the x-axis?'],
  [[-x, -y], 'Both signs are lost. Negative numbers go left and down.'],
  [[x + (x > 0 ? 1 : -1), y], 'Count the steps sideways again, beginning at the origin.'],
  [[x + (x > 0 ? -1 : 1), y], 'Count the steps sideways again, beginning at the origin.'],
  [[x, y + (y > 0 ? 1 : -1)], 'Count the steps up or down again, beginning at the origin.'],
];

const inside = (grade: number) => {
  const max = size(grade);
  const min = inFour(grade) ? -max : 0;
  return ([x, y]: Spot) => x >= min && x <= max && y >= min && y <= max;
};

export const placePoint = generator({
  id: 'place-point',
  kind: 'point',
  difficulty: 1,
  make(rng, grade) {
    const spot = pickSpot(rng, grade);
    const [x, y] = spot;
    return {
      prompt: `Place a point at ${spotText(spot)}.`,
      grid: plane(size(grade), inFour(grade)),
      answer: spot,
      slips: mixUps(spot)
        .slice(0, 4)
        .filter(([at]) => inside(grade)(at))
        .map(([at, why]) => ({ at, why })),
      hints: [
        'Start at the origin, where the two axes cross. Which way does the first number go?',
        `The first number is ${signed(x)}: go ${x < 0 ? 'left' : 'right'}. The second is ${signed(y)}: go ${y < 0 ? 'down' : 'up'}.`,
      ],
      steps: readSteps(spot),
    };
  },
});

export const findPoint = generator({
  id: 'find-point',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const spot = pickSpot(rng, grade);
    const others = mixUps(spot).filter(([at]) => inside(grade)(at));
    const chosen = rng.sample(others.slice(0, Math.max(3, others.length - 2)), 3);
    const shuffled = rng.shuffle([[spot, ''] as const, ...chosen]);
    const names = ['A', 'B', 'C', 'D'];
    const nameOf = (wanted: Spot) => names[shuffled.findIndex(([at]) => at === wanted)]!;
    return {
      prompt: [
        figure(
          plane(size(grade), inFour(grade), {
            points: labelled(
              shuffled.map(([at]) => at),
              names,
            ),
          }),
        ),
        `Which point is at ${spotText(spot)}?`,
      ],
      right: nameOf(spot),
      wrong: chosen.map(([at, why]) => ({
        text: nameOf(at),
        why: `That point is at ${spotText(at)}. ${why}`,
      })),
      hints: [
        'Begin at the origin. The first number tells how far to go sideways.',
        `Then go ${spot[1] < 0 ? 'down' : 'up'} as far as the second number says.`,
      ],
      steps: [...readSteps(spot), `There you find point ${nameOf(spot)}.`],
    };
  },
});

export const nameSpot = generator({
  id: 'name-coordinates',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const spot = pickSpot(rng, grade);
    // From grade 7 the points may lie on an axis, where one number is zero.
    const asked: Spot =
      grade > 6 && rng.chance(1, 3) ? (rng.chance(1, 2) ? [0, spot[1]] : [spot[0], 0]) : spot;
    const [x, y] = asked;
    const text = spotText(asked);
    return {
      prompt: [
        figure(plane(size(grade), inFour(grade), { points: [{ x, y, label: 'P' }] })),
        'What are the coordinates of point P?',
      ],
      right: text,
      wrong: mistakes(
        text,
        mixUps(asked)
          .filter(([at]) => inside(grade)(at))
          .map(([at, why]) => [spotText(at), why] as const),
      ),
      hints: [
        'How far is P from the y-axis, to the left or to the right? That is the first number.',
        'How far is P above or below the x-axis? That is the second number.',
      ],
      steps: [
        `From the origin ${x === 0 ? 'there is no step sideways' : `go ${along(x)}`}: the first number is ${signed(x)}.`,
        `Then ${y === 0 ? 'there is no step up or down' : `go ${upDown(y)}`}: the second number is ${signed(y)}. So P is at ${text}.`,
      ],
    };
  },
});

/** A spot neither above, below nor beside another one. */
function pickAside(rng: Rng, grade: number, from: Spot): Spot {
  const spot = pickSpot(rng, grade);
  return spot[0] === from[0] || spot[1] === from[1] ? pickAside(rng, grade, from) : spot;
}

const MOVERS = ['A ladybug', 'A rover', 'A ferry', 'A hiker', 'A drone'] as const;

export const walk = generator({
  id: 'walk-on-grid',
  kind: 'point',
  difficulty: 2,
  make(rng, grade) {
    const max = size(grade);
    const min = inFour(grade) ? -max : 0;
    const from = pickSpot(rng, grade);
    const to = pickAside(rng, grade, from);
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const fits = ([x, y]: Spot) =>
      x >= min && x <= max && y >= min && y <= max && `${x},${y}` !== String(to);
    const turned: Spot = [from[0] + dy, from[1] + dx];
    const back: Spot = [from[0] - dx, from[1] - dy];
    const who = rng.pick(MOVERS);
    return {
      prompt: `${who} starts at ${spotText(from)} and goes ${counted(Math.abs(dx), 'unit')} ${dx > 0 ? 'right' : 'left'} and ${counted(Math.abs(dy), 'unit')} ${dy > 0 ? 'up' : 'down'}. Place a point where it is now.`,
      grid: plane(max, inFour(grade), { points: [{ x: from[0], y: from[1], label: 'start' }] }),
      answer: to,
      slips: [
        { at: turned, why: 'You went up or down by the number that was for left or right.' },
        { at: back, why: 'You went the opposite way.' },
      ].filter(
        ({ at }, index, all) =>
          fits(at) && all.findIndex((one) => String(one.at) === String(at)) === index,
      ),
      hints: [
        'Left and right change the first number, up and down the second.',
        `Begin at ${spotText(from)}, not at the origin.`,
      ],
      steps: [
        `${dx > 0 ? 'Right makes the first number larger' : 'Left makes the first number smaller'}: from ${signed(from[0])} to ${signed(to[0])}.`,
        `${dy > 0 ? 'Up makes the second number larger' : 'Down makes the second number smaller'}: from ${signed(from[1])} to ${signed(to[1])}. Now it is at ${spotText(to)}.`,
      ],
    };
  },
});
