import type { AnswerBody } from '@planets/contract';
import { planets } from '@planets/content';
import { rngFrom, type Mode, type Rng } from '@planets/practice';
import type { Db } from '../db/database.ts';
import { createCounting } from '../features/progress/counting.ts';
import { createTeaches } from '../features/sessions/access.ts';
import type { SessionDeps } from '../features/sessions/deps.ts';
import { savePracticeSession } from '../features/sessions/save-practice-session.ts';
import { startSession } from '../features/sessions/start-session.ts';
import { createSessionStore } from '../features/sessions/store.ts';
import { submitAnswer } from '../features/sessions/submit-answer.ts';
import type { ActorAs } from '../http/actor.ts';
import { responseThatIs } from './wrong-response.ts';

/** The domain's response as a request carries it: the same data, there with lists that may change. */
const asSent = (...parts: Parameters<typeof responseThatIs>): AnswerBody['response'] =>
  structuredClone(responseThatIs(...parts)) as AnswerBody['response'];

export interface Practised {
  readonly planet: string;
  /** Index among the topics of the planet that have this grade. */
  readonly topic: number;
  readonly gradeLevel: number;
  readonly mode: Exclude<Mode, 'review'>;
  /** UTC milliseconds of the start. */
  readonly at: number;
  /** How many of ten questions are answered right at once. */
  readonly skill: number;
  /** Leaves after so many questions; plays to the end when left out. */
  readonly leavesAfter?: number;
  /** Stops there and leaves the session in progress. */
  readonly stays?: boolean;
}

/** A clock that only this student's sessions move. */
function createTimeline(db: Db, start: number, rng: Rng) {
  let time = start;
  const deps: SessionDeps = {
    db,
    now: () => time,
    newSeed: () => rng.int(0, 2_147_483_647),
    store: createSessionStore(db),
    teaches: createTeaches(db),
    counting: createCounting(db),
  };
  return {
    deps,
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}

/**
 * Plays a session as a student would, through the same use cases as the routes: so every row of an example
 * is one that the product itself made.
 */
export function practise(db: Db, student: ActorAs<'student'>, plan: Practised, seed: number): void {
  const rng = rngFrom(seed);
  const { deps, pass } = createTimeline(db, plan.at, rng);
  const topics = planets
    .find(({ id }) => id === plan.planet)!
    .topics.filter(({ grades: [min, max] }) => plan.gradeLevel >= min && plan.gradeLevel <= max);
  const topic = topics[plan.topic % topics.length];
  if (!topic) return;
  const session = startSession(deps, student, {
    planet: plan.planet,
    topic: topic.id,
    gradeLevel: plan.gradeLevel,
    mode: plan.mode,
  });
  const stopAt = plan.leavesAfter ?? session.totalQuestions;
  let tries = 0;
  for (let position = 0; position < stopAt;) {
    const row = deps.store.findById(session.id)!;
    const activeSeconds = rng.int(9, 40);
    pass(activeSeconds + rng.int(0, 5));
    const right = rng.chance(plan.skill, 10);
    tries += 1;
    const { session: after } = submitAnswer(deps, student, session.id, {
      answerId: `example-${session.id}-${tries}`,
      position,
      response: asSent(right, row.practiceData[position]!.question, rng),
      activeSeconds,
    });
    position =
      !right && after.position === position
        ? tryAgain(deps, student, session.id, position, rng)
        : after.position;
  }
  if (plan.leavesAfter !== undefined && !plan.stays)
    savePracticeSession(deps, student, { session_id: session.id });
}

/** The second try: mostly right, sometimes another miss, as it goes. */
function tryAgain(
  deps: SessionDeps,
  student: ActorAs<'student'>,
  id: number,
  position: number,
  rng: Rng,
): number {
  const { question } = deps.store.findById(id)!.practiceData[position]!;
  const submit = (right: boolean, name: string) =>
    submitAnswer(deps, student, id, {
      answerId: `example-${id}-${position}-${name}`,
      position,
      response: asSent(right, question, rng),
      activeSeconds: rng.int(5, 20),
    }).session;
  const after = rng.chance(3, 5) ? submit(true, 'again') : submit(false, 'missed-again');
  // The same miss again is free and changes nothing: then the right answer ends it.
  return after.position === position ? submit(true, 'at-last').position : after.position;
}
