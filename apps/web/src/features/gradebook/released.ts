import type { Assignment } from '@planets/contract';
import { formatCount } from '../../lib/format.ts';

/** A grade the teacher has shown: the only kind of grade there is on this side of the wire. */
export interface ReleasedGrade {
  id: number;
  title: string;
  classId: number;
  at: string;
  earned: number;
  points: number;
  /** Null for extra credit: points earned where none were possible. */
  percent: number | null;
}

/** A grade that has a place on a plot. */
export type PlottedGrade = ReleasedGrade & { percent: number };

export function isPlotted(grade: ReleasedGrade): grade is PlottedGrade {
  return grade.percent !== null;
}

/** Released grades, oldest first, dated by hand-in, or by due date where nothing was handed in. */
export function releasedGrades(assignments: readonly Assignment[]): ReleasedGrade[] {
  return assignments
    .flatMap(({ id, title, classId, submittedAt, dueAt, earned, points, scorePercent }) =>
      earned === null
        ? []
        : [{ id, title, classId, at: submittedAt ?? dueAt, earned, points, percent: scorePercent }],
    )
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
}

/** Points as teachers write them: 17 or 17.5, never 17.500000000000002. */
export function pointsInWords(points: number): string {
  return String(Math.round(points * 100) / 100);
}

/** "17 of 20 points over 3 graded pieces", the sum behind an average. */
export function pointsWorking(grades: readonly ReleasedGrade[]): string {
  const earned = grades.reduce((sum, grade) => sum + grade.earned, 0);
  const points = grades.reduce((sum, grade) => sum + grade.points, 0);
  const possible = `${pointsInWords(points)} ${points === 1 ? 'point' : 'points'}`;
  return `${pointsInWords(earned)} of ${possible} over ${formatCount(grades.length, 'graded piece')}`;
}
