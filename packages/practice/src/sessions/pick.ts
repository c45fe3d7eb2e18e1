import type { Item, Topic } from '../items/item.ts';
import { suits } from '../items/item.ts';
import { variantOf, type Variant } from '../items/variant.ts';
import { isGradedByTeacher, offeredIn, textsIn } from '../kinds/kinds.ts';
import type { Question } from '../kinds/question.ts';
import { plain } from '../rich-text/plain.ts';
import { deriveSeed, type Rng } from '../rng.ts';

/** How many different questions to pick, for which grade, and from which seed. */
export interface PickPlan {
  readonly gradeLevel: number;
  readonly count: number;
  readonly seed: number;
}

export interface Source {
  readonly topic: Topic;
  readonly item: Item;
}

/** How often an item is asked for another variant before it counts as used up. */
export const ATTEMPTS = 24;

/** What makes two questions the same to a student: the wording and what is offered, in any order. */
export function fingerprint(question: Question): string {
  const offered = offeredIn(question).flat();
  const contents = offered.map(({ content }) => plain(content)).toSorted();
  const texts = textsIn(question).map(plain);
  return [question.kind, plain(question.prompt), ...contents, ...texts].join('\n');
}

/** Variants taken so far, no two the same to a student. */
export class Picked {
  readonly variants: Variant[] = [];
  readonly #prints = new Set<string>();
  readonly #abouts = new Set<string>();

  /** Takes a variant that is new. With `strict` its subject must be new too. */
  take(variant: Variant, strict: boolean): boolean {
    const print = fingerprint(variant.question);
    if (this.#prints.has(print)) return false;
    if (strict && variant.about !== undefined && this.#abouts.has(variant.about)) return false;
    this.#prints.add(print);
    if (variant.about !== undefined) this.#abouts.add(variant.about);
    this.variants.push(variant);
    return true;
  }
}

/** The grade to ask for: a topic may begin later or end earlier than the grade of who asks. */
export const gradeIn = (topic: Topic, gradeLevel: number): number =>
  Math.min(Math.max(gradeLevel, topic.grades[0]), topic.grades[1]);

/** The title of the passage that an authored question is about. */
function passageOf(item: Item): string | undefined {
  if (item.type !== 'authored' || typeof item.draft.prompt === 'string') return undefined;
  const blocks = [item.draft.prompt].flat();
  const found = blocks.find((block) => typeof block !== 'string' && block.type === 'passage');
  return typeof found === 'object' && found.type === 'passage' ? found.title : undefined;
}

/** So many questions about one passage, then the next passage; the rest only when all were read. */
const PER_PASSAGE = 4;

/** A random order in which questions about one passage stay together, so that it is read once. */
export function shuffledByPassage(items: readonly Item[], rng: Rng): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of rng.shuffle(items)) {
    const key = passageOf(item) ?? item.id;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const lists = [...groups.values()];
  return [
    ...lists.flatMap((list) => list.slice(0, PER_PASSAGE)),
    ...lists.flatMap((list) => list.slice(PER_PASSAGE)),
  ];
}

/** What may be asked of a topic as a whole. What only a teacher can grade is picked one by one. */
export const askableOf = (topic: Topic, gradeLevel: number): Item[] =>
  topic.items.filter(
    (item) => suits(item, topic, gradeIn(topic, gradeLevel)) && !isGradedByTeacher(item.kind),
  );

/** Goes round the sources, a new variant of each, until `count` are found or nothing new comes. */
export function fill(
  picked: Picked,
  sources: readonly Source[],
  plan: PickPlan,
  strict: boolean,
): void {
  const round = strict ? 'strict' : 'loose';
  let live = sources;
  for (let lap = 0; live.length > 0 && picked.variants.length < plan.count; lap += 1) {
    live = live.filter(({ topic, item }) => {
      if (picked.variants.length >= plan.count) return false;
      const attempts = item.type === 'authored' ? 1 : ATTEMPTS;
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const seed = deriveSeed(plan.seed, topic.id, item.id, round, lap, attempt);
        if (picked.take(variantOf(item, topic.id, gradeIn(topic, plan.gradeLevel), seed), strict))
          return item.type === 'generator';
      }
      return false;
    });
  }
}
