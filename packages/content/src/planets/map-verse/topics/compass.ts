import { generator, type Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { capital, count } from '../../../authoring/wording.ts';
import { MAP_WORDS } from '../data/map-words.ts';
import {
  directionsFor,
  draw,
  gridMap,
  scattered,
  squareOf,
  turned,
  type Direction,
} from '../grid-map.ts';

const source = 'National Geographic';
const COMPASS_RULE = 'On this map north is up, south is down, east is right and west is left.';
const opposite = (direction: Direction) => turned(direction, 4);
const HINTS: Readonly<Record<number, string>> = {
  2: 'A turn to the right follows the hands of a clock: north, east, south, west.',
  4: 'After a half turn you look the opposite way.',
  [-2]: 'A turn to the left goes against the hands of a clock: north, west, south, east.',
};

export const compass: Topic = {
  id: 'compass',
  name: 'Maps and directions',
  about: 'Read a simple map and find your way with north, east, south and west.',
  grades: [1, 4],
  keywords: ['north', 'south', 'east', 'west', 'map', 'compass', 'direction', 'grid', 'legend'],
  connected: ['continents_oceans'],
  items: [
    ...termQuestions(MAP_WORDS, source, [2, 4]),
    generator({
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
          steps: [
            COMPASS_RULE,
            `Seen from the ${from.name}, the ${to.name} lies to the ${direction}.`,
          ],
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'face-and-turn',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const turns: Readonly<Record<number, string>> = {
          2: 'make a quarter turn to the right',
          4: 'make a half turn',
          [-2]: 'make a quarter turn to the left',
        };
        const start = rng.pick(directionsFor(grade > 3 ? 3 : 1));
        const chosen = Array.from({ length: grade < 3 ? 1 : rng.int(1, 2) }, () =>
          rng.pick([2, -2, 4]),
        );
        const end = chosen.reduce((at, turn) => turned(at, turn), start);
        const others = [2, 4, 6].map((eighths) => turned(end, eighths));
        const who = rng.pick(['Amir', 'Nia', 'Leo', 'Mei', 'Ines', 'Kwame', 'Ravi', 'Olga']);
        const path = chosen.reduce<Direction[]>(
          (at, turn) => [...at, turned(at.at(-1)!, turn)],
          [start],
        );
        return {
          prompt: `${who} faces **${start}**. Then you see ${who} ${chosen.map((turn) => turns[turn]).join(' and then ')}. Which way does ${who} face now?`,
          right: end,
          wrong: others.map((other) => ({
            text: other,
            why:
              other === start
                ? `${capital(start)} is where ${who} looked first. Follow each turn.`
                : `Stand up and try it: where is your right hand when you face ${start}?`,
          })),
          hints: [
            'Going round with the clock the order is north, east, south, west.',
            HINTS[chosen[0]!]!,
          ],
          steps: [
            ...chosen.map(
              (turn, at) =>
                `Facing ${path[at]}, ${turns[turn]!.replace('make ', '')} leads to ${path[at + 1]}.`,
            ),
            'A quarter turn is one step on in north, east, south, west; a half turn is two steps.',
          ],
        };
      },
    }),
    generator({
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
    }),
    generator({
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
          also: [
            `${square.charAt(0)} ${square.charAt(1)}`,
            `${square.charAt(1)}${square.charAt(0)}`,
          ],
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
    }),
    generator({
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
    }),
    generator({
      id: 'match-turns',
      kind: 'match',
      difficulty: 3,
      make(rng, grade) {
        const some = rng.sample(directionsFor(grade), 4);
        const [what, eighths] = rng.pick(
          (
            [
              ['the opposite direction', 4],
              ['the direction on your right when you face it', 2],
              ['the direction on your left when you face it', -2],
            ] as const
          ).slice(0, grade === 1 ? 1 : 3),
        );
        return {
          prompt: `Pair each direction with ${what}.`,
          pairs: some.map((direction) => [direction, turned(direction, eighths)] as const),
          hints: [
            'Going round with the clock the order is north, east, south, west.',
            HINTS[eighths]!,
          ],
          steps: some.map((direction) =>
            eighths === 4
              ? `The opposite of ${direction} is ${opposite(direction)}.`
              : `Facing ${direction}, you have ${turned(direction, eighths)} on your ${eighths > 0 ? 'right' : 'left'}.`,
          ),
        };
      },
    }),
  ],
};
