import type { AssignmentPart, AssignmentSettings } from '@planets/contract';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { category } from '../db/schema.ts';
import { makeAssignment } from '../features/assignments/make-assignment.ts';
import { publishAssignment } from '../features/assignments/publish-assignment.ts';
import { makeQuestion } from '../features/own-questions/question-editing.ts';
import type { Actor, ActorAs } from '../http/actor.ts';
import type { Timeline } from './timeline.ts';
import { topicPart, type WorkPlan } from './work-plan.ts';

const instant = (at: number): string => new Date(at).toISOString();

const categoryIdOf = (db: Db, classId: number, name: string | undefined): number | null =>
  name === undefined
    ? null
    : (db
        .select({ id: category.id })
        .from(category)
        .where(and(eq(category.classId, classId), eq(category.name, name)))
        .get()?.id ?? null);

function contentOf(plan: WorkPlan, author: Actor, { deps, to }: Timeline): AssignmentPart[] {
  const parts = topicPart(plan);
  if (plan.text === undefined) return parts;
  to(plan.opensDay - 2);
  const { id } = makeQuestion(deps, author as ActorAs<'teacher'>, {
    name: plan.title,
    draft: plan.text,
    createId: `example-${plan.title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`.slice(0, 60),
  });
  return [...parts, { type: 'own', question: id, weight: 1 }];
}

function settingsOf(
  classId: number,
  plan: WorkPlan,
  content: AssignmentPart[],
  { deps: { db }, to }: Timeline,
): AssignmentSettings {
  return {
    title: plan.title,
    instructions: 'Take your time, and show what you know.',
    planet: plan.planet,
    type: plan.type,
    points: plan.points,
    categoryId: categoryIdOf(db, classId, plan.category),
    extraCredit: false,
    neverDrop: plan.type === 'test',
    opensAt: instant(to(plan.opensDay)),
    dueAt: instant(to(plan.dueDay)),
    closesAt: instant(to(plan.dueDay + 7)),
    variants: 'each',
    tries: 1,
    hints: true,
    timeLimitMinutes: null,
    shuffled: false,
    answersShown: 'released',
    release: 'by_hand',
    namesHidden: false,
    audience: 'class',
    groupId: null,
    students: [],
    content,
    ...plan.settings,
  };
}

/** A teacher makes a piece of work and, unless it is a draft, publishes it before it opens. */
export function setWork(
  timeline: Timeline,
  author: Actor,
  classId: number,
  plan: WorkPlan,
): number {
  const { deps, to } = timeline;
  const content = contentOf(plan, author, timeline);
  const settings = settingsOf(classId, plan, content, timeline);
  to(Math.min(plan.opensDay, 0) - 1);
  const { id } = makeAssignment(deps, author, classId, {
    settings,
    createId: `example-${classId}-${Math.round(plan.dueDay * 100)}-${plan.points}`,
  });
  if (!plan.isDraft) publishAssignment(deps, author, id, { at: null });
  return id;
}
