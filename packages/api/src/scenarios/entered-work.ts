import { findTopic } from '@planets/content';
import { assignment, grade, submission } from '../db/schema.ts';
import { studentId } from './people.ts';
import type { ScenarioParts } from './scenario.ts';
import { topicPart, type WorkPlan } from './work-plan.ts';

const DAY = 86_400_000;

/** Puts a piece of work into the tables as it stands, its grades entered by hand. Nobody plays anything. */
export function enterWork({ db, now }: ScenarioParts, classId: number, plan: WorkPlan): void {
  const at = (day: number) => now + Math.round(day * DAY);
  const { id } = db
    .insert(assignment)
    .values({
      classId,
      title: plan.title,
      instructions: 'Take your time, and show what you know.',
      subject: plan.planet,
      topicName: findTopic(plan.planet, plan.topic)?.topic.name ?? plan.topic,
      type: plan.type,
      points: plan.points,
      publishedAt: plan.isDraft ? null : at(Math.min(plan.opensDay, 0) - 1),
      opensAt: at(plan.opensDay),
      dueAt: at(plan.dueDay),
      closesAt: at(plan.dueDay + 7),
      content: topicPart(plan),
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
