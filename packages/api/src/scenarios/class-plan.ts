import { category, classTeacher, enrolment, schoolClass } from '../db/schema.ts';
import { studentId, teacherId } from './people.ts';
import type { ScenarioParts } from './scenario.ts';

const DAY = 86_400_000;

export interface ClassPlan {
  readonly name: string;
  readonly subject: string;
  readonly teachers: readonly string[];
  readonly students: readonly string[];
  /** Where it is; UTC when left out. */
  readonly zone?: string;
  /** With the weight of each. */
  readonly categories?: readonly (readonly [name: string, weight: number, dropLowest: number])[];
  readonly policy?: typeof schoolClass.$inferInsert.gradingPolicy;
}

export function addClass({ db, now }: ScenarioParts, plan: ClassPlan): number {
  const { id } = db
    .insert(schoolClass)
    .values({
      name: plan.name,
      subject: plan.subject,
      createdAt: now - 80 * DAY,
      ...(plan.zone === undefined ? {} : { zone: plan.zone }),
      gradingPolicy: plan.policy ?? null,
    })
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
  for (const [place, [name, weight, dropLowest]] of (plan.categories ?? []).entries())
    db.insert(category).values({ classId: id, name, weight, dropLowest, place }).run();
  return id;
}
