import { authored } from '@planets/practice';
import { box, disc, drawing, type Drawing } from '../../../../authoring/diagrams/drawing.ts';

const STRIPE = 13;
const WIDTH = 300;
const UNION = 120;

/** The flag with its stripes and, in the corner, nine rows of stars as dots. */
function flag(): Drawing {
  const stripes = Array.from({ length: 13 }, (_, at) =>
    box(10, 6 + at * STRIPE, WIDTH, STRIPE, { fill: at % 2 === 0 ? 'd' : 'none' }),
  );
  const stars = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: row % 2 === 0 ? 6 : 5 }, (__, at) =>
      disc(10 + 10 + at * 20 + (row % 2 === 0 ? 0 : 10), 6 + 9 + row * 9.1, 2.4, { fill: 'soft' }),
    ),
  ).flat();
  return drawing(
    320,
    13 * STRIPE + 12,
    [...stripes, box(10, 6, UNION, 7 * STRIPE, { fill: 'b' }), ...stars],
    'A flag. Thirteen stripes run from side to side, in two colors by turns. In the upper left corner is a rectangle of a third color with fifty small shapes in nine rows.',
  );
}

/** What each part of the flag stands for. */
export const labelTheFlag = authored(
  { id: 'label-the-flag', difficulty: 3, grades: [2, 4] },
  'label',
  {
    prompt:
      'This is a drawing of the flag of the United States. Put each label at the part that it tells about.',
    picture: flag(),
    places: [
      { at: [30, 33], name: 'One for each state today', where: 'a small shape in the corner' },
      {
        at: [250, 40],
        name: 'One for each of the first states',
        where: 'a long stripe on the right',
      },
      {
        at: [118, 90],
        name: 'The union: all the states together',
        where: 'the rectangle in the upper left corner, near its edge',
      },
    ],
    extra: ['One for each president'],
    hints: [
      'How many of each are there? Count the rows and the stripes.',
      'There are 13 stripes and 50 small shapes. There are 50 states today.',
    ],
    steps: [
      'The 50 stars stand for the 50 states of today.',
      'The 13 stripes stand for the 13 states with which the country began.',
      'The part with the stars is called the union, because it shows the states together.',
    ],
    source: 'USA.gov, The history of the American flag',
    about: 'parts of the flag',
  },
);
