import type { Topic } from '@planets/practice';
import { notEquivalent, pickEqual, sameExpression } from './equivalent-expressions/comparing.ts';
import { collectTerms, expand, factorOut, twoBrackets } from './equivalent-expressions/writing.ts';
import { compareTable, matchForms } from './equivalent-expressions/matching.ts';

export const equivalentExpressions: Topic = {
  id: 'equivalent_expressions',
  name: 'Equivalent expressions',
  about: 'Multiply out brackets, collect like terms and factor expressions with letters.',
  grades: [6, 8],
  keywords: [
    'algebra',
    'distributive property',
    'like terms',
    'brackets',
    'parentheses',
    'simplify',
    'factor',
  ],
  connected: ['integers', 'primes_gcf_lcm'],
  prerequisites: ['expressions'],
  standards: [
    'CCSS.MATH.CONTENT.6.EE.A.3',
    'CCSS.MATH.CONTENT.6.EE.A.4',
    'CCSS.MATH.CONTENT.7.EE.A.1',
  ],
  items: [
    sameExpression,
    expand,
    collectTerms,
    compareTable,
    matchForms,
    notEquivalent,
    pickEqual,
    factorOut,
    twoBrackets,
  ],
};
