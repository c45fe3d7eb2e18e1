import { generator } from '@planets/practice';
import { capital, count } from '../../../../authoring/wording.ts';
import { directionsFor, draw, gridMap, scattered, squareOf } from '../../grid-map.ts';
import { opposite } from './directions.ts';

const COMPASS_RULE = 'On this map north is up, south is down, east is right and west is left.';

export const whichWay = generator({
  id: 'which-way',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { picture, from, to, direction } = gridMap(rng, grade);
    const others = [
      opposite(direction),
      ...rng.shuffle(
        directionsFor(grade).filter(
          (other) => other !== direction && other !== opposite(direction),
        ),
      ),
    ].slice(0, 3);
    return {
      prompt: [
        picture,
        `You are at the **${from.name}** and want to go to the **${to.name}**. Which way do you go?`,
      ],
      right: direction,
      wrong: others.map((other) => ({
        text: other,
        why:
          other === opposite(direction)
            ? `That is the way back, from the ${to.name} to the ${from.name}.`
            : `${capital(other)} would lead you to another part of the map.`,
      })),
      hints: [
        COMPASS_RULE,
        `Put a finger on the ${from.name} and move it to the ${to.name}. Where does it go?`,
      ],
      steps: [COMPASS_RULE, `Seen from the ${from.name}, the ${to.name} lies to the ${direction}.`],
    };
  },
});

export const whatIsThere = generator({
  id: 'what-is-there',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { picture, from, to, rest, direction } = gridMap(rng, grade);
    return {
      prompt: [
        picture,
        `Start at the **${from.name}** and go straight **${direction}**. Which place do you come to?`,
      ],
      right: `the ${to.name}`,
      wrong: rest.map(({ name }) => ({
        text: `the ${name}`,
        why: `The ${name} does not lie straight ${direction} of the ${from.name}.`,
      })),
      hints: [
        COMPASS_RULE,
        `The ${from.name} is on square ${squareOf(from)}. Move your finger from there.`,
      ],
      steps: [
        COMPASS_RULE,
        `Straight ${direction} of the ${from.name} there is only the ${to.name}.`,
      ],
    };
  },
});

export const stepsBetween = generator({
  id: 'steps-between',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { picture, from, to, rest } = gridMap(rng, grade);
    const end = grade === 1 ? to : rng.pick([to, ...rest]);
    const [across, down] = [Math.abs(from.column - end.column), Math.abs(from.row - end.row)];
    return {
      prompt: [
        picture,
        `Go from the **${from.name}** to the **${end.name}**. Each step takes you to the next square: up, down, left or right. How many squares do you move on the shortest way?`,
      ],
      answer: across + down,
      unit: 'squares',
      hints: [
        `The ${from.name} is on square ${squareOf(from)}, the ${end.name} on ${squareOf(end)}.`,
        'Count the steps to the side first, then the steps up or down. Do not count the square you start on.',
      ],
      steps: [
        `From ${squareOf(from)} to ${squareOf(end)} you go ${count(across, 'square')} to the side and ${count(down, 'square')} up or down.`,
        `Together: ${across} + ${down} = ${count(across + down, 'square')}. No way is shorter, because each step moves you by one square only.`,
      ],
    };
  },
});

export const findSquare = generator({
  id: 'find-square',
  kind: 'text',
  difficulty: 2,
  grades: [2, 4],
  make(rng, grade) {
    const { picture, from, rest } = gridMap(rng, grade);
    const spot = rng.pick([from, ...rest]);
    const square = squareOf(spot);
    return {
      prompt: [
        picture,
        `On which square is the **${spot.name}**? Type the letter of the column and then the number of the row.`,
      ],
      answer: square,
      also: [`${square.charAt(0)} ${square.charAt(1)}`, `${square.charAt(1)}${square.charAt(0)}`],
      hints: [
        'Go up from the place to find its letter, and to the left to find its number.',
        `The ${spot.name} is in row ${spot.row + 1}.`,
      ],
      steps: [
        `The ${spot.name} is in column ${square.charAt(0)} and in row ${square.charAt(1)}.`,
        `The letter comes first: ${square}.`,
      ],
    };
  },
});

export const orderPlaces = generator({
  id: 'order-places',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const size = grade < 3 ? 3 : 4;
    const spots = scattered(rng, size);
    const [first, last, far] = rng.pick([
      ['west', 'east', 'column'],
      ['north', 'south', 'row'],
    ] as const);
    const sorted = spots.toSorted((a, b) => a[far] - b[far]);
    const backward = rng.chance(1, 2);
    const inOrder = backward ? sorted.toReversed() : sorted;
    const [begin, end] = backward ? [last, first] : [first, last];
    return {
      prompt: [
        draw(spots, size),
        `Put these places in order. Begin with the one farthest **${begin}** and end with the one farthest **${end}**.`,
      ],
      inOrder: inOrder.map(({ name }) => name),
      hints: [COMPASS_RULE, `The ${inOrder[0]!.name} is the farthest ${begin}.`],
      steps: [
        COMPASS_RULE,
        `So go through the map from ${begin} to ${end}, ${far} by ${far}: ${inOrder.map(({ name }) => name).join(', ')}.`,
      ],
    };
  },
});
