import { figure, generator } from '@planets/practice';
import { listed } from '../../../../authoring/wording.ts';

export const source = 'USGS, Map Projections: A Working Manual';

/** One over the cosine of the latitude, rounded. Heights grow as widths do, so areas grow with the square. */
const STRETCH = [
  { latitude: 0, times: 1 },
  { latitude: 30, times: 1.15 },
  { latitude: 45, times: 1.41 },
  { latitude: 60, times: 2 },
  { latitude: 70, times: 2.92 },
  { latitude: 80, times: 5.76 },
] as const;

export const mercatorWidth = generator({
  id: 'mercator-width',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const times = rng.pick(grade < 11 ? [2, 3, 4] : [2, 3, 4, 5]);
    const wide = rng.int(2, 9) * 20;
    const high = rng.int(2, 9) * 20;
    const area = wide * high;
    return {
      prompt: `On a Mercator map all lengths near one northern town are stretched ${times} times, compared with the equator. An island there is really ${wide} km wide from west to east and ${high} km long from north to south.`,
      parts: [
        {
          prompt: 'How wide does it look, in km of the scale at the equator?',
          answer: wide * times,
          unit: 'km',
        },
        {
          prompt: 'How long does it look, in km of the scale at the equator?',
          answer: high * times,
          unit: 'km',
        },
        {
          prompt: `Take island and picture as rectangles. How many times as large as the real area (${area} km²) does it look?`,
          answer: times * times,
          follows: `a * b / ${area}`,
          slips: [
            {
              value: times,
              why: 'Both width and height are stretched, so the area grows twice over.',
            },
            { value: 2 * times, why: 'The two stretches multiply, they do not add.' },
          ].filter(({ value }) => value !== times * times),
        },
      ],
      hints: ['Multiply each length by the stretch.', 'Compare the two areas: looks ÷ is.'],
      steps: [
        `Width: ${wide} × ${times} = ${wide * times} km. Length: ${high} × ${times} = ${high * times} km.`,
        `It looks like ${wide * times} × ${high * times} = ${wide * times * high * times} km², instead of ${area} km².`,
        `That is ${times} × ${times} = ${times * times} times as large, because both directions are stretched.`,
      ],
      source,
    };
  },
});

const LANDS = [
  { name: 'Iceland', latitude: 65 },
  { name: 'Norway', latitude: 62 },
  { name: 'Ireland', latitude: 53 },
  { name: 'Poland', latitude: 52 },
  { name: 'Spain', latitude: 40 },
  { name: 'Tunisia', latitude: 34 },
  { name: 'Cuba', latitude: 22 },
  { name: 'Thailand', latitude: 15 },
  { name: 'Ghana', latitude: 8 },
  { name: 'Kenya', latitude: 0 },
  { name: 'Peru', latitude: 10, south: true },
  { name: 'Botswana', latitude: 22, south: true },
  { name: 'Uruguay', latitude: 33, south: true },
  { name: 'New Zealand', latitude: 41, south: true },
] as const;

const told = ({ name, latitude, ...rest }: (typeof LANDS)[number]) =>
  `${name} lies at about ${latitude}°${latitude === 0 ? '' : 'south' in rest ? ' S' : ' N'}`;

export const orderStretch = generator({
  id: 'order-stretch',
  kind: 'order',
  difficulty: 3,
  make(rng) {
    const picked: (typeof LANDS)[number][] = [];
    for (const one of rng.shuffle(LANDS))
      if (
        picked.length < 4 &&
        picked.every(({ latitude }) => Math.abs(latitude - one.latitude) >= 6)
      )
        picked.push(one);
    const inOrder = picked.toSorted((a, b) => b.latitude - a.latitude);
    return {
      prompt: `On a Mercator map some lands are enlarged more than others. ${listed(rng.shuffle(picked).map(told))}. Put them in order, from the one enlarged **most** to the one enlarged **least**.`,
      inOrder: inOrder.map(({ name }) => name),
      hints: [
        'Nothing is stretched at the equator. The stretch grows toward both poles alike.',
        `${told(inOrder[1]!)}. Which of the others are farther from the equator?`,
      ],
      steps: [
        'The Mercator projection stretches more the farther a land is from the equator, whether to the north or the south.',
        `So only the number of degrees counts: ${listed(inOrder.map(({ name, latitude }) => `${name} ${latitude}°`))}.`,
      ],
      source,
    };
  },
});

export const readStretch = generator({
  id: 'read-stretch',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [low, high] = rng
      .sample(STRETCH.slice(0, grade < 11 ? 5 : 6), 2)
      .toSorted((a, b) => a.latitude - b.latitude) as [
      (typeof STRETCH)[number],
      (typeof STRETCH)[number],
    ];
    const size = rng.int(2, 9) * 100;
    const look = (times: number) => Math.round(size * times);
    const right = `The one at ${high.latitude}° looks larger, although both are the same size.`;
    return {
      prompt: [
        figure({
          kind: 'bar-chart',
          title: 'Stretch of lengths on a Mercator map by latitude',
          unit: 'times',
          bars: STRETCH.map(({ latitude, times }) => ({ label: `${latitude}°`, value: times })),
        }),
        `Two round lakes are both ${size} m across. One lies at ${low.latitude}°${low.latitude === 0 ? ' (the equator)' : ' north'}, the other at ${high.latitude}° north. How do they look on the map?`,
      ],
      right,
      wrong: [
        {
          text: `The one at ${low.latitude}° looks larger, although both are the same size.`,
          why: `The stretch is ${low.times} at ${low.latitude}° and ${high.times} at ${high.latitude}°.`,
        },
        {
          text: 'Both look the same size, because they are the same size.',
          why: `On this map the stretch of lengths is ${low.times} at one and ${high.times} at the other.`,
        },
        {
          text: `The one at ${high.latitude}° looks larger, because it is really larger.`,
          why: 'Both are equally wide. Only the map makes a difference.',
        },
      ],
      hints: [
        'Compare the two bars for these latitudes.',
        'The bars tell about the map, not about the lakes.',
      ],
      steps: [
        `At ${low.latitude}° the lake looks ${look(low.times)} m wide, at ${high.latitude}° ${look(high.times)} m, in the scale of the equator.`,
        'A Mercator map keeps angles, so shapes of small things stay right, and pays for it with sizes.',
      ],
      source,
    };
  },
});
