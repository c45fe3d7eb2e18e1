import type { OwnDraft } from '@planets/contract';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { assignment, classTeacher, ownQuestion } from '../../db/schema.ts';

export type OwnQuestionRow = typeof ownQuestion.$inferSelect;

export type FoundQuestion = OwnQuestionRow & { readonly usedIn: number };

/** With the number of assignments that ask each: one look at the assignments for all of them, and not one for each. */
function withUses(db: Db, rows: readonly OwnQuestionRow[]): FoundQuestion[] {
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const uses = db.all<{ question: number; uses: number }>(sql`
    select json_extract(part.value, '$.question') as question, count(distinct a.id) as uses
    from assignment a, json_each(a.content_json) part
    where instr(a.content_json, '"own"') > 0
    and json_extract(part.value, '$.type') = 'own'
    and json_extract(part.value, '$.question') in (select value from json_each(${ids}))
    group by 1`);
  const byId = new Map(uses.map((one) => [one.question, one.uses]));
  return rows.map((row) => ({ ...row, usedIn: byId.get(row.id) ?? 0 }));
}

/** A teacher's own, newest change first. `words` are looked for in the name and in all texts. */
export const questionsOf = (db: Db, teacherId: string, words: string): FoundQuestion[] =>
  withUses(
    db,
    db
      .select()
      .from(ownQuestion)
      .where(
        and(
          eq(ownQuestion.ownerId, teacherId),
          isNull(ownQuestion.archivedAt),
          ...words
            .toLowerCase()
            .split(/\s+/)
            .filter((word) => word !== '')
            .slice(0, 8)
            .map(
              (word) =>
                sql`instr(lower(own_question.name || ' ' || own_question.draft_json), ${word}) > 0`,
            ),
        ),
      )
      .orderBy(desc(ownQuestion.updatedAt), desc(ownQuestion.id))
      .limit(500)
      .all(),
  );

export const findQuestion = (db: Db, questionId: number): FoundQuestion | undefined =>
  withUses(db, db.select().from(ownQuestion).where(eq(ownQuestion.id, questionId)).all())[0];

/** Whose it is, and whether it was put away: all that asking it depends on. */
export const findOwner = (db: Db, questionId: number) =>
  db
    .select({ ownerId: ownQuestion.ownerId, archivedAt: ownQuestion.archivedAt })
    .from(ownQuestion)
    .where(eq(ownQuestion.id, questionId))
    .get();

export const findByCreateId = (
  db: Db,
  teacherId: string,
  made: string,
): FoundQuestion | undefined =>
  withUses(
    db,
    db
      .select()
      .from(ownQuestion)
      .where(and(eq(ownQuestion.ownerId, teacherId), eq(ownQuestion.createId, made)))
      .all(),
  )[0];

/** Whether a class that the teacher teaches now has an assignment that asks the question. */
export const isAskedInClassOf = (db: Db, questionId: number, teacherId: string): boolean =>
  db
    .select({ id: assignment.id })
    .from(assignment)
    .innerJoin(classTeacher, eq(classTeacher.classId, assignment.classId))
    .where(
      and(
        eq(classTeacher.teacherId, teacherId),
        sql`exists (select 1 from json_each(${assignment.content}) part
          where json_extract(part.value, '$.type') = 'own'
          and json_extract(part.value, '$.question') = ${questionId})`,
      ),
    )
    .limit(1)
    .get() !== undefined;

/** What the column holds is the wire's draft: the domain's is made from it when a question is built. */
export const draftIn = ({ draft: stored }: Pick<OwnQuestionRow, 'draft'>): OwnDraft =>
  stored as unknown as OwnDraft;
