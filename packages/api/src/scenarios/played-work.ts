import type { AssignmentPart, AssignmentSettings, OwnDraft } from '@planets/contract';
import {
  grade,
  rngFrom,
  type Question,
  type Response,
  type Rng,
  type WorkQuestion,
} from '@planets/practice';
import { instantOf, wallTimeAt } from '@planets/practice/wall-time';
import type { Db } from '../db/database.ts';
import { category, classTeacher, enrolment, schoolClass } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { makeAssignment } from '../features/assignments/make-assignment.ts';
import { publishAssignment } from '../features/assignments/publish-assignment.ts';
import { requireAssignment } from '../features/classes/class-access.ts';
import { changeGrade } from '../features/grading/change-grade.ts';
import { gradeQuestion } from '../features/grading/grade-question.ts';
import { findGrade } from '../features/grading/grade-store.ts';
import { releaseGrades } from '../features/grading/release-grades.ts';
import { makeQuestion } from '../features/own-questions/question-editing.ts';
import { beginWork } from '../features/work/begin-work.ts';
import { handInWork } from '../features/work/hand-in-work.ts';
import { hintWork } from '../features/work/hint-work.ts';
import { saveDrafts } from '../features/work/save-drafts.ts';
import { findSubmission } from '../features/work/work-store.ts';
import type { Actor, ActorAs } from '../http/actor.ts';
import { studentId, teacherId } from './people.ts';
import type { ScenarioParts } from './scenario.ts';
import { responseThatIs } from './wrong-response.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Where the example's school is. */
const ZONE = 'America/New_York';

export interface ClassPlan {
  readonly name: string;
  readonly subject: string;
  readonly teachers: readonly string[];
  readonly students: readonly string[];
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
      zone: ZONE,
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

/** What one student did with a piece of work, and what the teacher made of it. Days count from now. */
export interface Outcome {
  readonly student: string;
  readonly startedDay?: number;
  readonly submittedDay?: number;
  /** Of the work's points. As near to it as the questions allow is really earned. */
  readonly earned?: number;
  /** Of a text in own words. */
  readonly text?: string;
  readonly feedback?: string;
  readonly released?: boolean;
  readonly excused?: boolean;
}

export interface WorkPlan {
  readonly title: string;
  readonly planet: string;
  readonly topic: string;
  /** How many questions the topic is asked; a text of the teacher's own is one more. */
  readonly asks: number;
  readonly text?: OwnDraft;
  readonly type: AssignmentSettings['type'];
  readonly points: number;
  readonly category?: string;
  /** Days from now, before it when negative. */
  readonly opensDay: number;
  readonly dueDay: number;
  readonly isDraft?: boolean;
  readonly settings?: Partial<AssignmentSettings>;
  readonly outcomes: readonly Outcome[];
}

/**
 * The instant of a day from now. Around now the fraction counts hours as they are; further away it falls
 * between eight in the morning and eight in the evening, when children are awake. Later days come later.
 */
function instantOfDay(now: number, day: number): number {
  if (Math.abs(day) < 1) return now + Math.round(day * DAY);
  const whole = Math.floor(day);
  const minutes = Math.round((8 + 12 * (day - whole)) * 60);
  const clock = [Math.floor(minutes / 60), minutes % 60];
  const date = wallTimeAt(now + whole * DAY, ZONE).slice(0, 'yyyy-mm-dd'.length);
  const wall = `${date}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
  return instantOf(wall, ZONE)!.at;
}

/** A clock that the plan moves: every row is one that the product itself made, at its time. */
function createTimeline({ db, now }: ScenarioParts, seed: number) {
  let time = now;
  const rng = rngFrom(seed);
  const deps: Pick<Deps, 'db' | 'now' | 'newSeed' | 'secret'> = {
    db,
    now: () => time,
    newSeed: () => rng.int(0, 2_147_483_647),
    // Signs nothing here: names are not hidden while the example is made.
    secret: 'the example needs no secret of its own',
  };
  return {
    rng,
    deps,
    /** Goes to a day from now. */
    to: (day: number): number => {
      time = instantOfDay(now, day);
      return time;
    },
  };
}

type Timeline = ReturnType<typeof createTimeline>;

const actorOf = (username: string, role: Actor['role']): Actor => ({
  id: role === 'student' ? studentId(username) : teacherId(username),
  name: username,
  role,
});

const instant = (at: number): string => new Date(at).toISOString();

const categoryIdOf = (db: Db, classId: number, name: string | undefined): number | null =>
  name === undefined
    ? null
    : (db
        .select({ id: category.id, classId: category.classId, name: category.name })
        .from(category)
        .all()
        .find((row) => row.classId === classId && row.name === name)?.id ?? null);

function contentOf(plan: WorkPlan, author: Actor, { deps, to }: Timeline): AssignmentPart[] {
  const parts: AssignmentPart[] =
    plan.asks === 0
      ? []
      : [
          {
            type: 'topic',
            planet: plan.planet,
            topic: plan.topic,
            gradeLevel: 5,
            count: plan.asks,
            weight: 1,
          },
        ];
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
  { db }: ScenarioParts,
  classId: number,
  plan: WorkPlan,
  content: AssignmentPart[],
  { to }: Timeline,
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

/** A miss that earns nothing, as far as one of a few is: of a question with parts some may be right. */
function missOf(question: Question, rng: Rng): Response {
  const misses = Array.from({ length: 12 }, () => responseThatIs(false, question, rng));
  const isEmpty = (miss: Response) => {
    const verdict = grade(question, miss);
    return verdict.kind === 'graded' && verdict.partsRight === 0;
  };
  return misses.find(isEmpty) ?? misses[0]!;
}

/** Types so many right answers that the wanted share is earned: a hint before one makes it half. */
function answer(
  { deps, rng }: Timeline,
  student: Actor,
  id: number,
  questions: readonly WorkQuestion[],
  outcome: Outcome,
  plan: WorkPlan,
  at: number,
): void {
  const checked = questions.filter(({ question }) => question.kind !== 'open').length;
  const halves = Math.round((2 * checked * (outcome.earned ?? plan.points / 2)) / plan.points);
  const changes = questions.map(({ question }, position) => {
    if (question.kind === 'open')
      return {
        position,
        sequence: 1,
        response: { kind: 'open' as const, text: outcome.text ?? '' },
      };
    const isRight = 2 * position < halves;
    // The last right one takes a hint where only half of it is to be earned.
    if (2 * position + 1 === halves && question.hints.length > 0)
      hintWork(deps, student, id, { position, count: 1 }, at);
    return {
      position,
      sequence: 1,
      response: isRight ? responseThatIs(true, question, rng) : missOf(question, rng),
    };
  });
  saveDrafts(
    deps,
    student,
    id,
    { changes: structuredClone(changes) as Parameters<typeof saveDrafts>[3]['changes'] },
    at,
  );
}

/** Done outside of here: only its score is entered. */
const isOnPaper = ({ asks, text }: WorkPlan): boolean => asks === 0 && text === undefined;

function doWork(timeline: Timeline, id: number, plan: WorkPlan, outcome: Outcome): void {
  const { startedDay, submittedDay, student: username } = outcome;
  if ((startedDay === undefined && submittedDay === undefined) || isOnPaper(plan)) return;
  const student = actorOf(username, 'student');
  const { deps, to } = timeline;
  const begunAt = to(startedDay ?? Math.max(plan.opensDay, submittedDay! - 0.006));
  beginWork(deps, student, id, begunAt);
  const { questions } = findSubmission(deps.db, { assignmentId: id, studentId: student.id })!;
  const handedInAt = to(submittedDay ?? startedDay! + 0.01);
  if (submittedDay === undefined) {
    // Begun, with something typed, and not handed in.
    answer(timeline, student, id, questions.slice(0, 3), outcome, plan, handedInAt);
    return;
  }
  answer(timeline, student, id, questions, outcome, plan, handedInAt);
  handInWork(deps, student, id, { submitId: `example-${id}-${username}` }, handedInAt);
}

/** Splits points over a rubric, full rows first, in halves. */
function rubricFor(draft: OwnDraft, earned: number): number[] {
  if (draft.kind !== 'open') return [];
  let left = earned;
  return draft.rubric.map(({ points }) => {
    const given = Math.min(points, left);
    left -= given;
    return given;
  });
}

function gradeWork(
  { deps, to }: Timeline,
  teacher: Actor,
  id: number,
  plan: WorkPlan,
  outcome: Outcome,
): void {
  const { earned, excused, feedback } = outcome;
  const own = studentId(outcome.student);
  const key = { assignmentId: id, studentId: own };
  const version = () => findGrade(deps.db, key)?.version ?? 0;
  const at = to(Math.min(-0.5, (outcome.submittedDay ?? plan.dueDay) + 1));
  if (plan.text !== undefined && earned !== undefined)
    gradeQuestion(deps, teacher, id, own, plan.asks, {
      version: version(),
      rubric: rubricFor(plan.text, earned),
    });
  const byHand = isOnPaper(plan) ? earned : undefined;
  if (excused || feedback !== undefined || byHand !== undefined) {
    const facts = requireAssignment(deps.db, teacher, id, 'grade.change');
    changeGrade(
      deps.db,
      { assignment: facts, studentId: own, by: teacher, now: at },
      {
        version: version(),
        ...(byHand === undefined ? {} : { earned: byHand }),
        ...(excused === undefined ? {} : { excused }),
        ...(feedback === undefined ? {} : { feedback }),
      },
    );
  }
}

/** Makes a piece of work, lets the students do it, and grades it, through the same use cases as the routes. */
export function addWork(
  parts: ScenarioParts,
  classId: number,
  teacher: string,
  plan: WorkPlan,
): number {
  const timeline = createTimeline(parts, classId * 1000 + Math.round(100 + plan.dueDay * 7));
  const { deps, to } = timeline;
  const author = actorOf(teacher, 'teacher');
  const content = contentOf(plan, author, timeline);
  const settings = settingsOf(parts, classId, plan, content, timeline);
  to(Math.min(plan.opensDay, 0) - 1);
  const { id } = makeAssignment(deps, author, classId, {
    settings,
    createId: `example-${classId}-${Math.round(plan.dueDay * 100)}-${plan.points}`,
  });
  if (!plan.isDraft) publishAssignment(deps, author, id, { at: null });
  for (const outcome of plan.outcomes) doWork(timeline, id, plan, outcome);
  for (const outcome of plan.outcomes) gradeWork(timeline, author, id, plan, outcome);
  const shown = plan.outcomes.filter(({ released }) => released).map(({ student }) => student);
  if (shown.length > 0) {
    to(Math.min(-0.5, plan.dueDay + 2));
    releaseGrades(deps, author, id, { released: true, students: shown.map(studentId) });
  }
  return id;
}
