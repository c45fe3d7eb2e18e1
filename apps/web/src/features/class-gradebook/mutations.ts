import type { GradingAnswer, SaveGradingBody } from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { gradingQuery } from './queries.ts';

export function useSaveGrading(classId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SaveGradingBody) =>
      api.put<GradingAnswer>(`/api/classes/${classId}/grading`, body),
    onSuccess: async (answer) => {
      client.setQueryData(gradingQuery(classId).queryKey, answer);
      // Totals follow from it everywhere, and assignments may have lost their category.
      await client.invalidateQueries({ queryKey: ['class', classId, 'gradebook'] });
      void client.invalidateQueries({ queryKey: ['class', classId] });
      void client.invalidateQueries({ queryKey: ['assignment'] });
      void client.invalidateQueries({ queryKey: ['gradebook'] });
    },
  });
}
