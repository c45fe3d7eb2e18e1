import { labelPlaces, nameMarked } from '../../ask/on-map.ts';
import { WORLD_PLACES } from '../../data/world-places.ts';
import { source } from './regions.ts';

export const labelWorld = labelPlaces(WORLD_PLACES, {
  id: 'label-world',
  difficulty: 2,
  area: 'world',
  source,
  prompt: 'Put each name at its place on the map.',
});

export const nameWorldMark = nameMarked(
  WORLD_PLACES,
  {
    id: 'name-world-mark',
    difficulty: 1,
    area: 'world',
    source,
    prompt: 'Which continent or ocean is marked with **X**?',
  },
  3,
);
