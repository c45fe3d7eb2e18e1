import { findTopic } from '@planets/content';
import {
  composeSession,
  judge,
  progressOf,
  relatedTopics,
  rulesOfMode,
  withEntry,
  type Mode,
  type Rng,
  type SessionLog,
  type SessionQuestion,
} from '@planets/practice';
import { inTransaction } from '../db/database.ts';
import { ownCurrentSession } from '../features/sessions/access.ts';
import type { SessionDeps } from '../features/sessions/deps.ts';
import { changeAfter, keep } from '../features/sessions/end-session.ts';
import type { ActorAs } from '../http/actor.ts';
import { responseThatIs } from './wrong-response.ts';

/** One session of a long history. */
export interface PlayedSession {
  readonly planet: string;
  readonly topic: string;
  readonly gradeLevel: number;
  readonly mode: Exclude<Mode, 'review'>;
  readonly count: number;
  /** UTC milliseconds of the start. */
  readonly at: number;
  readonly zone: string;
  /** The chance, from 0 to 1, that a question of middle difficulty is right at the first try. */
  readonly ability: number;
  /** Leaves after so many questions; plays to the end when left out. */
  readonly leavesAfter?: number;
}

/** How much a step of difficulty takes from the chance to be right. */
const HARDER = 0.07;

const chance = (rng: Rng, part: number): boolean => rng.chance(Math.round(part * 1000), 1000);

interface Answering {
  readonly rng: Rng;
  readonly mode: Mode;
  readonly ability: number;
  /** Moves the clock and says what it shows. */
  readonly pass: (seconds: number) => number;
}

/** The log with everything that the student does with one question. */
function answered(
  log: SessionLog,
  { question, difficulty = 3 }: SessionQuestion,
  position: number,
  { rng, mode, ability, pass }: Answering,
): SessionLog {
  const rules = rulesOfMode(mode);
  const right = Math.min(0.97, Math.max(0.1, ability - (difficulty - 3) * HARDER));
  let now = log;
  if (rules.hints && question.hints.length > 0 && chance(rng, 0.12 * (1 - right) * 3)) {
    now = [...now, { type: 'hint', position, at: pass(rng.int(6, 20)) }];
  }
  for (let tries = 1; progressOf(position, now, rules).status === 'open'; tries += 1) {
    const before = progressOf(position, now, rules);
    const activeSeconds = rng.int(tries === 1 ? 8 : 5, 22 + 6 * difficulty);
    // The same miss again is free and leads nowhere: after three the answer is found.
    const isRight = tries > 3 || chance(rng, tries === 1 ? right : 0.65);
    const response = responseThatIs(isRight, question, rng);
    now = withEntry(now, {
      type: 'response',
      answerId: `played-${position}-${tries}`,
      position,
      response,
      verdict: judge(question, before, response),
      activeSeconds,
      at: pass(activeSeconds + rng.int(0, 4)),
    });
  }
  return now;
}

interface Playing {
  readonly deps: SessionDeps;
  /** The time that `deps.now` tells. */
  readonly clock: { time: number };
  readonly rng: Rng;
}

/**
 * Plays the student's session in progress to its end, or until they leave, and stores it whole: by the rules
 * and through the writers of the product, but not answer by answer, so that a year of practice takes no minute
 * to make.
 */
export function playOut(
  { deps, clock, rng }: Playing,
  student: ActorAs<'student'>,
  { ability, leavesAfter }: Pick<PlayedSession, 'ability' | 'leavesAfter'>,
): void {
  const row = ownCurrentSession(deps.store, student)!;
  const pass = (seconds: number): number => {
    clock.time += seconds * 1000;
    return clock.time;
  };
  let log: SessionLog = [];
  for (const [position, question] of row.practiceData.slice(0, leavesAfter).entries())
    log = answered(log, question, position, { rng, mode: row.mode, ability, pass });
  const change = changeAfter(row, log, clock.time);
  keep(deps, row, {
    ...change,
    ...(change.completed ? {} : { completedAt: clock.time, endedBy: 'exit' as const }),
  });
}

/** Plays a session from its start. */
export function playThrough(
  playing: Playing,
  student: ActorAs<'student'>,
  plan: PlayedSession,
): void {
  const { deps, clock } = playing;
  const { planet, topic } = findTopic(plan.planet, plan.topic)!;
  const { mode, gradeLevel } = plan;
  clock.time = plan.at;
  const seed = deps.newSeed();
  const questions = composeSession({
    mode,
    gradeLevel,
    count: plan.count,
    seed,
    topics: [topic, ...relatedTopics(planet, topic)],
  });
  const limit = rulesOfMode(mode).limitSeconds;
  inTransaction(deps.db, () => {
    deps.store.insert({
      studentId: student.id,
      subject: planet.id,
      topic: topic.name,
      topicId: topic.id,
      gradeLevel,
      mode,
      totalQuestions: questions.length,
      questionsAnswered: 0,
      questionsCorrect: 0,
      scorePercent: 0,
      timeSpentSeconds: 0,
      completed: false,
      startedAt: plan.at,
      endsAt: limit === undefined ? null : plan.at + limit * 1000,
      seed,
      seeded: false,
      zone: plan.zone,
      practiceData: questions,
      answers: [],
    });
    playOut(playing, student, plan);
  });
}
