import { generator } from '@planets/practice';
import { drawing, label, line } from '../../../../authoring/diagrams/drawing.ts';
import { partNames, plots, type PartName } from '../../data/plots.ts';

const called = (part: PartName, grade: number) => (grade < 6 ? part.plain : part.proper);

export const orderPlot = generator({
  id: 'order-the-plot',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const plot = rng.pick(plots);
    return {
      prompt: 'Put the parts of this story in order.',
      inOrder: plot,
      hints: [
        'Which one only tells who it is about and how things are, before anything goes wrong?',
        'Which one decides the matter? It stands in the middle.',
      ],
      steps: plot.map((sentence, at) => {
        const part = partNames[at]!;
        return `“${sentence}” This ${part.does}: ${called(part, grade)}.`;
      }),
      about: `plot: ${plot[0]}`,
    };
  },
});

export const partOfPlot = generator({
  id: 'part-of-the-plot',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const plot = rng.pick(plots);
    const at = rng.int(0, 4);
    const part = partNames[at]!;
    const others = partNames.filter((other) => other !== part);
    return {
      prompt: `Which part of the plot is the sentence in bold?\n\n${plot
        .map((sentence, index) => (index === at ? `**${sentence}**` : sentence))
        .join(' ')}`,
      right: called(part, grade),
      wrong: rng.sample(others, 3).map((other) => ({
        text: called(other, grade),
        why: `That part ${other.does}. ${other.test}`,
      })),
      hints: [
        'Find the moment that decides everything. Does the bold sentence come before it, after it, or is it that moment?',
        part.test,
      ],
      steps: [
        `The bold sentence ${part.does}.`,
        `That part of a plot is called “${called(part, grade)}”.`,
      ],
      about: `plot: ${plot[0]} ${at}`,
    };
  },
});

export const findPart = generator({
  id: 'find-the-part',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const plot = rng.pick(plots);
    const at = rng.chance(1, 2) ? 2 : rng.pick([0, 1, 4]);
    const part = partNames[at]!;
    const wrong = rng.sample(
      [0, 1, 2, 3, 4].filter((other) => other !== at),
      3,
    );
    return {
      prompt: `In this story, each sentence is one part of the plot. Which one is the **${grade < 6 ? `part called “${part.plain}”` : part.proper}**?\n\n_${plot.join(' ')}_`,
      right: plot[at]!,
      wrong: wrong.map((other) => ({
        text: plot[other]!,
        why: `That one ${partNames[other]!.does}. That is the part called “${called(partNames[other]!, grade)}”.`,
      })),
      hints: [
        'Read the whole story first. At which point is it decided how it will end?',
        part.test,
      ],
      steps: [
        `“${plot[at]!}”`,
        `This ${part.does}. So it is the part called “${called(part, grade)}”.`,
      ],
      about: `plot: ${plot[0]} ${at}`,
    };
  },
});

const PLACES: readonly {
  readonly at: readonly [number, number];
  readonly where: string;
}[] = [
  { at: [34, 176], where: 'on the flat piece at the left, where the line begins' },
  { at: [100, 112], where: 'on the slope that climbs' },
  { at: [170, 34], where: 'at the highest point' },
  { at: [230, 112], where: 'on the slope that goes down' },
  { at: [290, 176], where: 'on the flat piece at the right, where the line ends' },
];

const mountain = drawing(
  320,
  210,
  [
    line(
      [
        [10, 190],
        [60, 190],
        [90, 150],
        [112, 136],
        [140, 80],
        [170, 48],
        [210, 120],
        [250, 190],
        [310, 190],
      ],
      'thick',
    ),
    label(160, 202, 'time →'),
  ],
  'A line like a mountain. From the left it runs flat, climbs with small steps to a single peak, goes down more steeply and ends flat on the right. Time runs from left to right, and tension from low to high.',
);

export const labelMountain = generator({
  id: 'label-the-plot',
  kind: 'label',
  difficulty: 2,
  make(rng, grade) {
    // Any two of the five can be left out, so that the picture does not repeat itself.
    const left = grade < 6 ? [rng.int(0, 4)] : [];
    const shown = partNames
      .map((part, at) => ({ part, ...PLACES[at]! }))
      .filter((_, at) => !left.includes(at));
    const spare = left.map((at) => called(partNames[at]!, grade));
    return {
      prompt:
        'Many stories run like a mountain: the higher the line, the greater the tension. Put each name in its place.',
      picture: mountain,
      places: shown.map(({ part, at, where }) => ({ name: called(part, grade), at, where })),
      extra: spare.length > 0 ? spare : [rng.pick(['theme', 'narrator', 'setting'])],
      hints: [
        'Where does the line begin, where is it highest, and where does it end?',
        'What happens to the tension before the peak, and what happens to it after the peak?',
      ],
      steps: shown.map(({ part, where }) => `${called(part, grade)}: ${where}. It ${part.does}.`),
    };
  },
});
