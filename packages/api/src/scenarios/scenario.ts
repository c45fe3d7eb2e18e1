import type { Db } from '../db/database.ts';

/** What a scenario is a function of. The same parts give the same school. */
export interface ScenarioParts {
  readonly db: Db;
  /** UTC milliseconds: what the scenario takes for now. */
  readonly now: number;
  /** The hash of the password that everybody in it has. */
  readonly passwordHash: string;
}

/** Fills a migrated, empty database with an example. */
export type Scenario = (parts: ScenarioParts) => void;

/** The password of everybody in every scenario. Public, hence loopback only. */
export const SCENARIO_PASSWORD = 'learning-planets';
