import type { Topic } from '@planets/practice';
import { compareFractions, halfOrMore, orderFractions } from './fractions-compare/comparing.ts';
import { equalChoose, fillEqual, matchEqual, nameShaded } from './fractions-compare/equal.ts';

export const fractionsCompare: Topic = {
  id: 'fractions_compare',
  name: 'Comparing and equal fractions',
  about: 'See which fraction is greater, and write the same amount with other pieces.',
  grades: [3, 5],
  keywords: ['equivalent', 'numerator', 'denominator', 'greater', 'less', 'half', 'fraction bar'],
  connected: ['times_facts'],
  prerequisites: ['fractions_number_line'],
  standards: [
    'CCSS.MATH.CONTENT.3.NF.A.1',
    'CCSS.MATH.CONTENT.3.NF.A.3',
    'CCSS.MATH.CONTENT.4.NF.A.1',
    'CCSS.MATH.CONTENT.4.NF.A.2',
  ],
  items: [
    nameShaded,
    equalChoose,
    fillEqual,
    compareFractions,
    matchEqual,
    orderFractions,
    halfOrMore,
  ],
};
