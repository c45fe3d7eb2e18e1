import type { Grade, GradedStudent, GivenResponse } from '@planets/contract';
import { formatPoints, pointsInWords } from '../../lib/points.ts';

/** Where one student’s work stands, first what is to be done. */
export type StudentState =
  | 'excused'
  | 'to_grade'
  | 'graded'
  | 'missing'
  | 'in_progress'
  | 'not_begun'
  | 'no_score';

export function stateOf({ grade, work, missing }: GradedStudent): StudentState {
  if (grade.excused) return 'excused';
  if (grade.earned !== null) return 'graded';
  if (work === 'handed_in') return 'to_grade';
  if (missing) return 'missing';
  if (work === 'none') return 'no_score';
  return work;
}

export const STATE_WORDS: Readonly<Record<StudentState, string>> = {
  excused: 'Excused',
  to_grade: 'To grade',
  graded: 'Graded',
  missing: 'Missing',
  in_progress: 'Still writing',
  not_begun: 'Not begun',
  no_score: 'No score yet',
};

export const isToGrade = (student: GradedStudent): boolean => stateOf(student) === 'to_grade';

export const VERDICT_WORDS: Readonly<Record<GivenResponse['verdict'], string>> = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not right',
  unreadable: 'Could not be read',
  awaiting: 'For you to read',
};

/** "7 of 10 points", or that there is no score. */
export const scoreWords = (earned: number | null, points: number): string =>
  earned === null ? 'No score yet' : `${formatPoints(earned)} of ${pointsInWords(points)}`;

/** "Excused", "released with 7 points": what somebody else made of a grade, for the choice between two. */
export function gradeInWords(grade: Grade): string {
  return [
    grade.excused
      ? 'excused'
      : grade.earned === null
        ? 'no score'
        : `${pointsInWords(grade.earned)}${grade.overridden ? ' by hand' : ''}`,
    grade.markedMissing ? 'marked missing' : '',
    grade.released ? 'shown to the student' : 'not shown yet',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
