import type { Topic } from '@planets/practice';
import { countWays, factorPairs, pickFactors, whichFactor } from './factors-multiples/factors.ts';
import {
  divisible,
  nextMultiple,
  primeOrNot,
  whichMultiple,
} from './factors-multiples/multiples.ts';

export const factorsMultiples: Topic = {
  id: 'factors_multiples',
  name: 'Factors and multiples',
  about: 'Find the factors and multiples of a number, and tell primes from composite numbers.',
  grades: [4, 6],
  keywords: ['factor', 'multiple', 'divisible', 'prime', 'composite', 'factor pairs', 'divisor'],
  connected: ['fractions_compare', 'area_perimeter'],
  prerequisites: ['times_facts'],
  standards: ['CCSS.MATH.CONTENT.4.OA.B.4'],
  items: [
    whichMultiple,
    whichFactor,
    factorPairs,
    pickFactors,
    nextMultiple,
    primeOrNot,
    divisible,
    countWays,
  ],
};
