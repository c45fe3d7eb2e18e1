/** Writes docs/rights.md from the table of rights: `pnpm docs:rights`. */
import { writeFileSync } from 'node:fs';
import { rightsPage } from '../src/http/rights-page.ts';

writeFileSync(new URL('../../../docs/rights.md', import.meta.url), rightsPage());
