import type { Topic } from '@planets/practice';
import {
  combine,
  definedProducts,
  fillProduct,
  multiply,
  productEntry,
  readEntry,
} from './matrices/calculating.ts';
import { findDeterminant, inverse, notInvertible } from './matrices/inverses.ts';
import { matchMoves, movePoint } from './matrices/moves.ts';
import { cramer, systemAsMatrix } from './matrices/systems.ts';

export const matrices: Topic = {
  id: 'matrices',
  name: 'Matrices',
  about: 'Add, multiply and invert matrices, and use them for systems and for moves of the plane.',
  grades: [11, 12],
  keywords: ['matrix', 'determinant', 'inverse', 'rows', 'columns', 'transformation', 'system'],
  connected: ['vectors'],
  prerequisites: ['systems_equations'],
  standards: [
    'CCSS.MATH.CONTENT.HSN.VM.C.7',
    'CCSS.MATH.CONTENT.HSN.VM.C.8',
    'CCSS.MATH.CONTENT.HSN.VM.C.9',
    'CCSS.MATH.CONTENT.HSN.VM.C.10',
    'CCSS.MATH.CONTENT.HSN.VM.C.11',
    'CCSS.MATH.CONTENT.HSN.VM.C.12',
    'CCSS.MATH.CONTENT.HSA.REI.C.8',
    'CCSS.MATH.CONTENT.HSA.REI.C.9',
  ],
  items: [
    readEntry,
    combine,
    definedProducts,
    productEntry,
    findDeterminant,
    multiply,
    fillProduct,
    matchMoves,
    movePoint,
    systemAsMatrix,
    inverse,
    notInvertible,
    cramer,
  ],
};
