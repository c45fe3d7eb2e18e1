import { generator, type Rng } from '@planets/practice';
import { box, drawing, label, line, type Drawing } from '../../../../authoring/diagrams/drawing.ts';

interface Page {
  readonly title: string;
  readonly heading: string;
  readonly bold: string;
  readonly caption: string;
  readonly extra: string;
}

const PAGES: readonly Page[] = [
  {
    title: 'Foxes',
    heading: 'Big Ears',
    bold: 'den',
    caption: 'A cub listens.',
    extra: 'A fox can hear a watch tick.',
  },
  {
    title: 'Bread',
    heading: 'Why Dough Rises',
    bold: 'yeast',
    caption: 'Ready to bake',
    extra: 'The oldest loaf is burnt.',
  },
  {
    title: 'The Moon',
    heading: 'Holes and Hills',
    bold: 'crater',
    caption: 'The far side',
    extra: 'A footprint stays for ages.',
  },
  {
    title: 'Rivers',
    heading: 'Down to the Sea',
    bold: 'delta',
    caption: 'Mud seen from above',
    extra: 'Some rivers flow north.',
  },
  {
    title: 'Drums',
    heading: 'Drums That Talk',
    bold: 'pitch',
    caption: 'A drum from Ghana',
    extra: 'A frog skin can be a drum.',
  },
  {
    title: 'Snow',
    heading: 'Six Sides',
    bold: 'crystal',
    caption: 'No two alike',
    extra: 'Fresh snow is mostly air.',
  },
  {
    title: 'Ants',
    heading: 'Who Does What',
    bold: 'colony',
    caption: 'A guard at the gate',
    extra: 'Ants never sleep for long.',
  },
  {
    title: 'Ships',
    heading: 'Wind and Sails',
    bold: 'mast',
    caption: 'Leaving the harbor',
    extra: 'Some ships carry ships.',
  },
];

interface Place {
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  readonly where: string;
}

const WIDTH = 320;
const HEIGHT = 300;

/** A line of print, which is not meant to be read. */
const print = (x: number, y: number, length: number) =>
  line([
    [x, y],
    [x + length, y],
  ]);

/** A page out of a book, with the places that have names. */
function pageOf({ title, heading, bold, caption, extra }: Page, number: number) {
  const places: readonly Place[] = [
    { name: 'title', at: [104, 26], where: `the words in the middle at the very top: ${title}` },
    {
      name: 'heading',
      at: [153, 62],
      where: `the words above the lines of text on the left: ${heading}`,
    },
    {
      name: 'bold word',
      at: [156, 108],
      where: `one thick, dark word between the lines of text: ${bold}`,
    },
    {
      name: 'picture',
      at: [238, 105],
      where: 'the large frame on the right side with a photo in it',
    },
    { name: 'caption', at: [159, 166], where: `the words below the photo: ${caption}` },
    {
      name: 'sidebar',
      at: [40, 212],
      where: `the framed words near the bottom: Did you know? ${extra}`,
    },
    {
      name: 'page number',
      at: [136, 280],
      where: `the figure ${number} in the middle of the bottom edge`,
    },
  ];
  const picture: Drawing = drawing(
    WIDTH,
    HEIGHT,
    [
      box(4, 4, WIDTH - 8, HEIGHT - 8),
      label(160, 26, title.toUpperCase()),
      label(24, 62, heading, 'start'),
      ...[80, 92].map((y) => print(24, y, 120)),
      print(24, 108, 58),
      box(86, 99, 10 + bold.length * 7, 18, { fill: 'soft', stroke: 'none' }),
      // Twice, a little apart: that makes it thick.
      label(90, 108, bold, 'start'),
      label(90.7, 108, bold, 'start'),
      ...[124, 136, 148, 160, 172].map((y) => print(24, y, 120)),
      box(168, 60, 138, 90, { fill: 'b' }),
      label(238, 166, caption),
      box(24, 192, 272, 58, { fill: 'soft', stroke: 'dashed' }),
      label(160, 211, 'Did you know?'),
      label(160, 232, extra),
      label(160, 282, String(number)),
    ],
    `A page of a book. At the top: ${title}. On the left, ${heading}, and below it lines of text, in which one word is thick and dark: ${bold}. On the right a photo, and below it: ${caption}. Near the bottom a frame with: Did you know? ${extra} At the bottom edge: ${number}.`,
  );
  return { picture, places };
}

const WHAT: Readonly<Record<string, string>> = {
  title: 'names the whole text',
  heading: 'names one part of the text',
  'bold word': 'is printed thick and dark because it is important',
  picture: 'shows what the text tells about',
  caption: 'tells what is in the picture',
  sidebar: 'stands in a frame and adds something extra',
  'page number': 'helps you to find the page again',
};

function picked(rng: Rng, grade: number) {
  const { picture, places } = pageOf(rng.pick(PAGES), rng.int(8, 96));
  const chosen = rng.sample(places, grade < 4 ? 4 : 5);
  return { picture, chosen, rest: places.filter((place) => !chosen.includes(place)) };
}

export const labelThePage = generator({
  id: 'label-the-page',
  kind: 'label',
  difficulty: 2,
  make(rng, grade) {
    const { picture, chosen, rest } = picked(rng, grade);
    return {
      prompt: 'What are the parts of this page called? Put each name in its place.',
      picture,
      places: chosen,
      extra: grade < 4 ? [] : rest.slice(0, 1).map(({ name }) => name),
      hints: [
        'Begin with the part that you are most sure about.',
        `Look for the part that ${WHAT[chosen[0]!.name]}. What is it called?`,
      ],
      steps: chosen.map(({ name }) => `The ${name} ${WHAT[name]}.`),
    };
  },
});
