import { findMarked, labelParts } from '../../ask/parts.ts';
import { EARTH_LAYERS, ROCK_CYCLE } from '../../diagrams/earth.ts';

const source = 'U.S. Geological Survey';
const pictures = (grade: number) => (grade < 5 ? [EARTH_LAYERS] : [EARTH_LAYERS, ROCK_CYCLE]);

export const labelEarth = labelParts({
  id: 'label-earth',
  difficulty: 2,
  pictures,
  places: (grade) => (grade < 6 ? 4 : 5),
  ask: 'Put each name at its place in the picture.',
  source,
});

export const findLayer = findMarked({ id: 'find-layer', difficulty: 2, pictures, source });
