import { REVIEW_PLANET, type Session, type StartReviewBody } from '@planets/contract';
import { findTopic, planets } from '@planets/content';
import { composeReview, MODES } from '@planets/practice';
import { inTransaction } from '../../db/database.ts';
import type { ActorAs } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import { usualGrade } from '../mastery/usual-grade.ts';
import { asksAChosenSeed } from './asks-a-chosen-seed.ts';
import { beginSession, begunBefore } from './begin-session.ts';
import type { SessionDeps } from './deps.ts';
import { reviewQuestions } from './review-questions.ts';

/** What the history calls them. */
const NAMES = { due: 'Review', missed: 'My mistakes' } as const;

const OF_SESSIONS = ['mode', 'fromDate', 'toDate', 'missesOf'] as const;
const OF_FILTERS = ['planet', 'topic', 'mode', 'fromDate', 'toDate'] as const;

function requirePlace({ planet: planetId, topic }: StartReviewBody): void {
  if (planetId === undefined) {
    if (topic !== undefined) throw invalid('topic', 'A topic needs its planet: send both.');
    return;
  }
  if (planetId === REVIEW_PLANET) return;
  const planet = planets.find(({ id }) => id === planetId);
  if (!planet)
    throw invalid(
      'planet',
      `There is no such planet. There are ${planets.map(({ id }) => id).join(', ')}.`,
    );
  if (topic !== undefined && !findTopic(planetId, topic))
    throw invalid('topic', `${planet.name} has no such topic. GET /api/planets lists them.`);
}

function requireOneWay(body: StartReviewBody): void {
  const { what, planet, missesOf } = body;
  const given = OF_SESSIONS.find((name) => body[name] !== undefined);
  if (what === 'due' && given !== undefined)
    throw invalid(given, `Only \`missed\` takes \`${given}\`.`);
  if (what === 'due' && planet === REVIEW_PLANET)
    throw invalid('planet', 'What is due is on the planets, not in earlier reviews.');
  const filter = OF_FILTERS.find((name) => body[name] !== undefined);
  if (missesOf !== undefined && filter !== undefined)
    throw invalid(filter, 'The mistakes of one session are asked without a filter.');
}

function countOf({ questionCount }: StartReviewBody): number {
  const { usual, min, max } = MODES.review.questions;
  const count = questionCount ?? usual;
  if (count < min || count > max)
    throw invalid('questionCount', `A review takes ${min} to ${max} questions, not ${count}.`);
  return count;
}

function nothingIn({ what, missesOf }: StartReviewBody): string {
  if (what === 'due')
    return 'Nothing is due here: what you practised is still fresh. Come back another day, or practise something new.';
  return missesOf === undefined
    ? 'There are no mistakes to practise here: all was right when you last answered it.'
    : 'There is nothing to practise again from this session: every question was right in the end.';
}

/**
 * Makes a session of what was missed and of what is due, across planets and sessions. Shorter than asked for
 * where there is less to ask. Otherwise as `startSession`.
 * @throws ProblemError invalid, nothing_to_review, not_found (`missesOf`)
 */
export function startReview(
  deps: SessionDeps,
  actor: ActorAs<'student'>,
  body: StartReviewBody,
  zone?: string,
): Session {
  const { db, newSeed } = deps;
  return inTransaction(db, () => {
    const { what, startId } = body;
    const place = { planet: REVIEW_PLANET, topic: what, mode: 'review' } as const;
    const again = begunBefore(deps, actor, startId, place);
    if (again) return again;
    requireOneWay(body);
    requirePlace(body);
    const count = countOf(body);
    const seed = newSeed();
    const questions = composeReview(reviewQuestions(deps, actor, body), count, seed);
    const [first] = questions;
    if (!first) throw new ProblemError('nothing_to_review', nothingIn(body));
    return beginSession(
      deps,
      actor,
      {
        planet: REVIEW_PLANET,
        topic: { id: what, name: NAMES[what] },
        gradeLevel: usualGrade(db, actor.id) ?? first.origin.gradeLevel,
        mode: 'review',
        seed,
        seeded: asksAChosenSeed(deps, actor, body.missesOf),
        startId,
        questions,
      },
      zone,
    );
  });
}
