import { generator } from '@planets/practice';
import { listed } from '../../../../authoring/wording.ts';
import { LATITUDES, spread } from '../../data/cities.ts';
import { source } from './source.ts';

const LINES = [
  { name: 'North Pole', latitude: '90° north' },
  { name: 'Arctic Circle', latitude: 'about 66.5° north' },
  { name: 'Tropic of Cancer', latitude: 'about 23.5° north' },
  { name: 'equator', latitude: '0°' },
  { name: 'Tropic of Capricorn', latitude: 'about 23.5° south' },
  { name: 'Antarctic Circle', latitude: 'about 66.5° south' },
  { name: 'South Pole', latitude: '90° south' },
] as const;

const side = (latitude: number) => `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}`;

const told = ({ city, latitude }: (typeof LATITUDES)[number]) =>
  `${city} is at about ${side(latitude)}.`;

export const whichHemispheres = generator({
  id: 'which-hemispheres',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [vertical, across] = [rng.pick(['N', 'S'] as const), rng.pick(['E', 'W'] as const)];
    const [latitude, longitude] = [rng.int(5, 80), rng.int(5, 170)];
    const words = {
      N: 'north of the equator',
      S: 'south of the equator',
      E: 'east of the prime meridian',
      W: 'west of the prime meridian',
    };
    const say = (v: 'N' | 'S', a: 'E' | 'W') => `${words[v]} and ${words[a]}`;
    const [otherV, otherA] = [vertical === 'N' ? 'S' : 'N', across === 'E' ? 'W' : 'E'] as const;
    const written =
      grade < 7
        ? `${latitude}° ${vertical}, ${longitude}° ${across}`
        : `${vertical === 'S' ? '−' : '+'}${latitude}°, ${across === 'W' ? '−' : '+'}${longitude}°`;
    return {
      prompt: `A satellite is straight above the point **${written}** (latitude first). Where is that point?`,
      right: say(vertical, across),
      wrong: [
        {
          text: say(otherV, across),
          why: 'You read the longitude right. Look at the latitude, the first part, once more.',
        },
        {
          text: say(vertical, otherA),
          why: 'You read the latitude right. Look at the longitude, the second part, once more.',
        },
        { text: say(otherV, otherA), why: 'Both parts are turned round.' },
      ],
      hints: [
        grade < 7
          ? 'The letters stand for north, south, east and west.'
          : 'North and east are counted as plus, south and west as minus.',
        'Latitude tells how far north or south of the equator, longitude how far east or west of the prime meridian.',
      ],
      steps: [
        `The latitude comes first: ${latitude}° ${words[vertical].replace(/ of.*/, '')}, so the point is ${words[vertical]}.`,
        `The longitude is ${longitude}° ${words[across].replace(/ of.*/, '')}, so it is ${words[across]}.`,
      ],
      source,
    };
  },
});

export const degreesApart = generator({
  id: 'degrees-apart',
  kind: 'numeric',
  difficulty: 3,
  make(rng) {
    const one = rng.pick(LATITUDES);
    const two = rng.pick(LATITUDES.filter(({ latitude }) => latitude !== one.latitude));
    const apart = Math.abs(one.latitude - two.latitude);
    const crosses = one.latitude * two.latitude < 0;
    const [a, b] = [Math.abs(one.latitude), Math.abs(two.latitude)];
    return {
      prompt: `${one.city} is at about ${side(one.latitude)}, ${two.city} at about ${side(two.latitude)}. How many degrees of latitude are between them?`,
      answer: apart,
      unit: '°',
      slips:
        crosses && a !== b
          ? [
              {
                value: Math.abs(a - b),
                why: 'One is north and the other south of the equator, so the way to the equator counts on both sides.',
              },
            ]
          : [],
      hints: [
        'Are both on the same side of the equator?',
        crosses
          ? 'Go from one to the equator, then on to the other.'
          : 'Both count from the equator in the same direction, so compare the two numbers.',
      ],
      steps: crosses
        ? [
            `They are on different sides of the equator, which is 0°, so the two distances add.`,
            `${a} + ${b} = ${apart} degrees.`,
          ]
        : [
            `They are on the same side of the equator, so the smaller distance is a part of the larger one.`,
            `${Math.max(a, b)} − ${Math.min(a, b)} = ${apart} degrees.`,
          ],
      source: 'CIA World Factbook',
      about: `${one.city} and ${two.city}`,
    };
  },
});

export const findNorthernmost = generator({
  id: 'find-northernmost',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const pool = rng.sample(LATITUDES, 16).toSorted((a, b) => b.latitude - a.latitude);
    const some = rng
      .sample(
        spread(pool, 8, (a, b) => a.latitude - b.latitude >= 2),
        4,
      )
      .toSorted((a, b) => b.latitude - a.latitude);
    const wanted = rng.pick(['north', 'south', 'equator'] as const);
    const byEquator = some.toSorted((a, b) => Math.abs(a.latitude) - Math.abs(b.latitude));
    const clear = Math.abs(byEquator[0]!.latitude) < Math.abs(byEquator[1]!.latitude);
    const asked = wanted === 'equator' && (!clear || grade < 6) ? 'south' : wanted;
    const right = { north: some[0]!, south: some[3]!, equator: byEquator[0]! }[asked];
    return {
      prompt: `These are latitudes of four cities: ${listed(rng.shuffle(some).map(({ city, latitude }) => `${city} ${side(latitude)}`))}. Which city is ${asked === 'equator' ? 'closest to the equator' : `farthest ${asked}`}?`,
      right: right.city,
      wrong: some
        .filter((one) => one !== right)
        .map((one) => ({ text: one.city, why: `${told(one)} Compare it with the others.` })),
      hints: [
        'N means north and S south of the equator, which is 0°.',
        asked === 'equator'
          ? 'Look for the smallest number, whether N or S.'
          : asked === 'south' && some[3]!.latitude > 0
            ? 'All four are north of the equator. Which is the closest to it?'
            : asked === 'north' && some[0]!.latitude < 0
              ? 'All four are south of the equator. Which is the closest to it?'
              : `A larger number with ${asked === 'north' ? 'N' : 'S'} is farther ${asked}.`,
      ],
      steps: [
        'Latitude counts degrees from the equator, to the north or to the south.',
        `${told(right)} No other one is ${asked === 'equator' ? 'so close to 0°' : `so far ${asked}`}.`,
      ],
      source: 'CIA World Factbook',
    };
  },
});

export const matchLines = generator({
  id: 'match-lines',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const some = rng.sample(LINES, grade < 7 ? 4 : 5);
    return {
      prompt: 'Pair each line or point of the globe with its latitude.',
      pairs: some.map(({ name, latitude }) => [name, latitude] as const),
      hints: [
        'Latitude is 0° at the equator and 90° at the poles.',
        'Cancer is in the north, Capricorn in the south. The circles are closer to the poles than the tropics are.',
      ],
      steps: some.map(({ name, latitude }) => `The ${name} is at ${latitude}.`),
      source,
    };
  },
});
