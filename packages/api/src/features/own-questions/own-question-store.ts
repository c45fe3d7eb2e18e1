import type { OwnDraft } from '@planets/contract';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { assignment, classTeacher, ownQuestion } from '../../db/schema.ts';

export type OwnQuestionRow = typeof ownQuestion.$inferSelect;

/** Assignments that ask a question. Written out: in a select of one table drizzle leaves its name away. */
const usedIn = sql<number>`(
  select count(distinct a.id) from assignment a, json_each(a.content_json) part
  where json_extract(part.value, '$.type') = 'own'
  and json_extract(part.value, '$.question') = own_question.id)`;

const { id, ownerId, name, version, createdAt, updatedAt, archivedAt, createId, draft } =
  ownQuestion;
const columns = {
  id,
  ownerId,
  name,
  version,
  createdAt,
  updatedAt,
  archivedAt,
  createId,
  draft,
  usedIn,
};

export type FoundQuestion = OwnQuestionRow & { readonly usedIn: number };

/** A teacher's own, newest change first. `words` are looked for in the name and in all texts. */
export const questionsOf = (db: Db, teacherId: string, words: string): FoundQuestion[] =>
  db
    .select(columns)
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
    .all();

export const findQuestion = (db: Db, questionId: number): FoundQuestion | undefined =>
  db.select(columns).from(ownQuestion).where(eq(ownQuestion.id, questionId)).get();

export const findByCreateId = (
  db: Db,
  teacherId: string,
  made: string,
): FoundQuestion | undefined =>
  db
    .select(columns)
    .from(ownQuestion)
    .where(and(eq(ownQuestion.ownerId, teacherId), eq(ownQuestion.createId, made)))
    .get();

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
