import type { Work } from '@planets/contract';
import {
  countedScore,
  DEFAULT_POLICY,
  isLate,
  isPastDue,
  latenessOf,
  minutesFor,
  questionsAsked,
  rulesOfWork,
  scorePercentOf,
  unreadyIn,
  workScore,
} from '@planets/practice';
import type { Db } from '../../db/database.ts';
import { instantView } from '../sessions/session-view.ts';
import { rubricsAhead } from './rubrics-ahead.ts';
import { standingOfWork } from './standing.ts';
import type { WorkFor } from './work-access.ts';
import { workQuestionsView } from './work-question-view.ts';
import { findQuestionGrades, findShownGrade } from './work-store.ts';

type AnyWork = WorkFor<'work.read' | 'work.do'>;

const maybeInstant = (at: number | null): string | null => (at === null ? null : instantView(at));

/** What the class takes off late work, and what it would take now. */
function latePenaltyView({ assignment, dates }: AnyWork, now: number): Work['latePenalty'] {
  const { late } = assignment.class.gradingPolicy ?? DEFAULT_POLICY;
  if (late === null) return null;
  const times = latenessOf(
    { submittedAt: now, dueAt: dates.dueAt },
    late.per,
    assignment.class.zone,
  );
  return {
    per: late.per,
    percentEach: late.percent,
    floorPercent: late.floorPercent,
    percentNow: Math.min(times * late.percent, 100 - late.floorPercent),
  };
}

function resultView(
  { assignment, dates, row }: AnyWork,
  released: { earned: number | null; feedback: string | null } | undefined,
): Work['result'] {
  if (!released) return null;
  const { points } = assignment;
  const score = countedScore(
    {
      points,
      earned: released.earned,
      graded: true,
      submittedAt: row?.submittedAt ?? null,
      dueAt: dates.dueAt,
    },
    assignment.class.gradingPolicy ?? DEFAULT_POLICY,
    assignment.class.zone,
  );
  return {
    earned: score.raw,
    counted: score.counted,
    scorePercent:
      score.counted === null || points === 0 ? null : scorePercentOf(score.counted, points),
    penalty: score.penalty,
    feedback: released.feedback,
  };
}

/** Assigned work as its student may see it now. Named field by field: what is not named stays here. */
export function workView(db: Db, work: AnyWork, now: number): Work {
  const { assignment, dates, row, studentId } = work;
  const key = { assignmentId: assignment.id, studentId };
  const { excused, released } = findShownGrade(db, key, now);
  const standing = standingOfWork(assignment, dates, row, {
    now,
    isReleased: released !== undefined,
  });
  const given = released && row ? findQuestionGrades(db, key) : [];
  const { phase, mayTakeUp } = standing;
  return {
    assignment: {
      id: assignment.id,
      classId: assignment.classId,
      className: assignment.class.name,
      zone: assignment.class.zone,
      title: assignment.title,
      instructions: assignment.instructions,
      planet: assignment.subject,
      topicName: assignment.topicName,
      type: assignment.type,
      points: assignment.points,
      extraCredit: assignment.extraCredit,
      questions: row === undefined ? questionsAsked(assignment.content) : row.questions.length,
      tries: assignment.tries,
      hints: assignment.hints,
      answersShown: assignment.answersShown,
      timeLimitMinutes: minutesFor(assignment.timeLimitMinutes, dates),
    },
    opensAt: instantView(dates.opensAt),
    dueAt: instantView(dates.dueAt),
    closesAt: instantView(dates.closesAt),
    serverNow: instantView(now),
    phase,
    excused,
    isLateNow: isPastDue(now, dates.dueAt),
    latePenalty: latePenaltyView(work, now),
    startedAt: maybeInstant(row?.startedAt ?? null),
    endsAt: maybeInstant(row?.endsAt ?? null),
    submittedAt: maybeInstant(row?.submittedAt ?? null),
    handedInLate: isLate(row?.submittedAt ?? null, dates.dueAt),
    handedInByClock:
      row !== undefined && row.submittedAt !== null && row.submittedAt === row.endsAt,
    triesLeft: standing.triesLeft,
    mayTakeUp,
    answersAreShown: standing.answersAreShown,
    rubrics: phase === 'ready' ? rubricsAhead(db, assignment) : [],
    questions:
      row === undefined
        ? []
        : workQuestionsView(
            row,
            assignment,
            standing.answersAreShown,
            released && {
              given,
              score: workScore(row.questions, row.log, given, assignment, assignment.points),
            },
          ),
    unready:
      row !== undefined && (phase === 'writing' || mayTakeUp)
        ? unreadyIn(row.questions, row.drafts, row.log, rulesOfWork(assignment))
        : [],
    result: resultView(work, released),
  };
}
