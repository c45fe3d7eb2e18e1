import type { ClassStatistics } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const classStatisticsQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'statistics'] as const,
    queryFn: ({ signal }) =>
      api.get<ClassStatistics>(`/api/classes/${classId}/statistics`, { signal }),
  });
