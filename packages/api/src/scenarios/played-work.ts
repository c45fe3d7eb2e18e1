import type { OwnDraft } from '@planets/contract';
import {
  grade,
  type Question,
  type Response,
  type Rng,
  type WorkQuestion,
} from '@planets/practice';
import { requireAssignment } from '../features/classes/class-access.ts';
import { changeGrade } from '../features/grading/change-grade.ts';
import { gradeQuestion } from '../features/grading/grade-question.ts';
import { findGrade } from '../features/grading/grade-store.ts';
import { releaseGrades } from '../features/grading/release-grades.ts';
import { beginWork } from '../features/work/begin-work.ts';
import { handInWork } from '../features/work/hand-in-work.ts';
import { hintWork } from '../features/work/hint-work.ts';
import { saveDrafts } from '../features/work/save-drafts.ts';
import { findSubmission } from '../features/work/work-store.ts';
import type { Actor } from '../http/actor.ts';
import { studentId, teacherId } from './people.ts';
import type { ScenarioParts } from './scenario.ts';
import { setWork } from './set-work.ts';
import { createTimeline, type Timeline } from './timeline.ts';
import type { Outcome, WorkPlan } from './work-plan.ts';
import { responseThatIs } from './wrong-response.ts';

const actorOf = (username: string, role: Actor['role']): Actor => ({
  id: role === 'student' ? studentId(username) : teacherId(username),
  name: username,
  role,
});

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
export function playWork(
  parts: ScenarioParts,
  classId: number,
  teacher: string,
  plan: WorkPlan,
): number {
  const timeline = createTimeline(parts, classId * 1000 + Math.round(100 + plan.dueDay * 7));
  const { deps, to } = timeline;
  const author = actorOf(teacher, 'teacher');
  const id = setWork(timeline, author, classId, plan);
  for (const outcome of plan.outcomes) doWork(timeline, id, plan, outcome);
  for (const outcome of plan.outcomes) gradeWork(timeline, author, id, plan, outcome);
  const shown = plan.outcomes.filter(({ released }) => released).map(({ student }) => student);
  if (shown.length > 0) {
    to(Math.min(-0.5, plan.dueDay + 2));
    releaseGrades(deps, author, id, { released: true, students: shown.map(studentId) });
  }
  return id;
}
