import type { EraseStudentBody } from '@planets/contract';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** A year of work is blanked row by row. */
const ERASE_TIMEOUT_MS = 120_000;

export const useEraseStudent = (studentId: string) =>
  useMutation({
    mutationFn: (body: EraseStudentBody) =>
      api.post<void>(`/api/people/students/${encodeURIComponent(studentId)}/erase`, body, {
        timeoutMs: ERASE_TIMEOUT_MS,
      }),
  });
