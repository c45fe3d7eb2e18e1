import type { MasteryStep, MasteryTrail } from '@planets/contract';
import type { Db } from '../../db/database.ts';
import { invalid, notFound } from '../../http/problem.ts';
import type { ReadableStudent } from '../gradebook/access.ts';
import { parametersOf } from '../progress/practised-row.ts';
import { instantView } from '../sessions/session-view.ts';
import type { MasteryStore, TopicSession } from './mastery-store.ts';
import { replayTopic, type ReplayedAnswer } from './replay-topic.ts';
import { topicMasteryView } from './topic-mastery-view.ts';
import { whyStep } from './why-step.ts';

/** Sessions of one answer. */
const SESSIONS_AT_ONCE = 10;

const outcomeOf = ({ rightAtOnce, right }: ReplayedAnswer['question']): MasteryStep['outcome'] => {
  if (rightAtOnce) return 'right';
  return right ? 'right_after_help' : 'miss';
};

function stepView(sessionId: number, answer: ReplayedAnswer): MasteryStep {
  const { question, step } = answer;
  const { position, answeredAt, difficulty, gradeLevel, guess } = question;
  return {
    sessionId,
    position,
    at: instantView(answeredAt),
    difficulty,
    gradeLevel,
    guess,
    outcome: outcomeOf(question),
    before: step.before,
    faded: step.faded,
    after: step.after,
    why: whyStep(answer),
  };
}

/** The place after the last session to show. @throws ProblemError invalid */
function endOf(sessions: readonly TopicSession[], before: number | undefined): number {
  if (before === undefined) return sessions.length;
  const at = sessions.findIndex(({ sessionId }) => sessionId === before);
  if (at === -1)
    throw invalid('before', 'No session of this number asked this topic. Begin without one.');
  return at;
}

/**
 * Why a student's topic rose or fell, answer by answer, the newest first: the last sessions that asked it, or
 * those before the session `before`.
 * @throws ProblemError not_found where the student never answered the topic; invalid
 */
export function readTrail(
  { db, store }: { db: Db; store: MasteryStore },
  { id }: ReadableStudent,
  place: { planet: string; topic: string },
  before: number | undefined,
  now: number,
): MasteryTrail {
  const { planet, topic } = place;
  const own = store.states(id).find((one) => one.planet === planet && one.topic === topic);
  if (!own) throw notFound('practised topic');
  const sessions = store.sessions(id, planet, topic);
  const end = endOf(sessions, before);
  const from = Math.max(0, end - SESSIONS_AT_ONCE);
  const { known, learn, slip, halfLifeDays } = parametersOf(planet, topic);
  return {
    topic: topicMasteryView(own, store.cards(id, now).get(`${planet}/${topic}`), now),
    parameters: { known, learn, slip, halfLifeDays },
    steps: replayTopic(db, place, sessions, [from, end])
      .flatMap(({ sessionId, answers }) => answers.map((answer) => stepView(sessionId, answer)))
      .toReversed(),
    before: from === 0 ? null : sessions[from]!.sessionId,
  };
}
