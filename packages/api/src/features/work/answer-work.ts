import type { AnswerWorkAnswer, AnswerWorkBody } from '@planets/contract';
import {
  isGradedByTeacher,
  judge,
  progressOf,
  rulesOfWork,
  sameResponse,
  withEntry,
  type ResponseEntry,
} from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import { loggedVerdictView } from '../sessions/session-view.ts';
import { actingOnWork } from './acting-on-work.ts';
import { asResponse, requireAsked } from './draft-changes.ts';
import type { BegunWork } from './refusals.ts';
import { changeSubmission } from './work-store.ts';
import { workView } from './work-view.ts';

function answerView(tx: Db, work: BegunWork, entry: ResponseEntry, now: number): AnswerWorkAnswer {
  const { assignment, row } = work;
  const { question } = row.questions[entry.position]!;
  return {
    verdict: loggedVerdictView(question, row.log, rulesOfWork(assignment), entry),
    work: workView(tx, work, now),
  };
}

/** The entry of an earlier request with the same id. @throws ProblemError invalid where it says something else */
function replayedEntry({ row }: BegunWork, body: AnswerWorkBody): ResponseEntry | undefined {
  const entry = row.log.find(
    (logged): logged is ResponseEntry =>
      logged.type === 'response' && logged.answerId === body.answerId,
  );
  if (
    entry &&
    (entry.position !== body.position || !sameResponse(entry.response, asResponse(body.response)))
  )
    throw invalid(
      'answerId',
      'This answerId was used for another answer. Make a new one for each.',
    );
  return entry;
}

/** Judges a response and keeps it, with its entry as the draft. */
function append(tx: Db, work: BegunWork, body: AnswerWorkBody, at: number) {
  const { assignment, row, studentId } = work;
  const { answerId, position, activeSeconds = 0 } = body;
  const { question } = row.questions[position]!;
  const before = progressOf(position, row.log, rulesOfWork(assignment));
  const response = asResponse(body.response);
  const entry: ResponseEntry = {
    type: 'response',
    answerId,
    position,
    response,
    verdict: judge(question, before, response),
    activeSeconds,
    at,
  };
  const sequence = (row.drafts[position]?.sequence ?? 0) + 1;
  const after = changeSubmission(
    tx,
    { assignmentId: assignment.id, studentId },
    {
      log: withEntry(row.log, entry),
      drafts: { ...row.drafts, [position]: { response, sequence, at } },
      draftsAt: at,
    },
  );
  return { work: { ...work, row: after }, entry };
}

/**
 * Takes a response to one question, where verdicts come at once. Questions are answered in any order; texts
 * for a teacher are only handed in. The same `answerId` again returns the verdict it got.
 * @throws ProblemError as `actingOnWork`; invalid; question_resolved with the work as it stands
 */
export const answerWork = (
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: number,
  body: AnswerWorkBody,
  receivedAt: number,
): AnswerWorkAnswer =>
  actingOnWork(
    deps,
    actor,
    id,
    receivedAt,
    (tx, work) => {
      const { assignment, row } = work;
      if (assignment.answersShown !== 'at_once')
        throw invalid(
          'position',
          'This work is handed in as a whole: keep drafts with PUT …/work/drafts.',
        );
      requireAsked(body, row.questions);
      if (isGradedByTeacher(row.questions[body.position]!.question.kind))
        throw invalid(
          'position',
          'A teacher reads this one when it is handed in: keep it as a draft.',
        );
      if (progressOf(body.position, row.log, rulesOfWork(assignment)).status !== 'open')
        throw new ProblemError('question_resolved', 'This question is finished.', {
          current: workView(tx, work, receivedAt),
        });
      const appended = append(tx, work, body, receivedAt);
      return answerView(tx, appended.work, appended.entry, receivedAt);
    },
    (tx, work) => {
      const entry = replayedEntry(work, body);
      // The log of work that is handed in as a whole holds verdicts that are not for telling.
      return entry && work.assignment.answersShown === 'at_once'
        ? answerView(tx, work, entry, receivedAt)
        : undefined;
    },
  );
