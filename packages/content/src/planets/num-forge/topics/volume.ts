import type { Topic } from '@planets/practice';
import { boxVolume, countCubes, missingEdge, orderVolumes } from './volume/boxes.ts';
import { prismVolume, surfaceOrVolume } from './volume/solids.ts';
import { matchSolids, roundAbout, roundVolume } from './volume/round.ts';
import { changeEdges, joinedBoxes } from './volume/joining.ts';

export const volume: Topic = {
  id: 'volume',
  name: 'Volume and surface',
  about: 'Find how much fits into boxes, prisms, cylinders, cones and spheres.',
  grades: [5, 8],
  keywords: ['cubes', 'box', 'prism', 'cylinder', 'cone', 'sphere', 'surface area', 'solid'],
  connected: ['unit_conversion', 'decimals_calculate'],
  prerequisites: ['area_perimeter'],
  standards: [
    'CCSS.MATH.CONTENT.5.MD.C.4',
    'CCSS.MATH.CONTENT.5.MD.C.5',
    'CCSS.MATH.CONTENT.6.G.A.2',
    'CCSS.MATH.CONTENT.6.G.A.4',
    'CCSS.MATH.CONTENT.7.G.B.6',
    'CCSS.MATH.CONTENT.8.G.C.9',
  ],
  items: [
    countCubes,
    boxVolume,
    missingEdge,
    orderVolumes,
    surfaceOrVolume,
    changeEdges,
    joinedBoxes,
    prismVolume,
    matchSolids,
    roundVolume,
    roundAbout,
  ],
};
