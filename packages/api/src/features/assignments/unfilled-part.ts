import {
  composeWork,
  deriveSeed,
  questionsAsked,
  type AssignmentPart,
  type TopicPart,
  type WorkSources,
} from '@planets/practice';

/** Whoever gets another seed gets other questions; a topic that is full for these is full. */
const SEEDS_TRIED = [1, 2, 3];

export interface UnfilledPart {
  readonly place: number;
  readonly part: TopicPart;
  /** How many different questions there are besides those of the parts before it. */
  readonly found: number;
}

/** The first part that asks more of a topic than there is. */
export function unfilledPart(
  content: readonly AssignmentPart[],
  sources: WorkSources,
): UnfilledPart | undefined {
  const made = (parts: readonly AssignmentPart[], seed: number) =>
    composeWork({ content: parts, seed: deriveSeed(seed, 'enough'), shuffleSeed: null }, sources)
      .length;
  for (const seed of SEEDS_TRIED) {
    if (made(content, seed) === questionsAsked(content)) continue;
    for (const [place, part] of content.entries()) {
      if (part.type !== 'topic') continue;
      const found = made(content.slice(0, place + 1), seed) - made(content.slice(0, place), seed);
      if (found < part.count) return { place, part, found };
    }
  }
  return undefined;
}
