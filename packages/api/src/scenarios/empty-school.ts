import type { Scenario } from './scenario.ts';

/** Nobody yet: the school waits for its first administrator. */
export const emptySchool: Scenario = () => {};
