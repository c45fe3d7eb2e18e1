import type { ExportFilters } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { countSessions } from './fetch-export.ts';
import type { ExportOwner } from './export-path.ts';

/** How many sessions a file will have. Begins like the gradebook, since a saved session is one more. */
export const sessionCountQuery = (owner: ExportOwner, filters: ExportFilters) =>
  queryOptions({
    queryKey: ['gradebook', 'export', owner, filters],
    queryFn: ({ signal }) => countSessions(owner, filters, signal),
  });
