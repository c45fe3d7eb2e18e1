import type { Topic } from '@planets/practice';
import { growingTowers } from './patterns/growing.ts';
import {
  doesNotFit,
  fillPattern,
  findRule,
  inOutTable,
  nextTerm,
} from './patterns/number-patterns.ts';
import { farShape, nextShape, repeatingPart, whichPlaces } from './patterns/shape-patterns.ts';

export const patterns: Topic = {
  id: 'patterns',
  name: 'Patterns',
  about: 'See what repeats or grows, say the rule, and tell what comes next.',
  grades: [1, 4],
  keywords: ['what comes next', 'rule', 'repeat', 'grow', 'sequence', 'in and out table'],
  connected: ['counting', 'shapes_flat'],
  prerequisites: ['skip_counting'],
  standards: ['CCSS.MATH.CONTENT.3.OA.D.9', 'CCSS.MATH.CONTENT.4.OA.C.5'],
  items: [
    nextShape,
    repeatingPart,
    nextTerm,
    findRule,
    doesNotFit,
    growingTowers,
    fillPattern,
    inOutTable,
    farShape,
    whichPlaces,
  ],
};
