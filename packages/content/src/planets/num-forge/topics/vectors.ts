import type { Topic } from '@planets/practice';
import {
  combine,
  fromAngle,
  fromPoints,
  magnitude,
  unitVector,
  walk,
} from './vectors/components.ts';
import { crossing, orderLengths } from './vectors/lengths.ts';
import {
  angleBetween,
  dotProduct,
  matchRelation,
  missingComponent,
  pickPerpendicular,
} from './vectors/products.ts';

export const vectors: Topic = {
  id: 'vectors',
  name: 'Vectors',
  about: 'Add and stretch vectors, and find their lengths, directions and angles.',
  grades: [11, 12],
  keywords: ['magnitude', 'direction', 'component', 'dot product', 'perpendicular', 'unit vector'],
  connected: ['complex_numbers', 'matrices'],
  prerequisites: ['trigonometry'],
  standards: [
    'CCSS.MATH.CONTENT.HSN.VM.A.1',
    'CCSS.MATH.CONTENT.HSN.VM.A.2',
    'CCSS.MATH.CONTENT.HSN.VM.A.3',
    'CCSS.MATH.CONTENT.HSN.VM.B.4',
    'CCSS.MATH.CONTENT.HSN.VM.B.5',
  ],
  items: [
    fromPoints,
    walk,
    combine,
    magnitude,
    dotProduct,
    orderLengths,
    matchRelation,
    pickPerpendicular,
    missingComponent,
    unitVector,
    fromAngle,
    crossing,
    angleBetween,
  ],
};
