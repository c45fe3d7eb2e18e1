import type { Planet } from '@planets/practice';

export const atomSphere: Planet = {
  id: 'atom_sphere',
  name: 'AtomSphere',
  subject: 'Science',
  topics: [],
};
