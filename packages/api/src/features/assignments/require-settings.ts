import type { AssignmentSettings } from '@planets/contract';
import { planets } from '@planets/content';
import type { AssignmentPart } from '@planets/practice';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isEnrolled } from '../../db/is-enrolled.ts';
import { category, classGroup, enrolment } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import type { ClassFor } from '../classes/class-access.ts';
import { datesFrom, requireOrder } from './assignment-dates.ts';
import { requireContent } from './require-content.ts';

/** What is stored already and may stay as it is. */
export interface Kept {
  readonly content: readonly AssignmentPart[];
  readonly students: readonly string[];
}

const NOTHING_KEPT: Kept = { content: [], students: [] };

const isOfClass = (
  db: Db,
  table: typeof category | typeof classGroup,
  id: number,
  classId: number,
) =>
  db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, id), eq(table.classId, classId)))
    .get() !== undefined;

export const enrolledNow = (db: Db, classId: number): Set<string> =>
  new Set(
    db
      .select({ id: enrolment.studentId })
      .from(enrolment)
      .where(isEnrolled(classId))
      .all()
      .map(({ id }) => id),
  );

function requireAudience(
  db: Db,
  classId: number,
  { audience, groupId, students }: AssignmentSettings,
  kept: Kept,
): void {
  if (audience !== 'group' && groupId !== null)
    throw invalid('settings.groupId', 'A group is named only for an audience of `group`.');
  if (audience !== 'students' && students.length > 0)
    throw invalid('settings.students', 'Students are named only for an audience of `students`.');
  if (audience === 'group') {
    if (groupId === null) throw invalid('settings.groupId', 'Pick the group that it is for.');
    if (!isOfClass(db, classGroup, groupId, classId))
      throw invalid('settings.groupId', 'This class has no such group.');
  }
  if (audience === 'students') {
    if (students.length === 0)
      throw invalid('settings.students', 'Pick at least one student that it is for.');
    const enrolled = enrolledNow(db, classId);
    const stranger = students.findIndex((id) => !enrolled.has(id) && !kept.students.includes(id));
    if (stranger !== -1)
      throw invalid(`settings.students.${stranger}`, 'This student is not in the class now.');
  }
}

/**
 * The rules that settings of an assignment have to keep, one after another, each refusal naming its field.
 * @throws ProblemError invalid
 */
export function requireSettings(
  db: Db,
  actor: Actor,
  own: ClassFor<'assignment.change'>,
  settings: AssignmentSettings,
  kept: Kept = NOTHING_KEPT,
): void {
  requireOrder(datesFrom(settings), 'settings');
  if (!planets.some(({ id }) => id === settings.planet))
    throw invalid('settings.planet', 'There is no such planet. GET /api/planets lists them.');
  if (settings.categoryId !== null && !isOfClass(db, category, settings.categoryId, own.id))
    throw invalid('settings.categoryId', 'This class has no such category.');
  requireAudience(db, own.id, settings, kept);
  requireContent(db, actor, settings.content, 'settings.content', kept.content);
}
