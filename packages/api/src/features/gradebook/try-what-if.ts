import type { WhatIfAnswer, WhatIfBody } from '@planets/contract';
import { withWhatIf } from '@planets/practice';
import { invalid, notFound } from '../../http/problem.ts';
import type { ReadableStudent } from './access.ts';
import { piecesOf, studentClasses, totalsOf } from './assigned-ledger.ts';
import type { AssignedLedger } from './assigned-store.ts';

/**
 * The totals of a class as if some work had other scores. Computed from what is released and from what was
 * tried out, and stored nowhere.
 * @throws ProblemError not_found for a class the student is not in, invalid for work that is not theirs there.
 */
export function tryWhatIf(
  ledger: AssignedLedger,
  student: ReadableStudent,
  { classId, scores }: WhatIfBody,
  now: number,
): WhatIfAnswer {
  const own = studentClasses(ledger, student.id, now, (id) => id === classId)[0];
  if (!own) throw notFound('class');
  const pieces = piecesOf(own);
  const byId = new Map(pieces.map((piece) => [piece.assignmentId, piece]));
  const tried = new Map<number, number | null>();
  for (const [index, { assignmentId, earned }] of scores.entries()) {
    const path = `scores.${index}.assignmentId`;
    const piece = byId.get(assignmentId);
    if (!piece) throw invalid(path, 'This is not work of yours in this class.');
    if (piece.excused) throw invalid(path, 'This work is excused, so no score of it counts.');
    if (tried.has(assignmentId)) throw invalid(path, 'Each piece of work may stand here once.');
    tried.set(assignmentId, earned);
  }
  return { totals: totalsOf(own, withWhatIf(pieces, tried), now) };
}
