import type { Planet } from '@planets/practice';

export const mapVerse: Planet = {
  id: 'terra_nova',
  name: 'MapVerse',
  subject: 'Geography',
  topics: [],
};
