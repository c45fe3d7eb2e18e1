import type { Topic } from '@planets/practice';
import {
  builtFrom,
  findObject,
  matchSolids,
  nameSolid,
  solidRiddle,
  sortSolids,
} from './shapes-solid/naming.ts';
import { countCubes, foldNet, labelParts } from './shapes-solid/drawn.ts';
import { countParts, partsTable, traceFace } from './shapes-solid/parts.ts';

export const shapesSolid: Topic = {
  id: 'shapes_solid',
  name: 'Solid shapes',
  about: 'Name solids such as cubes and cones, and count their faces, edges and corners.',
  grades: [1, 4],
  keywords: ['cube', 'cylinder', 'cone', 'sphere', 'pyramid', 'prism', 'faces', 'edges', '3D'],
  connected: ['measuring_length', 'fractions_intro'],
  prerequisites: ['shapes_flat'],
  standards: [
    'CCSS.MATH.CONTENT.1.G.A.1',
    'CCSS.MATH.CONTENT.1.G.A.2',
    'CCSS.MATH.CONTENT.2.G.A.1',
  ],
  items: [
    nameSolid,
    findObject,
    matchSolids,
    builtFrom,
    traceFace,
    sortSolids,
    solidRiddle,
    countParts,
    labelParts,
    countCubes,
    partsTable,
    foldNet,
  ],
};
