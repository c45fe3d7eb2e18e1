import { CONTINENTS, OCEANS } from '../../data/continents.ts';

export const source = 'National Geographic';

export const LISTS = { continent: CONTINENTS, ocean: OCEANS } as const;

export type Sort = keyof typeof LISTS;
