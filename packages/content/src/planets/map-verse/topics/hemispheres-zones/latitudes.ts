import { figure, generator } from '@planets/practice';
import { capital, count, listed } from '../../../../authoring/wording.ts';

export const source = 'National Geographic and NOAA';

const ZONES = [
  { name: 'northern polar zone', from: 67, to: 89 },
  { name: 'northern temperate zone', from: 25, to: 65 },
  { name: 'tropics', from: -22, to: 22 },
  { name: 'southern temperate zone', from: -65, to: -25 },
  { name: 'southern polar zone', from: -89, to: -67 },
] as const;
type Zone = (typeof ZONES)[number];

const RULE: Readonly<Record<Zone['name'], string>> = {
  'northern polar zone': 'The northern polar zone is north of 66.5° N.',
  'northern temperate zone': 'The northern temperate zone lies between 23.5° N and 66.5° N.',
  tropics: 'The tropics lie between 23.5° N and 23.5° S, on both sides of the equator.',
  'southern temperate zone': 'The southern temperate zone lies between 23.5° S and 66.5° S.',
  'southern polar zone': 'The southern polar zone is south of 66.5° S.',
};

const written = (latitude: number, grade: number): string => {
  if (latitude === 0) return 'on the equator';
  const side = latitude < 0 ? 'south' : 'north';
  return grade < 5
    ? `${count(Math.abs(latitude), 'degree')} ${side} of the equator`
    : `at ${Math.abs(latitude)}° ${side === 'south' ? 'S' : 'N'}`;
};

export const whichZone = generator({
  id: 'which-zone',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const zone = rng.pick(ZONES);
    const latitude = rng.int(zone.from, zone.to);
    const others = rng.sample(
      ZONES.filter(({ name }) => name !== zone.name),
      3,
    );
    return {
      prompt: `A place lies **${written(latitude, grade)}**. In which zone of Earth is it?`,
      right: zone.name,
      wrong: others.map(({ name }) => ({ text: name, why: `Not this one. ${RULE[name]}` })),
      hints: [
        'The zones end at about 23.5° and 66.5°, counted from the equator to both sides.',
        RULE[others[0]!.name],
      ],
      steps: [RULE[zone.name], `${capital(written(latitude, grade))}: that is inside this zone.`],
      source,
      about: `zone of ${latitude}`,
    };
  },
});

const LINES = [
  'North Pole',
  'Arctic Circle',
  'Tropic of Cancer',
  'equator',
  'Tropic of Capricorn',
  'Antarctic Circle',
  'South Pole',
] as const;

export const orderLines = generator({
  id: 'order-lines',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const kept = rng.sample(LINES, grade < 5 ? 4 : 5);
    const down = LINES.filter((line) => kept.includes(line));
    const backward = rng.chance(1, 2);
    const inOrder = backward ? down.toReversed() : down;
    const [first, last] = backward ? ['south', 'north'] : ['north', 'south'];
    return {
      prompt: `Put these lines and points of the globe in order. Begin with the one farthest **${first}** and end with the one farthest **${last}**.`,
      inOrder,
      hints: [
        'The equator is in the middle. Arctic and Cancer are in the northern half.',
        'The poles are at the two ends. Antarctic and Capricorn are in the southern half.',
      ],
      steps: [
        `From north to south the whole list is: ${listed(LINES)}.`,
        `So here, from ${first} to ${last}: ${listed(inOrder)}.`,
      ],
      source,
    };
  },
});

export const latitudeOnLine = generator({
  id: 'latitude-on-line',
  kind: 'number-line',
  difficulty: 3,
  make(rng, grade) {
    const step = grade < 5 ? 10 : 5;
    const most = 90 / step - 1;
    const south = grade > 4 && rng.chance(1, 2);
    const latitude = rng.int(1, most) * step * (south ? -1 : 1);
    const away = Math.abs(latitude);
    const fromPole = grade > 3 && rng.chance(1, 3);
    const pole = south ? 'South Pole' : 'North Pole';
    return {
      prompt: [
        grade < 5
          ? 'This line is the way from the equator (0) to the North Pole (90), in degrees.'
          : 'This line is the way from the South Pole (−90) over the equator (0) to the North Pole (90), in degrees. North counts as plus, south as minus.',
        fromPole
          ? `A town lies ${90 - away} degrees away from the **${pole}**, straight toward the equator. Put the marker there.`
          : `A town lies ${away} degrees **${south ? 'south' : 'north'}** of the equator. Put the marker there.`,
      ].join(' '),
      line: { min: grade < 5 ? 0 : -90, max: 90, step, labelEvery: grade < 5 ? 1 : 6 },
      answer: latitude,
      slips: [
        ...(grade < 5
          ? []
          : [
              {
                value: -latitude,
                why: 'The distance fits, but that is the other side of the equator.',
              },
            ]),
        ...(fromPole && away !== 45
          ? [
              {
                value: (90 - away) * (south ? -1 : 1),
                why: 'You counted from the equator. Count from the pole.',
              },
            ]
          : []),
      ],
      hints: [
        fromPole
          ? 'The pole is at 90 degrees. Count back from there.'
          : 'The equator is at 0. Count from there.',
        grade < 5
          ? `From one mark to the next there are ${step} degrees.`
          : `From one mark to the next there are ${step} degrees. Is the town in the plus or in the minus half?`,
      ],
      steps: [
        fromPole
          ? `The pole is 90 degrees from the equator, and the town ${90 - away} degrees from the pole: 90 − ${90 - away} = ${away}.`
          : `The town is ${away} degrees from the equator, so count ${away / step} ${away === step ? 'mark' : 'marks'} of ${step} degrees from 0.`,
        `It is in the ${south ? 'south, so the marker stands at −' : 'north, so the marker stands at '}${away}.`,
      ],
      source,
    };
  },
});

/** Cities that everyone agrees on, well inside their quarter of Earth. */
const CITIES = [
  { name: 'Lima', at: [-77, -12] },
  { name: 'Buenos Aires', at: [-58, -35] },
  { name: 'Santiago', at: [-71, -33] },
  { name: 'Chicago', at: [-88, 42] },
  { name: 'Mexico City', at: [-99, 19] },
  { name: 'Vancouver', at: [-123, 49] },
  { name: 'Havana', at: [-82, 23] },
  { name: 'Cairo', at: [31, 30] },
  { name: 'Warsaw', at: [21, 52] },
  { name: 'Mumbai', at: [73, 19] },
  { name: 'Tokyo', at: [140, 36] },
  { name: 'Hanoi', at: [106, 21] },
  { name: 'Cape Town', at: [18, -34] },
  { name: 'Antananarivo', at: [47, -19] },
  { name: 'Sydney', at: [151, -34] },
  { name: 'Perth', at: [116, -32] },
  { name: 'Harare', at: [31, -18] },
  { name: 'Brasília', at: [-48, -16] },
] as const;

const halves = (north: boolean, east: boolean) =>
  `${north ? 'Northern' : 'Southern'} and ${east ? 'Eastern' : 'Western'} Hemisphere`;

export const cityHemispheres = generator({
  id: 'city-hemispheres',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { name, at } = rng.pick(CITIES);
    const [north, east] = [at[1] > 0, at[0] > 0];
    return {
      prompt: [
        figure({
          kind: 'map',
          area: 'world',
          marks: [
            { at: [0, 0], label: '0' },
            { at, label: name },
          ],
        }),
        `The equator and the prime meridian cross at the mark **0**. In which two hemispheres is **${name}**?`,
      ],
      right: halves(north, east),
      wrong: [
        {
          text: halves(!north, east),
          why: `East or west is right. ${name} is ${north ? 'above' : 'below'} the height of the mark 0.`,
        },
        {
          text: halves(north, !east),
          why: `North or south is right. ${name} is to the ${east ? 'right' : 'left'} of the mark 0.`,
        },
        { text: halves(!north, !east), why: 'Look at both once more: up or down, left or right.' },
      ],
      hints: [
        `Is ${name} higher or lower on the map than the mark 0? Is it left or right of it?`,
        grade < 5
          ? 'Higher than the equator is north. Right of the prime meridian is east.'
          : 'The equator parts north from south, the prime meridian east from west.',
      ],
      steps: [
        `${name} is ${north ? 'higher' : 'lower'} on the map than the equator: ${north ? 'north' : 'south'}.`,
        `${name} is ${east ? 'right' : 'left'} of the prime meridian: ${east ? 'east' : 'west'}.`,
      ],
      source,
      about: `hemispheres of ${name}`,
    };
  },
});

const SEASONS = ['winter', 'spring', 'summer', 'fall'] as const;
const MONTHS = [
  { month: 'January', north: 0 },
  { month: 'April', north: 1 },
  { month: 'July', north: 2 },
  { month: 'October', north: 3 },
] as const;
const PAIRS = [
  ['Chicago', 'Buenos Aires'],
  ['Tokyo', 'Sydney'],
  ['Warsaw', 'Cape Town'],
  ['Vancouver', 'Santiago'],
] as const;

export const seasonsTurned = generator({
  id: 'seasons-turned',
  kind: 'cloze',
  difficulty: 2,
  make(rng) {
    const { month, north } = rng.pick(MONTHS);
    const [above, below] = rng.pick(PAIRS);
    const gap = (right: number) => ({
      right: SEASONS[right]!,
      wrong: SEASONS.filter((_, at) => at !== right),
    });
    const swapped = rng.chance(1, 2);
    const told = [
      { city: above, season: north },
      { city: below, season: (north + 2) % 4 },
    ];
    const [first, second] = swapped ? told.toReversed() : told;
    return {
      prompt: `${above} is north of the tropics, and ${below} is south of them. It is **${month}**. In ${first!.city} it is [[0]], and in ${second!.city} it is [[1]].`,
      gaps: [gap(first!.season), gap(second!.season)],
      hints: [
        'North and south of the equator have opposite seasons.',
        'In the north the warm season begins in June, in the south in December.',
      ],
      steps: [
        `North of the tropics ${month} belongs to ${SEASONS[north]}, so it is ${SEASONS[north]} in ${above}.`,
        `The other half of Earth then leans the other way: in ${below} it is ${SEASONS[(north + 2) % 4]}.`,
      ],
      source,
    };
  },
});
