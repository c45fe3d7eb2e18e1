import { authored } from '@planets/practice';
import {
  box,
  drawing,
  line,
  polygon,
  type Drawing,
} from '../../../../authoring/diagrams/drawing.ts';

/** A street in one-point perspective. */
function street(): Drawing {
  return drawing(
    320,
    220,
    [
      box(6, 6, 308, 208, { fill: 'soft' }),
      polygon(
        [
          [20, 20],
          [130, 76],
          [130, 113],
          [20, 190],
        ],
        { fill: 'c' },
      ),
      polygon(
        [
          [300, 20],
          [190, 76],
          [190, 113],
          [300, 190],
        ],
        { fill: 'd' },
      ),
      line([
        [20, 20],
        [160, 92],
      ]),
      line([
        [300, 20],
        [160, 92],
      ]),
      line([
        [20, 190],
        [160, 92],
      ]),
      line([
        [300, 190],
        [160, 92],
      ]),
      line([
        [110, 214],
        [160, 92],
      ]),
      line([
        [210, 214],
        [160, 92],
      ]),
      line(
        [
          [6, 92],
          [314, 92],
        ],
        'dashed',
      ),
    ],
    'A drawing of a street between two walls. A dashed line runs across the middle from side to side. The edges of the walls and of the road are slanted lines that all run to one point on the dashed line, in the middle. Both walls become lower toward it.',
  );
}

export const labelPerspective = authored({ id: 'label-perspective', difficulty: 3 }, 'label', {
  prompt: 'A Renaissance painter plans a street in linear perspective. Put each name at its place.',
  picture: street(),
  places: [
    {
      at: [160, 92],
      name: 'Vanishing point',
      where: 'the point in the middle where all the slanted lines meet',
    },
    {
      at: [44, 92],
      name: 'Horizon line',
      where: 'the dashed line across the picture, at its left',
    },
    { at: [244, 49], name: 'Orthogonal', where: 'a slanted line along the top of the right wall' },
  ],
  extra: ['Fresco'],
  hints: [
    'The horizon is where sky and ground seem to meet, at the height of your eyes.',
    'Where do the edges of a long straight road seem to vanish?',
  ],
  steps: [
    'The horizon line is at the height of the painter’s eyes.',
    'Lines that go straight back, the orthogonals, all run to one point on the horizon: the vanishing point.',
    'Because things get smaller toward it, the flat picture looks deep.',
  ],
  source: 'The Metropolitan Museum of Art, Timeline of Art History',
  about: 'linear perspective',
});
