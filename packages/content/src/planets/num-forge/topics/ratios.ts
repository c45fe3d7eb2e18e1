import type { Topic } from '@planets/practice';
import { bestRate, matchRatios, orderRates, unitRate } from './ratios/rates.ts';
import { recipe, share, simplestRatio, tableGap } from './ratios/scaling.ts';

export const ratios: Topic = {
  id: 'ratios',
  name: 'Ratios and proportions',
  about: 'Compare amounts by ratios, scale them up and down, and find rates for one.',
  grades: [6, 8],
  keywords: ['ratio', 'proportion', 'rate', 'per', 'unit price', 'speed', 'scale', 'share'],
  connected: ['decimals_percent', 'unit_conversion'],
  prerequisites: ['multiply_fractions', 'primes_gcf_lcm'],
  standards: [
    'CCSS.MATH.CONTENT.6.RP.A.1',
    'CCSS.MATH.CONTENT.6.RP.A.2',
    'CCSS.MATH.CONTENT.6.RP.A.3.A',
    'CCSS.MATH.CONTENT.6.RP.A.3.B',
    'CCSS.MATH.CONTENT.7.RP.A.1',
    'CCSS.MATH.CONTENT.7.RP.A.3',
  ],
  items: [simplestRatio, recipe, share, unitRate, matchRatios, orderRates, tableGap, bestRate],
};
