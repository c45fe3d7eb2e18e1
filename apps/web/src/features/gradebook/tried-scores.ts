import type { Assignment, WhatIfBody } from '@planets/contract';

/** What was typed, by assignment. An empty field is "as if it had no grade". */
export type TriedScores = Readonly<Record<number, string>>;

/** Work that a score can be tried out for: excused work counts in no sum, whatever its score. */
export const canBeTried = ({ state }: Assignment): boolean => state !== 'excused';

/** Points as typed, with a point or a comma; null for an empty field, undefined for no number of points. */
export function readPoints(text: string): number | null | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(trimmed)) return undefined;
  const points = Number(trimmed);
  return points <= 10_000 ? points : undefined;
}

/** The scores that differ from what is real and can be read, as the API takes them. */
export function triedBody(
  classId: number,
  assignments: readonly Assignment[],
  tried: TriedScores,
): WhatIfBody {
  return {
    classId,
    scores: assignments.flatMap(({ id, earned }) => {
      const text = tried[id];
      const points = text === undefined ? undefined : readPoints(text);
      return points === undefined || points === earned
        ? []
        : [{ assignmentId: id, earned: points }];
    }),
  };
}
