import { figure, generator } from '@planets/practice';
import { source } from './source.ts';

const written = (value: number, plus: string, minus: string): string =>
  value === 0 ? '0°' : `${Math.abs(value)}° ${value < 0 ? minus : plus}`;
const latitudeOf = (value: number) => written(value, 'N', 'S');
const longitudeOf = (value: number) => written(value, 'E', 'W');
const placeOf = (latitude: number, longitude: number) =>
  `${latitudeOf(latitude)}, ${longitudeOf(longitude)}`;

const axis = (max: number, step: number, name: string) => ({
  min: -max,
  max,
  step,
  labelEvery: step < 30 ? 2 : 1,
  name,
});

const gridFor = (step: number) => ({
  x: axis(180, step, 'longitude'),
  y: axis(90, step, 'latitude'),
});

const RULES = [
  'Latitude, the first number, goes up to the north and down to the south of 0°.',
  'Longitude, the second number, goes right to the east and left to the west of 0°.',
] as const;

export const plotPlace = generator({
  id: 'plot-place',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const step = grade < 7 ? 30 : 15;
    const most = grade < 7 ? 2 : 5;
    const latitude = rng.pick([-1, 1]) * rng.int(1, most) * step;
    const longitude = rng.pick([-1, 1]) * rng.int(1, grade < 7 ? 5 : 11) * step;
    const slips = [
      {
        at: [latitude, longitude] as const,
        why: 'You have turned the two round. Latitude comes first and goes up or down.',
      },
      {
        at: [-longitude, latitude] as const,
        why: 'The latitude is right. East is to the right of 0° and west to the left.',
      },
      {
        at: [longitude, -latitude] as const,
        why: 'The longitude is right. North is above 0° and south below.',
      },
    ];
    return {
      prompt: `The grid stands for a world map: the line at height 0 is the equator, the upright line at 0 is the prime meridian. Put the marker at **${placeOf(latitude, longitude)}**.`,
      grid: gridFor(step),
      answer: [longitude, latitude] as const,
      slips: slips.filter(
        ({ at: [x, y] }) =>
          Math.abs(x) <= 180 && Math.abs(y) <= 90 && !(x === longitude && y === latitude),
      ),
      hints: [
        RULES[0],
        `Start where the equator and the prime meridian cross. Go ${longitude > 0 ? 'right' : 'left'} first, then ${latitude > 0 ? 'up' : 'down'}.`,
      ],
      steps: [
        `${longitudeOf(longitude)} is ${Math.abs(longitude)} degrees to the ${longitude > 0 ? 'right' : 'left'} of the prime meridian. ${RULES[1]}`,
        `${latitudeOf(latitude)} is ${Math.abs(latitude)} degrees ${latitude > 0 ? 'above' : 'below'} the equator.`,
      ],
      source,
    };
  },
});

/** Places well inside a continent or an ocean, so that the mark is easy to see. */
const MARKS: readonly (readonly [longitude: number, latitude: number])[] = [
  [-100, 40],
  [-60, -10],
  [20, 20],
  [20, -20],
  [100, 60],
  [80, 20],
  [130, -20],
  [-40, 30],
  [-20, -30],
  [-140, 20],
  [-120, -30],
  [160, 40],
  [170, -40],
  [80, -30],
  [40, 50],
  [-70, -40],
  [-120, 60],
  [60, 10],
];

export const readPlace = generator({
  id: 'read-place',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [longitude, latitude] = rng.pick(MARKS);
    const right = placeOf(latitude, longitude);
    return {
      prompt: [
        figure({
          kind: 'map',
          area: 'world',
          marks: [
            { at: [0, 0], label: '0°, 0°' },
            { at: [longitude, latitude], label: 'P' },
          ],
        }),
        `The equator and the prime meridian cross at the mark 0°, 0°. The map is ${grade < 7 ? '360 degrees wide, from 180° W to 180° E' : '360 degrees wide'}. Which coordinates are closest to those of **P**?`,
      ],
      right,
      wrong: [
        {
          text: placeOf(-latitude, longitude),
          why: `The longitude fits. P lies ${latitude > 0 ? 'above' : 'below'} the equator, so what is its latitude?`,
        },
        {
          text: placeOf(latitude, -longitude),
          why: `The latitude fits. P lies ${longitude > 0 ? 'right' : 'left'} of the prime meridian.`,
        },
        {
          text: placeOf(-latitude, -longitude),
          why: 'Both letters are turned round: look at the sides on which P lies.',
        },
      ],
      hints: [
        'Is P above or below the mark 0°, 0°? Is it to the right or to the left?',
        'Above the equator is N, below it S. Right of the prime meridian is E, left of it W.',
      ],
      steps: [
        `P lies ${latitude > 0 ? 'above the equator, so its latitude is north' : 'below the equator, so its latitude is south'}.`,
        `P lies ${longitude > 0 ? 'right of the prime meridian, so its longitude is east' : 'left of the prime meridian, so its longitude is west'}: ${right}.`,
      ],
      source,
    };
  },
});
