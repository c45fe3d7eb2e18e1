import { type Rng, figure, generator, math } from '@planets/practice';
import { grouped } from '../../../../authoring/wording.ts';
import { source } from './source.ts';

const NAMES = ['Arvia', 'Belmar', 'Corin', 'Delmia', 'Esteral', 'Farno', 'Galdia', 'Hovar'];

/** Imagined regions whose densities are whole numbers and differ clearly. */
function regions(rng: Rng, grade: number) {
  const names = rng.sample(NAMES, 4);
  const densities = rng.sample([4, 8, 15, 25, 40, 60, 90, 140, 210, 320], 4);
  return names.map((name, at) => {
    const area = rng.int(2, 40) * (grade < 10 ? 1000 : 500);
    return { name, area, density: densities[at]!, people: area * densities[at]! };
  });
}

const table = (list: ReturnType<typeof regions>) =>
  figure({
    kind: 'data-table',
    caption: 'Four imagined regions',
    columns: ['Region', 'People', 'Area in km²'],
    rows: list.map(({ name, people, area }) => [name, grouped(people), grouped(area)]),
  });

const shown = ({ name, people, area, density }: ReturnType<typeof regions>[number]) =>
  `${name}: ${grouped(people)} ÷ ${grouped(area)} = ${density} people per km².`;

export const findDensity = generator({
  id: 'density',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const [{ name, people, area, density }] = regions(rng, grade) as [
      ReturnType<typeof regions>[number],
    ];
    const back = grade > 9 && rng.chance(1, 2);
    return {
      prompt: back
        ? `The imagined region of ${name} has ${density} people per km² on ${grouped(area)} km². How many people live there?`
        : `In the imagined region of ${name} ${grouped(people)} people live on ${grouped(area)} km². What is the population density, in people per km²?`,
      answer: back ? people : density,
      unit: back ? 'people' : 'people per km²',
      hints: [
        'Density says how many people there would be on each square kilometer if they were spread evenly.',
        back
          ? 'Take the density once for each square kilometer.'
          : math('\\text{density} = \\frac{\\text{people}}{\\text{area}}'),
      ],
      steps: back
        ? [
            `Each of the ${grouped(area)} km² has ${density} people on average, so multiply.`,
            `${math(`${density} \\times ${area} = ${people}`)} people.`,
          ]
        : [
            'Share the people evenly among the square kilometers: divide.',
            math(`\\frac{${people}}{${area}} = ${density}`),
            `So there are ${density} people per km².`,
          ],
      source,
    };
  },
});

export const densest = generator({
  id: 'densest',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const list = regions(rng, grade);
    const sorted = list.toSorted((a, b) => b.density - a.density);
    const most = rng.chance(1, 2);
    const right = most ? sorted[0]! : sorted[3]!;
    const mostPeople = list.toSorted((a, b) => b.people - a.people)[0]!;
    return {
      prompt: [
        table(list),
        `Which region is the **${most ? 'most' : 'least'}** densely populated?`,
      ],
      right: right.name,
      wrong: list
        .filter((one) => one !== right)
        .map((one) => ({
          text: one.name,
          why:
            most && one === mostPeople
              ? `It has the most people, but also much area. ${shown(one)}`
              : shown(one),
        })),
      hints: [
        'Neither the number of people nor the area alone decides. Divide one by the other.',
        shown(list.find((one) => one !== right)!),
      ],
      steps: list
        .map(shown)
        .concat(`So ${right.name} has the ${most ? 'highest' : 'lowest'} density.`),
      source,
    };
  },
});

export const orderDensity = generator({
  id: 'order-density',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const list = regions(rng, grade);
    const sorted = list.toSorted((a, b) => a.density - b.density);
    return {
      prompt: [
        table(list),
        'Put the regions in order of population density, from the **lowest** to the **highest**.',
      ],
      inOrder: sorted.map(({ name }) => name),
      hints: ['Divide the people by the area, for each region.', shown(sorted[1]!)],
      steps: sorted.map(shown),
      source,
    };
  },
});
