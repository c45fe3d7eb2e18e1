import { averageScore } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { ClassFor } from '../classes/class-access.ts';
import { instantView } from '../sessions/session-view.ts';
import { cellView } from './cell-view.ts';
import { practiceSums, type SheetAssignment } from './sheet-store.ts';
import { readSheet } from './sheet.ts';
import { figuresOf, totalsView } from './student-totals.ts';

/** What a file of any format is written from. Numbers stay numbers; whatever a person typed is text. */
export type ExportCell = string | number | null;

export interface ExportTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** How a column is named in a file, so that it is found again when the file comes back. */
export const columnName = ({
  title,
  points,
  id,
}: Pick<SheetAssignment, 'title' | 'points' | 'id'>) =>
  `${title} (${points} point${points === 1 ? '' : 's'}) #${id}`;

/** A score where there is one, as it counts or as it was graded; else the word for why there is none. */
export const STATUS_WORDS = { excused: 'excused', missing: 'missing' } as const;

/**
 * The gradebook of a class as a table. Raw scores, so that a file can be read in again; what a late penalty
 * takes off is in the totals. The practice columns are named as such and stand last.
 */
export function exportTable(
  db: Db,
  schoolClass: ClassFor<'gradebook.read'>,
  now: number,
): ExportTable {
  const sheet = readSheet(db, schoolClass, now);
  const practice = new Map(practiceSums(db, schoolClass.id).map((row) => [row.studentId, row]));
  const names = [
    'Student',
    'Username',
    ...sheet.assignments.map(columnName),
    ...sheet.categories.map(({ name }) => `${name} so far (%)`),
    'Total so far (%)',
    'Letter so far',
    'Total if nothing more is handed in (%)',
    'Letter if nothing more is handed in',
    'Self-practice, not graded: sessions',
    'Self-practice, not graded: minutes',
    'Self-practice, not graded: average (%)',
    'Self-practice, not graded: last practised (UTC)',
  ];
  const rows = sheet.students.map(({ id, name, username }): ExportCell[] => {
    const { soFar, ifNothingMore, categories } = totalsView(sheet, figuresOf(sheet, id));
    const sums = practice.get(id);
    return [
      name,
      username,
      ...sheet.assignments.map((assignment): ExportCell => {
        const { status, earned } = cellView(sheet, assignment, id);
        if (status === 'excused' || (status === 'missing' && earned === null))
          return STATUS_WORDS[status];
        return status === 'not_theirs' ? null : earned;
      }),
      ...categories,
      soFar.percent,
      soFar.letter,
      ifNothingMore.percent,
      ifNothingMore.letter,
      sums?.sessions ?? 0,
      sums ? Math.round(sums.activeSeconds / 60) : 0,
      sums ? averageScore(sums.scoreTenths, sums.sessions) : null,
      sums ? instantView(sums.lastCompletedAt) : null,
    ];
  });
  return { names, rows };
}
