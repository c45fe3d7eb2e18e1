export type { Db } from './db/database.ts';
export type { Deps, LogLine } from './deps.ts';
export { createApp, type PlanetsApp } from './create-app.ts';
export { createUser, type NewUser } from './features/sign-in/create-user.ts';
export { hasAdministrator } from './features/sign-in/set-up.ts';
export { inTransaction } from './db/database.ts';
export { isMigrated, migrate, type MigrationFiles } from './db/migrate.ts';
export { recompute, type Difference, type Recomputed } from './features/progress/recompute.ts';
