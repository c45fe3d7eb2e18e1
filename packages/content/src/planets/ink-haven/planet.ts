import type { Planet } from '@planets/practice';

export const inkHaven: Planet = {
  id: 'ink_haven',
  name: 'InkHaven',
  subject: 'Writing and grammar',
  topics: [],
};
