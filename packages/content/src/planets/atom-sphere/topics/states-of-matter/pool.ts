import type { State } from '../../data/states.ts';

export const source = 'Encyclopaedia Britannica';

export const STATES: readonly State[] = ['solid', 'liquid', 'gas'];
