export const source = 'NASA Solar System Exploration';
