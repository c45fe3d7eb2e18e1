import { figure, generator, type Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { capital, grouped } from '../../../authoring/wording.ts';
import { LANDFORMS } from '../data/landform-words.ts';
import { HEIGHTS, LAND_ORDERS } from '../data/land-facts.ts';

const source = 'USGS and National Geographic';
const POINTS = ['camp', 'lake', 'hut', 'summit', 'bridge', 'village', 'spring', 'pass'];

const told = ({ name, meters, place }: (typeof HEIGHTS)[number]) =>
  `${name} in ${place} is about ${grouped(meters)} m high.`;

export const landforms: Topic = {
  id: 'landforms',
  name: 'Landforms and water',
  about: 'Name the shapes of the land and the waters, and say how they are made.',
  grades: [3, 7],
  keywords: ['mountain', 'river', 'valley', 'island', 'peninsula', 'delta', 'erosion', 'glacier'],
  connected: ['hemispheres_zones', 'us_states'],
  prerequisites: ['continents_oceans'],
  standards: ['D2.Geo.10.3-5'],
  items: [
    ...termQuestions(LANDFORMS, source),
    generator({
      id: 'order-heights',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const some = rng.sample(HEIGHTS, grade < 5 ? 3 : 4).toSorted((a, b) => b.meters - a.meters);
        return {
          prompt:
            'Put these mountains in order of height above the sea, from the **highest** to the **lowest**.',
          inOrder: some.map(({ name, place }) => `${name} (${place})`),
          hints: [
            some[0]!.meters > 6500
              ? 'The Himalayas have the highest mountains, then come the Andes in South America.'
              : 'The mountains of Scotland, Australia and Greece are lower than those of Africa and Alaska.',
            told(some[1]!),
          ],
          steps: some.map(told),
          source,
        };
      },
    }),
    generator({
      id: 'order-making',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const { task, items, hint, why } = rng.pick(
          LAND_ORDERS.filter(({ from }) => from <= grade),
        );
        return {
          prompt: task,
          inOrder: items,
          hints: [hint, `The first step is this: ${items[0]}.`],
          steps: [`The order is: ${items.join('; ')}.`, why],
          source,
          about: task,
        };
      },
    }),
    generator({
      id: 'height-difference',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const step = grade < 5 ? 100 : 10;
        const heights = rng
          .sample(
            Array.from({ length: grade < 5 ? 20 : 200 }, (_, at) => (at + 2) * step),
            4,
          )
          .toSorted((a, b) => a - b);
        // A summit is nowhere below the other places.
        const places = rng
          .sample(POINTS, 4)
          .toSorted((a, b) => Number(a === 'summit') - Number(b === 'summit'))
          .map((name, at) => ({ name, height: heights[at]! }));
        const [low, high] = rng.sample(places, 2).toSorted((a, b) => a.height - b.height) as [
          (typeof places)[number],
          (typeof places)[number],
        ];
        const answer = high.height - low.height;
        return {
          prompt: [
            figure({
              kind: 'data-table',
              caption: 'Heights on a hiking trail, above the sea',
              columns: ['Place', 'Height in m'],
              rows: rng.shuffle(places).map(({ name, height }) => [capital(name), String(height)]),
            }),
            `You climb from the **${low.name}** to the **${high.name}**. How many meters higher are you then?`,
          ],
          answer,
          unit: 'm',
          slips: [
            {
              value: high.height,
              why: `That is the height of the ${high.name} above the sea. You did not start at the sea.`,
            },
          ],
          hints: [
            'Find the two heights in the table. The others are not needed.',
            `Take ${low.height} m away from ${high.height} m.`,
          ],
          steps: [
            'The difference of the heights says how far up you go.',
            `${high.height} − ${low.height} = ${answer}, so you are ${answer} m higher.`,
          ],
        };
      },
    }),
  ],
};
