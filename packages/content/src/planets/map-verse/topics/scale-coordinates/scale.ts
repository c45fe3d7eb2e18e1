import { generator, math } from '@planets/practice';
import { grouped, tidy } from '../../../../authoring/wording.ts';
import { source } from './source.ts';

export const mapToReal = generator({
  id: 'map-to-real',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const each = rng.pick(grade < 7 ? [2, 5, 10, 20, 50] : [0.5, 2.5, 4, 15, 25, 40]);
    const measured = grade < 6 ? rng.int(2, 12) : rng.int(4, 30) / 2;
    const real = tidy(each * measured);
    const back = rng.chance(1, 2);
    return {
      prompt: back
        ? `On a map 1 cm stands for ${each} km. Two towns are ${real} km apart. How many centimeters apart are they on the map?`
        : `On a map 1 cm stands for ${each} km. Two towns are ${measured} cm apart on the map. How many kilometers apart are they really?`,
      answer: back ? measured : real,
      unit: back ? 'cm' : 'km',
      hints: [
        `Each centimeter of the map is ${each} km on the ground.`,
        back
          ? `How many times do ${each} km fit into ${real} km?`
          : `Take ${each} km as many times as there are centimeters: ${measured}.`,
      ],
      steps: [
        'On a map every length is made smaller by the same amount, so the scale holds for each centimeter.',
        back
          ? `${math(`\\frac{${real}}{${each}} = ${measured}`)}, so they are ${measured} cm apart on the map.`
          : `${math(`${measured} \\times ${each} = ${real}`)}, so they are ${real} km apart.`,
      ],
      source,
    };
  },
});

export const ratioScale = generator({
  id: 'ratio-scale',
  kind: 'numeric',
  difficulty: 4,
  grades: [7, 9],
  make(rng) {
    const scale = rng.pick([10_000, 25_000, 50_000, 100_000, 200_000, 500_000]);
    const measured = rng.int(2, 24);
    const real = tidy((scale * measured) / 100_000);
    return {
      prompt: `A map has the scale 1 : ${grouped(scale)}. A road is ${measured} cm long on it. How long is the road really, in kilometers?`,
      answer: real,
      unit: 'km',
      slips: [
        {
          value: tidy((scale * measured) / 1000),
          why: 'Check the units: 1 km is 1000 m, and 1 m is 100 cm, so 1 km is 100,000 cm.',
        },
      ],
      hints: [
        `1 cm on the map is ${grouped(scale)} cm on the ground.`,
        'One kilometer is 100,000 cm.',
      ],
      steps: [
        `The ratio says that every length is ${grouped(scale)} times as long on the ground: ${math(`${measured} \\times ${scale} = ${measured * scale}`)} cm.`,
        `1 km is 100,000 cm, so that is ${real} km.`,
      ],
      source,
    };
  },
});

export const orderScales = generator({
  id: 'order-scales',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const some = rng.sample([1, 2, 3, 5, 8, 10, 20, 25, 50, 100], 4).toSorted((a, b) => a - b);
    const write = (each: number) =>
      grade < 7
        ? `1 cm stands for ${each} km`
        : rng.chance(1, 2)
          ? `1 : ${grouped(each * 100_000)}`
          : `1 cm stands for ${each} km`;
    const written = some.map(write);
    return {
      prompt:
        'Four maps are printed on sheets of the same size. Put them in order, from the map with the **most detail** to the map of the **largest area**.',
      inOrder: written,
      hints: [
        'When 1 cm stands for a short distance, small things can be shown.',
        grade < 7
          ? 'Begin with the shortest distance for 1 cm.'
          : '1 km is 100,000 cm. Turn each scale into kilometers for 1 cm.',
      ],
      steps: [
        'The fewer kilometers go into one centimeter, the larger each thing is drawn, and the less area fits on the sheet.',
        `Kilometers for 1 cm, in order: ${some.join(', ')}.`,
      ],
      source,
    };
  },
});
