import { REVIEW_PLANET, type StartReviewBody } from '@planets/contract';
import { findTopic } from '@planets/content';
import {
  dueOrder,
  progressOf,
  rulesOfMode,
  type Item,
  type Origin,
  type SessionQuestion,
  type ToAskAgain,
} from '@planets/practice';
import { and, desc, eq, isNotNull, lte } from 'drizzle-orm';
import { practiceSession, reviewCard } from '../../db/schema.ts';
import type { ActorAs } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import { historyFilter } from '../gradebook/history-filter.ts';
import { ownSession } from './access.ts';
import type { SessionDeps } from './deps.ts';
import type { SessionRow } from './store.ts';

type Filter = Pick<StartReviewBody, 'planet' | 'topic' | 'mode' | 'fromDate' | 'toDate'>;

/** How many sessions of a filter a review looks back on. */
const SESSIONS_BACK = 40;

/** Undefined where the item is no longer in the content. */
const itemOf = (planet: string, topic: string, item: string): Item | undefined =>
  findTopic(planet, topic)?.topic.items.find(({ id }) => id === item);

function toAskAgain(planet: string, origin: Origin, as: ToAskAgain['as']): ToAskAgain[] {
  const item = itemOf(planet, origin.topic, origin.item);
  return item ? [{ planet, item, origin, as }] : [];
}

/** The student's review cards of the filter: those that are due, or those missed the last time. */
function cards(
  { db, now }: SessionDeps,
  actor: ActorAs<'student'>,
  { planet, topic, what }: Filter & Pick<StartReviewBody, 'what'>,
) {
  const rows = db
    .select()
    .from(reviewCard)
    .where(
      and(
        eq(reviewCard.studentId, actor.id),
        planet === undefined ? undefined : eq(reviewCard.planet, planet),
        topic === undefined ? undefined : eq(reviewCard.topicId, topic),
        // What was missed is due from the moment of the miss.
        lte(reviewCard.dueAt, now()),
      ),
    )
    .all()
    .map(({ card, ...row }) => ({ ...row, ...card }));
  if (what === 'due') return dueOrder(rows, now());
  return rows.filter(({ missed }) => missed).toSorted((a, b) => b.last - a.last);
}

/** What was missed is asked as it was; what was right as another variant of the same item. */
const fromCards = (
  deps: SessionDeps,
  actor: ActorAs<'student'>,
  filter: Parameters<typeof cards>[2],
): ToAskAgain[] =>
  cards(deps, actor, filter).flatMap(
    ({ planet, topicId: topic, item, gradeLevel, seed, version, missed }) =>
      toAskAgain(planet, { topic, item, gradeLevel, seed, version }, missed ? 'it_was' : 'another'),
  );

type Played = Pick<SessionRow, 'subject' | 'mode' | 'practiceData' | 'answers'>;

interface Met {
  readonly planet: string;
  readonly origin: Origin;
  readonly tried: boolean;
  readonly right: boolean;
}

/** The questions of a session and how they ended. */
const metIn = ({ subject, mode, practiceData, answers }: Played): Met[] =>
  practiceData.map(({ planet = subject, origin }: SessionQuestion, position) => {
    const { status, triesUsed } = progressOf(position, answers, rulesOfMode(mode));
    return { planet, origin, tried: triesUsed > 0, right: status === 'right' };
  });

const missesIn = (met: readonly Met[]): ToAskAgain[] =>
  met.flatMap(({ planet, origin, right }) => (right ? [] : toAskAgain(planet, origin, 'it_was')));

const keyOf = ({ planet, origin: { topic, item, version, seed, gradeLevel } }: Met): string =>
  JSON.stringify([planet, topic, item, version, seed, gradeLevel]);

/** What was wrong when it was last met in the saved sessions of the filter, the newest first. */
function fromSessions(
  { db }: SessionDeps,
  actor: ActorAs<'student'>,
  filter: Filter,
): ToAskAgain[] {
  const rows = db
    .select({
      subject: practiceSession.subject,
      mode: practiceSession.mode,
      practiceData: practiceSession.practiceData,
      answers: practiceSession.answers,
    })
    .from(practiceSession)
    .where(
      and(
        historyFilter(actor.id, filter),
        isNotNull(practiceSession.topicId),
        // A seed of one's own choosing is practice alone, and so are its mistakes: `missesOf` asks them.
        eq(practiceSession.seeded, false),
      ),
    )
    .orderBy(desc(practiceSession.completedAt), desc(practiceSession.id))
    .limit(SESSIONS_BACK)
    .all();
  const latest = new Map<string, Met>();
  for (const met of rows.flatMap(metIn))
    if (met.tried && !latest.has(keyOf(met))) latest.set(keyOf(met), met);
  return missesIn([...latest.values()]);
}

/** What was not right in the end in one saved session, tried or not. @throws ProblemError not_found */
function fromSession({ store }: SessionDeps, actor: ActorAs<'student'>, id: number): ToAskAgain[] {
  const session = ownSession(store, actor, id);
  if (session.completedAt === null) throw notFound('saved session');
  return missesIn(metIn(session));
}

/**
 * What a student is to be asked again, the most urgent first. A filter of sessions (mode, days, or the planet of
 * reviews) asks their mistakes; any other asks the review cards.
 * @throws ProblemError not_found when `missesOf` is no saved session of the student's own.
 */
export function reviewQuestions(
  deps: SessionDeps,
  actor: ActorAs<'student'>,
  body: StartReviewBody,
): ToAskAgain[] {
  const { planet, mode, fromDate, toDate, missesOf } = body;
  if (missesOf !== undefined) return fromSession(deps, actor, missesOf);
  const ofSessions =
    planet === REVIEW_PLANET ||
    mode !== undefined ||
    fromDate !== undefined ||
    toDate !== undefined;
  return ofSessions ? fromSessions(deps, actor, body) : fromCards(deps, actor, body);
}
