import { knownNow } from '../mastery/known-now.ts';
import { isLevelAtLeast, masteryLevel, masteryLevels } from '../mastery/level.ts';
import type { MasteryParameters } from '../mastery/parameters.ts';
import type { MasteryState } from '../mastery/state.ts';
import type { Mode } from '../sessions/mode.ts';
import { rulesOfMode } from '../sessions/mode.ts';
import type { Recommendation, RecommendationReason, TopicStanding } from './recommendation.ts';

export interface RecommendPlan {
  /** All topics that may be recommended, in any order. */
  readonly topics: readonly TopicStanding[];
  /** The grade the student practises most lately. Undefined for who is new. */
  readonly gradeLevel: number | undefined;
  /** UTC milliseconds. */
  readonly now: number;
  readonly parametersOf: (planet: string, topic: string) => MasteryParameters;
}

/** A recommendation with how urgent it is among those of its kind: the greater the sooner. */
export interface Candidate extends Recommendation {
  readonly urgency: number;
}

/** From here on a topic counts as close to the next level. */
const NEARLY = 0.7;

/** What was practised stays worth a visit for who is at most a grade beside it. */
const BESIDE = 1;

const levelAtLast = ({ known, answered }: MasteryState) => masteryLevel(known, answered);

const keyOf = (planet: string, topic: string) => JSON.stringify([planet, topic]);

/** What speaks for a topic that was practised. */
function reasonsToReturn(
  { dueCards, planet, topic }: TopicStanding,
  state: MasteryState,
  { now, parametersOf }: RecommendPlan,
): { reason: RecommendationReason; mode: Mode; urgency: number }[] {
  const known = knownNow(state, now, parametersOf(planet, topic));
  const from = levelAtLast(state);
  const to = masteryLevel(known, state.answered);
  const next = masteryLevels[masteryLevels.indexOf(to) + 1];
  // Too few for a session of their own come back among the topic's other questions.
  const fills = dueCards >= rulesOfMode('review').questions.min;
  const found: { reason: RecommendationReason; mode: Mode; urgency: number }[] = [];
  if (fills)
    found.push({ reason: { kind: 'missed', dueCards }, mode: 'review', urgency: dueCards });
  if (from !== to) {
    const reason = { kind: 'fading', from, to, lastAt: state.at } as const;
    found.push({ reason, mode: 'full', urgency: state.known - known });
  } else if (next !== undefined) {
    const near = known >= NEARLY;
    const reason = near
      ? ({ kind: 'nearly', level: to, next } as const)
      : ({ kind: 'continue', level: to } as const);
    // Of what is nearly done the nearest, of what was begun the latest.
    found.push({ reason, mode: 'full', urgency: near ? known : state.at });
  }
  return found;
}

/** Every good reason there is to practise one of the topics, in no order. One topic may have several. */
export function candidatesFor(plan: RecommendPlan): Candidate[] {
  const { topics, gradeLevel } = plan;
  const byId = new Map(topics.map((topic) => [keyOf(topic.planet, topic.topic), topic]));
  const visited = new Set(
    topics.filter(({ state }) => state !== undefined).map(({ planet }) => planet),
  );
  return topics.flatMap((topic) => {
    const [min, max] = topic.grades;
    const { planet, topic: id, state } = topic;
    if (state !== undefined) {
      const grade = Math.min(Math.max(gradeLevel ?? min, min), max);
      if (gradeLevel !== undefined && Math.abs(grade - gradeLevel) > BESIDE) return [];
      return reasonsToReturn(topic, state, plan).map((found) => ({
        planet,
        topic: id,
        gradeLevel: grade,
        ...found,
      }));
    }
    // Who never said a grade is offered what begins easiest and suits the most grades.
    const grade = gradeLevel ?? min;
    if (grade < min || grade > max) return [];
    const leading = topic.prerequisites.map((leads) => byId.get(keyOf(planet, leads)));
    const first = reasonToBegin(topic, leading);
    return first === undefined
      ? []
      : [{ planet, topic: id, gradeLevel: grade, mode: 'teach' as const, ...first }];
  });

  function reasonToBegin(
    topic: TopicStanding,
    leading: readonly (TopicStanding | undefined)[],
  ): { reason: RecommendationReason; urgency: number } | undefined {
    const mastered = leading.flatMap((leads) =>
      leads?.state !== undefined && isLevelAtLeast(levelAtLast(leads.state), 'mastered')
        ? [{ topic: leads.topic, name: leads.name, at: leads.state.at }]
        : [],
    );
    const [min, max] = topic.grades;
    if (leading.length > 0 && mastered.length === leading.length) {
      const after = mastered.map(({ topic: id, name }) => ({ topic: id, name }));
      // The path that was followed last goes on first.
      return {
        reason: { kind: 'next_step', after },
        urgency: Math.max(...mastered.map(({ at }) => at)),
      };
    }
    // A place to begin: nothing of this grade leads to it that the student has not practised.
    const isOpen = leading.every(
      (leads) =>
        leads === undefined ||
        leads.state !== undefined ||
        (gradeLevel !== undefined && leads.grades[1] < gradeLevel),
    );
    if (!isOpen) return undefined;
    const isNew = visited.size > 0 && !visited.has(topic.planet);
    // What is made for the grade comes before what merely reaches to it; without a grade, what suits the most.
    const urgency = gradeLevel === undefined ? max - min : -Math.abs(gradeLevel - (min + max) / 2);
    return { reason: { kind: isNew ? 'new_planet' : 'start' }, urgency };
  }
}
