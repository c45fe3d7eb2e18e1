import { BEAN_SEED, FLOWER_CUT, TOMATO_PLANT } from '../../diagrams/plants.ts';
import {
  findMarked,
  labelParts,
  nameMarked,
  partForJob,
  type PartsPicture,
} from '../../ask/parts.ts';

const source = 'Encyclopaedia Britannica';

const pictures = (grade: number): readonly PartsPicture[] =>
  grade === 1
    ? [TOMATO_PLANT]
    : grade === 2
      ? [TOMATO_PLANT, BEAN_SEED]
      : [TOMATO_PLANT, BEAN_SEED, FLOWER_CUT, FLOWER_CUT];

export const labelPlant = labelParts({
  id: 'label-plant',
  difficulty: 2,
  pictures,
  places: (grade) => (grade < 3 ? 3 : 4),
  ask: 'Put each name at its place in the picture.',
  source,
});

export const namePart = nameMarked({ id: 'name-part', difficulty: 1, pictures, source });
export const findPart = findMarked({ id: 'find-part', difficulty: 2, pictures, source });
export const partJob = partForJob({ id: 'part-job', difficulty: 1, pictures, source });
