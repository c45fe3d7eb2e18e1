import type { Session, StartSessionBody } from '@planets/contract';
import { findTopic, planets } from '@planets/content';
import {
  composeSession,
  relatedTopics,
  MODES,
  TooFewQuestions,
  type Planet,
  type SessionPlan,
  type SessionQuestion,
  type Topic,
} from '@planets/practice';
import { inTransaction } from '../../db/database.ts';
import type { ActorAs } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import { asksAChosenSeed } from './asks-a-chosen-seed.ts';
import { begunBefore, beginSession } from './begin-session.ts';
import type { SessionDeps } from './deps.ts';
import { toReview } from './to-review.ts';

function requireTopic({ planet: planetId, topic: topicId, gradeLevel }: StartSessionBody) {
  const found = findTopic(planetId, topicId);
  if (!found) {
    const planet = planets.find(({ id }) => id === planetId);
    throw planet
      ? invalid('topic', `${planet.name} has no such topic. GET /api/planets lists them.`)
      : invalid(
          'planet',
          `There is no such planet. There are ${planets.map(({ id }) => id).join(', ')}.`,
        );
  }
  const [min, max] = found.topic.grades;
  if (gradeLevel < min || gradeLevel > max)
    throw invalid(
      'gradeLevel',
      `${found.topic.name} is for grades ${min} to ${max}, not ${gradeLevel}.`,
    );
  return found;
}

function requireCount({ mode, questionCount }: StartSessionBody): number {
  const { usual, min, max } = MODES[mode].questions;
  const count = questionCount ?? usual;
  if (count < min || count > max)
    throw invalid(
      'questionCount',
      `The ${mode} mode takes ${min} to ${max} questions, not ${count}.`,
    );
  return count;
}

const topicsFor = (planet: Planet, topic: Topic): [Topic, ...Topic[]] => [
  topic,
  ...relatedTopics(planet, topic),
];

function compose(plan: SessionPlan, planet: Planet): SessionQuestion[] {
  try {
    return composeSession(plan);
  } catch (error) {
    if (!(error instanceof TooFewQuestions)) throw error;
    throw plan.mode === 'review'
      ? new ProblemError(
          'nothing_to_review',
          `There is nothing to review on ${planet.name} in this topic. Practise it first.`,
        )
      : invalid(
          'questionCount',
          `This topic has only ${error.found} different questions for this mode and grade.`,
        );
  }
}

/**
 * Makes a session and its questions. One that was in progress ends as if the student had left it: what was
 * answered is saved. The same `startId` again returns the session made for it.
 * `zone` is where the student is, where the request says it.
 * @throws ProblemError invalid, nothing_to_review, not_found (`missesOf`)
 */
export function startSession(
  deps: SessionDeps,
  actor: ActorAs<'student'>,
  body: StartSessionBody,
  zone?: string,
): Session {
  const { db, newSeed } = deps;
  return inTransaction(db, () => {
    const again = begunBefore(deps, actor, body.startId, body);
    if (again) return again;
    const { planet, topic } = requireTopic(body);
    const count = requireCount(body);
    const { mode, gradeLevel } = body;
    if (body.missesOf !== undefined && mode !== 'review')
      throw invalid('missesOf', 'Only the review mode takes `missesOf`.');
    const seed = body.seed ?? newSeed();
    const plan: SessionPlan = {
      mode,
      gradeLevel,
      count,
      seed,
      topics:
        mode === 'review'
          ? [topic, ...planet.topics.filter(({ id }) => id !== topic.id)]
          : topicsFor(planet, topic),
      ...(mode === 'review'
        ? { again: toReview(deps, actor, planet.id, topic.id, body.missesOf) }
        : {}),
    };
    const questions = compose(plan, planet);
    const seeded = body.seed !== undefined || asksAChosenSeed(deps, actor, body.missesOf);
    const { startId } = body;
    return beginSession(
      deps,
      actor,
      { planet: planet.id, topic, gradeLevel, mode, seed, seeded, startId, questions },
      zone,
    );
  });
}
