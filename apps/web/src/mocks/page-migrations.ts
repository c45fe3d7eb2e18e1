import type { MigrationFiles } from '@planets/api';

const files = import.meta.glob<string>('../../../../packages/api/drizzle/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The same SQL files as every other host's, by their name without folder and ending. */
export const pageMigrations: MigrationFiles = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.split('/').at(-1)!.slice(0, -4), text]),
);
