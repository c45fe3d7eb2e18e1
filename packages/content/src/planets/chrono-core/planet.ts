import type { Planet } from '@planets/practice';

export const chronoCore: Planet = {
  id: 'chrono_core',
  name: 'ChronoCore',
  subject: 'History',
  topics: [],
};
