import { generator } from '@planets/practice';
import { tidy } from '../../../../authoring/wording.ts';
import { CLIMATE_SORTS } from '../../data/climates.ts';
import { degrees, source } from './degrees.ts';

export const colderWithHeight = generator({
  id: 'colder-with-height',
  kind: 'numeric',
  difficulty: 4,
  grades: [6, 8],
  make(rng, grade) {
    const rate = grade < 7 ? 6 : 6.5;
    const kilometers = rng.int(1, 4);
    const valley = rng.int(26, 36);
    const top = tidy(valley - rate * kilometers);
    return {
      prompt: `On this day it gets ${rate} °C colder with every 1000 m of height. At sea level it is ${degrees(valley)}. How warm is it at ${kilometers * 1000} m?`,
      answer: top,
      unit: '°C',
      slips: [
        {
          value: tidy(valley + rate * kilometers),
          why: 'You added. Higher up it gets colder.',
        },
      ],
      hints: [`How many times do you go up 1000 m?`, `Take ${rate} °C away for each of them.`],
      steps: [
        'Air that rises expands and cools, so it is colder higher up.',
        `${kilometers} × ${rate} = ${tidy(rate * kilometers)}, and ${valley} − ${tidy(rate * kilometers)} = ${top}. So it is ${degrees(top)}.`,
      ],
      source,
    };
  },
});

export const orderLatitude = generator({
  id: 'order-latitude',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const gap = grade < 6 ? 20 : 15;
    const start = rng.int(0, 8);
    const places = [0, 1, 2, 3].map((at) => ({ latitude: start + gap * at + rng.int(0, 6) }));
    const names = rng.sample(['Aro', 'Belin', 'Costa', 'Dorn', 'Elva', 'Farun', 'Gola', 'Hemm'], 4);
    const told = (at: number) => `${names[at]} at ${places[at]!.latitude}°`;
    return {
      prompt: `Four towns lie at sea level on coasts of one ocean: ${rng.shuffle([0, 1, 2, 3]).map(told).join(', ')} north. Put them in order, from the one that is most likely **warmest** over the year to the one most likely **coldest**.`,
      inOrder: names,
      hints: [
        'Where does the Sun stand highest at noon: near the equator or near the poles?',
        'The equator is at 0°, the North Pole at 90°.',
      ],
      steps: [
        'Near the equator sunlight comes in steeply and warms a small area; far from it the same light is spread over more ground.',
        `So the town with the lowest latitude is the warmest: ${[0, 1, 2, 3].map(told).join(', ')}.`,
      ],
      source,
    };
  },
});

export const whichBiome = generator({
  id: 'which-biome',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const [right, ...others] = rng.sample(CLIMATE_SORTS, 4);
    const one = rng.pick(right!.clues);
    return {
      prompt: `${one} Which biome is it most likely to be?`,
      right: right!.name,
      wrong: others.map(({ name, sign }) => ({ text: name, why: sign })),
      hints: [
        'Ask: is it warm or cold, and is there rain all year, in one season, or hardly ever?',
        others[0]!.sign,
      ],
      steps: [right!.sign, `That fits: “${one}”`],
      source,
      about: one,
    };
  },
});
