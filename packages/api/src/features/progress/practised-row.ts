import { findTopic } from '@planets/content';
import {
  MASTERY_PARAMETERS,
  masteryParametersOf,
  practisedOf,
  type Difficulty,
  type MasteryParameters,
  type Origin,
  type Practised,
} from '@planets/practice';
import type { SessionRow } from '../sessions/store.ts';

/** Of an item that is no longer in the content, or of a row that never knew. */
const USUAL_DIFFICULTY: Difficulty = 3;

const difficultyOf = (origin: Origin, planet: string): Difficulty =>
  findTopic(planet, origin.topic)?.topic.items.find(({ id }) => id === origin.item)?.difficulty ??
  USUAL_DIFFICULTY;

/** What the model of mastery takes for granted of a topic; the usual where it is no longer in the content. */
export function parametersOf(planet: string, topic: string): MasteryParameters {
  const found = findTopic(planet, topic);
  return found ? masteryParametersOf(found.topic) : MASTERY_PARAMETERS;
}

/** When a saved session ended, where, and for which day it counts. */
export interface SavedWhere {
  readonly savedAt: number;
  readonly zone: string;
  readonly date: string;
}

/**
 * A saved session as streaks, XP, mastery and review take it. Rows of the earlier system hold their questions
 * in another shape: they count as practice and say nothing of single answers.
 */
export function practisedRow(row: SessionRow, { savedAt, zone, date }: SavedWhere): Practised {
  const { id, subject, topicId, mode, seeded, completed, startedAt, timeSpentSeconds } = row;
  const session = {
    session: id,
    planet: subject,
    topic: topicId ?? '',
    mode,
    seeded,
    completed,
    startedAt,
    savedAt,
    zone,
    date,
    activeSeconds: timeSpentSeconds,
  };
  if (topicId === null) return { ...session, questions: [] };
  return practisedOf(session, row.practiceData, row.answers, difficultyOf);
}
