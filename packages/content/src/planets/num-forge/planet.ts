import type { Planet } from '@planets/practice';
import { fractionsAdd } from './topics/fractions-add.ts';

export const numForge: Planet = {
  id: 'num_forge',
  name: 'NumForge',
  subject: 'Mathematics',
  topics: [fractionsAdd],
};
