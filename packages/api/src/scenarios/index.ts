import { smallSchool } from './small-school.ts';
import { emptySchool } from './empty-school.ts';
import { firstDay } from './first-day.ts';
import { longNames } from './long-names.ts';
import { demoSchool } from './demo-school.ts';
import type { Scenario } from './scenario.ts';

export { SCENARIO_PASSWORD, type Scenario, type ScenarioParts } from './scenario.ts';
export { wrongResponse } from './wrong-response.ts';

/** Every example there is, by the name it has in menus and tests. Example data exists only here. */
export const scenarios = {
  'demo-school': demoSchool,
  'small-school': smallSchool,
  'first-day': firstDay,
  'long-names': longNames,
  'empty-school': emptySchool,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
