/** Writes docs/checking from the rows that the tests run: `pnpm docs:checking`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkingPages } from '../src/testing/checking-pages.ts';

const folder = new URL('../../../docs/checking/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, page] of checkingPages()) writeFileSync(new URL(name, folder), page);
