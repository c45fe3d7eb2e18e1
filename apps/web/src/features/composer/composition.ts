import type { Mode, Planet, Topic } from '@planets/contract';
import { offerOf } from './modes.ts';

/** What the URL says, as far as it says it. */
export interface Choices {
  topic?: string;
  grade?: number;
  mode?: Mode;
  count?: number;
}

/** What would be started now. */
export interface Composition {
  grade: number;
  mode: Mode;
  count: number;
  /** Undefined until one is chosen that there is for the grade. */
  topic: Topic | undefined;
  /** Chosen, but not for this grade. */
  topicOfOtherGrade: Topic | undefined;
}

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

/** The grades that a planet has topics for, from the lowest. */
export function gradesOf(planet: Planet): number[] {
  const grades = new Set<number>();
  for (const { gradeMin, gradeMax } of planet.topics)
    for (let grade = gradeMin; grade <= gradeMax; grade += 1) grades.add(grade);
  return [...grades].toSorted((a, b) => a - b);
}

export const isForGrade = ({ gradeMin, gradeMax }: Topic, grade: number): boolean =>
  grade >= gradeMin && grade <= gradeMax;

/** The grade of a topic that is nearest to the one wanted. */
export const nearestGrade = ({ gradeMin, gradeMax }: Topic, wanted: number): number =>
  clamp(wanted, gradeMin, gradeMax);

function gradeFor(planet: Planet, topic: Topic | undefined, wanted: number): number {
  if (topic) return nearestGrade(topic, wanted);
  const grades = gradesOf(planet);
  return clamp(wanted, grades[0] ?? 1, grades.at(-1) ?? 12);
}

/**
 * Completes what the URL leaves open. A grade in the URL stands even where its topic is for another one;
 * the last grade (which the browser remembers) gives way to the topic.
 */
export function compose(planet: Planet, choices: Choices, lastGrade: number): Composition {
  const wanted = planet.topics.find(({ id }) => id === choices.topic);
  const grade =
    choices.grade === undefined
      ? gradeFor(planet, wanted, lastGrade)
      : gradeFor(planet, undefined, choices.grade);
  const mode = choices.mode ?? 'full';
  const { usual, min, max } = offerOf(mode);
  const isFitting = wanted !== undefined && isForGrade(wanted, grade);
  return {
    grade,
    mode,
    count: clamp(choices.count ?? usual, min, max),
    topic: isFitting ? wanted : undefined,
    topicOfOtherGrade: isFitting ? undefined : wanted,
  };
}
