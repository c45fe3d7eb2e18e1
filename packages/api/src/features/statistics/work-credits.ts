import { isOwn, type RichText, type WorkQuestion } from '@planets/practice';
import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { assignment, questionGrade, submission } from '../../db/schema.ts';
import { scoreOfWork } from '../grading/score-of.ts';

/** Questions and their logs are long: a class's year of them is not read for one look at it. */
const MOST_SUBMISSIONS = 1500;

/** What one student got for one question of one piece of work. */
export interface WorkCredit {
  readonly assignmentId: number;
  readonly student: string;
  /** The same for all variants of one item, and for one question of a teacher's own. */
  readonly question: string;
  /** Null for a question of a teacher's own. */
  readonly topic: {
    readonly planet: string;
    readonly id: string;
    readonly gradeLevel: number;
  } | null;
  /** From 0 to 1; null while it waits for a grade. */
  readonly credit: number | null;
  readonly excused: boolean;
  readonly prompt: RichText;
}

const questionKey = ({ origin }: WorkQuestion): string =>
  isOwn(origin) ? `own/${origin.own}` : `${origin.planet}/${origin.topic}/${origin.item}`;

const topicOf = ({ origin }: WorkQuestion): WorkCredit['topic'] =>
  isOwn(origin) ? null : { planet: origin.planet, id: origin.topic, gradeLevel: origin.gradeLevel };

/** Work handed in, of one assignment. */
const handedIn = (db: Db, assignmentId: number, most: number) =>
  db
    .select()
    .from(submission)
    .where(and(eq(submission.assignmentId, assignmentId), isNotNull(submission.submittedAt)))
    // Rows keep their place when a student is erased, and ids do not.
    .orderBy(asc(submission.startedAt), asc(sql`${submission}.rowid`))
    .limit(most)
    .all();

interface Asked {
  readonly assignmentIds: readonly number[];
  readonly isIn: (assignmentId: number, studentId: string) => boolean;
  readonly isExcused: (assignmentId: number, studentId: string) => boolean;
}

/**
 * The credits of every question that students of a class handed in, from the newest assignments back, until
 * so many submissions were read. Graded ones count whether they are released or not: this is for teachers.
 */
export function workCredits(
  db: Db,
  { assignmentIds, isIn, isExcused }: Asked,
): { readonly credits: readonly WorkCredit[]; readonly readFrom: number } {
  const newest = db
    .select()
    .from(assignment)
    .where(inArray(assignment.id, [...assignmentIds].slice(0, 100)))
    .orderBy(desc(assignment.dueAt), desc(assignment.id))
    .all();
  const credits: WorkCredit[] = [];
  let [left, readFrom] = [MOST_SUBMISSIONS, 0];
  for (const facts of newest) {
    if (left <= 0) break;
    if (facts.content.length === 0) continue;
    const works = handedIn(db, facts.id, left);
    left -= works.length;
    const own = works.filter(({ studentId }) => isIn(facts.id, studentId));
    readFrom += own.some(({ questions }) => questions.length > 0) ? 1 : 0;
    const given = Map.groupBy(
      db.select().from(questionGrade).where(eq(questionGrade.assignmentId, facts.id)).all(),
      ({ studentId }) => studentId,
    );
    for (const work of own) {
      const score = scoreOfWork(facts, work, given.get(work.studentId) ?? []);
      for (const [position, question] of work.questions.entries())
        credits.push({
          assignmentId: facts.id,
          student: work.studentId,
          question: questionKey(question),
          topic: topicOf(question),
          credit: score?.credits[position] ?? null,
          excused: isExcused(facts.id, work.studentId),
          prompt: question.question.prompt,
        });
    }
  }
  return { credits, readFrom };
}
