import type { AssignmentPart } from '@planets/practice';
import {
  assignment,
  classTeacher,
  enrolment,
  grade,
  schoolClass,
  submission,
} from '../db/schema.ts';
import { studentId, teacherId } from './people.ts';
import type { ScenarioParts } from './scenario.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface ClassPlan {
  readonly name: string;
  readonly subject: string;
  readonly teachers: readonly string[];
  readonly students: readonly string[];
}

export function addClass({ db, now }: ScenarioParts, plan: ClassPlan): number {
  const { id } = db
    .insert(schoolClass)
    .values({ name: plan.name, subject: plan.subject, createdAt: now - 80 * DAY })
    .returning({ id: schoolClass.id })
    .get();
  for (const [place, username] of plan.teachers.entries())
    db.insert(classTeacher)
      .values({ classId: id, teacherId: teacherId(username), place })
      .run();
  for (const username of plan.students)
    db.insert(enrolment)
      .values({ classId: id, studentId: studentId(username), enrolledAt: now - 75 * DAY })
      .run();
  return id;
}

/** What one student did with a piece of work, and what the teacher made of it. Days count from now. */
export interface Outcome {
  readonly student: string;
  readonly startedDay?: number;
  readonly submittedDay?: number;
  readonly earned?: number;
  readonly feedback?: string;
  readonly released?: boolean;
  readonly excused?: boolean;
}

export interface WorkPlan {
  readonly title: string;
  readonly planet: string;
  readonly topicName: string;
  readonly type: 'practice' | 'quiz' | 'test' | 'homework';
  readonly points: number;
  /** Days from now, before it when negative. */
  readonly opensDay: number;
  readonly dueDay: number;
  readonly isDraft?: boolean;
  /** What it asks here; left out where it is done on paper. */
  readonly content?: readonly AssignmentPart[];
  readonly outcomes: readonly Outcome[];
}

export function addWork({ db, now }: ScenarioParts, classId: number, plan: WorkPlan): void {
  const at = (day: number) => now + Math.round(day * DAY);
  const { id } = db
    .insert(assignment)
    .values({
      classId,
      title: plan.title,
      instructions: 'Take your time, and show what you know.',
      subject: plan.planet,
      topicName: plan.topicName,
      type: plan.type,
      points: plan.points,
      publishedAt: plan.isDraft ? null : at(Math.min(plan.opensDay, 0) - 1),
      opensAt: at(plan.opensDay),
      dueAt: at(plan.dueDay),
      closesAt: at(plan.dueDay + 7),
      ...(plan.content === undefined ? {} : { content: plan.content }),
    })
    .returning({ id: assignment.id })
    .get();
  for (const outcome of plan.outcomes) {
    const key = { assignmentId: id, studentId: studentId(outcome.student) };
    if (outcome.startedDay !== undefined || outcome.submittedDay !== undefined)
      db.insert(submission)
        .values({
          ...key,
          startedAt: at(outcome.startedDay ?? outcome.submittedDay! - 0.02),
          submittedAt: outcome.submittedDay === undefined ? null : at(outcome.submittedDay),
        })
        .run();
    if (outcome.earned !== undefined || outcome.excused)
      db.insert(grade)
        .values({
          ...key,
          earned: outcome.earned ?? null,
          feedback: outcome.feedback ?? null,
          excused: outcome.excused ?? false,
          gradedAt: at(-1),
          releasedAt: outcome.released ? at(-0.5) : null,
        })
        .run();
  }
}
