import type { Assignment } from '@planets/contract';
import { formatCount } from '../../lib/format.ts';
import { formatPoints, pointsInWords } from '../../lib/points.ts';

/** A grade the teacher has shown: the only kind of grade there is on this side of the wire. */
export interface ReleasedGrade {
  id: number;
  title: string;
  classId: number;
  planet: string;
  at: string;
  /** What it counts, after any late penalty. */
  earned: number;
  /** What it adds to what can be earned: nothing for extra credit. */
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
    .flatMap((assignment) => {
      const { id, title, classId, planet, submittedAt, dueAt, counted, extraCredit } = assignment;
      if (counted === null) return [];
      return [
        {
          id,
          title,
          classId,
          planet,
          at: submittedAt ?? dueAt,
          earned: counted,
          points: extraCredit ? 0 : assignment.points,
          percent: extraCredit ? null : assignment.countedPercent,
        },
      ];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
}

/** "17 of 20 points over 3 graded pieces", the sum behind an average. */
export function pointsWorking(grades: readonly ReleasedGrade[]): string {
  const earned = grades.reduce((sum, grade) => sum + grade.earned, 0);
  const points = grades.reduce((sum, grade) => sum + grade.points, 0);
  return `${formatPoints(earned)} of ${pointsInWords(points)} over ${formatCount(grades.length, 'graded piece')}`;
}
