import { candidatesFor, type Candidate, type RecommendPlan } from './candidates.ts';
import type { Recommendation, RecommendationReason } from './recommendation.ts';

/**
 * The order in which kinds of reasons have their turn. The first three are something to look back on, something
 * to finish and something new, so that a student who has all of them is shown one of each.
 */
const TURNS: readonly RecommendationReason['kind'][] = [
  'missed',
  'nearly',
  'next_step',
  'fading',
  'continue',
  'new_planet',
  'start',
];

const compareIds = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Most urgent first; those that are equal by their ids, so that a student meets the same ones at every look. */
const byUrgency = (a: Candidate, b: Candidate): number =>
  b.urgency - a.urgency || compareIds(a.planet, b.planet) || compareIds(a.topic, b.topic);

/**
 * What to practise next, best first, each with its reason. As far as there is a choice no two have the same
 * kind of reason and they are not all of one planet. No topic comes twice.
 * @param count how many at most. Fewer where fewer have a reason.
 */
export function recommend(plan: RecommendPlan, count = 3): Recommendation[] {
  const all = candidatesFor(plan).toSorted(byUrgency);
  const byKind = TURNS.map((kind) => all.filter(({ reason }) => reason.kind === kind));
  // One of each kind, then the next of each.
  const longest = Math.max(...byKind.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, lap) =>
    byKind.flatMap((kind) => kind.slice(lap, lap + 1)),
  ).flat();
  const taken: Candidate[] = [];
  const perPlanet = Math.max(1, count - 1);

  take((candidate) => isOtherKind(candidate) && isRoomOn(candidate));
  take(isOtherPlanet);
  take(isRoomOn);
  take(() => true);
  return taken.map(({ planet, topic, gradeLevel, mode, reason }) => ({
    planet,
    topic,
    gradeLevel,
    mode,
    reason,
  }));

  function take(fits: (candidate: Candidate) => boolean): void {
    for (const candidate of inTurns) {
      if (taken.length >= count) return;
      const isTaken = taken.some(
        ({ planet, topic }) => planet === candidate.planet && topic === candidate.topic,
      );
      if (!isTaken && fits(candidate)) taken.push(candidate);
    }
  }
  function isOtherKind({ reason }: Candidate): boolean {
    return taken.every((other) => other.reason.kind !== reason.kind);
  }
  function isOtherPlanet({ planet }: Candidate): boolean {
    return taken.every((other) => other.planet !== planet);
  }
  function isRoomOn({ planet }: Candidate): boolean {
    return taken.filter((other) => other.planet === planet).length < perPlanet;
  }
}
