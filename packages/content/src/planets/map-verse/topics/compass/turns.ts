import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { type Direction, directionsFor, turned } from '../../grid-map.ts';
import { opposite } from './directions.ts';

const HINTS: Readonly<Record<number, string>> = {
  2: 'A turn to the right follows the hands of a clock: north, east, south, west.',
  4: 'After a half turn you look the opposite way.',
  [-2]: 'A turn to the left goes against the hands of a clock: north, west, south, east.',
};

export const faceAndTurn = generator({
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
});

export const matchTurns = generator({
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
      hints: ['Going round with the clock the order is north, east, south, west.', HINTS[eighths]!],
      steps: some.map((direction) =>
        eighths === 4
          ? `The opposite of ${direction} is ${opposite(direction)}.`
          : `Facing ${direction}, you have ${turned(direction, eighths)} on your ${eighths > 0 ? 'right' : 'left'}.`,
      ),
    };
  },
});
