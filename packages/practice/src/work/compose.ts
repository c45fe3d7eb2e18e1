import type { Item, Topic } from '../items/item.ts';
import { variantOf, type Variant } from '../items/variant.ts';
import { buildQuestion } from '../kinds/kinds.ts';
import type { Draft } from '../kinds/question.ts';
import { deriveSeed, rngFrom } from '../rng.ts';
import { askableOf, ATTEMPTS, fill, gradeIn, Picked, shuffledByPassage } from '../sessions/pick.ts';
import type { AssignmentPart, ItemPart, OwnPart, TopicPart } from './part.ts';
import type { WorkQuestion } from './work-question.ts';

/** Where the parts of an assignment find what they name. */
export interface WorkSources {
  readonly topic: (planet: string, topic: string) => Topic | undefined;
  readonly own: (
    question: number,
  ) => { readonly draft: Draft; readonly version: number } | undefined;
}

export interface WorkPlan {
  readonly content: readonly AssignmentPart[];
  /** The same seed gives the same questions: the assignment's for all, or one of each student. */
  readonly seed: number;
  /** The order is shuffled from it; null keeps the teacher's. */
  readonly shuffleSeed: number | null;
}

/** How many questions a student is asked. */
export const questionsAsked = (content: readonly AssignmentPart[]): number =>
  content.reduce((sum, part) => sum + (part.type === 'topic' ? part.count : 1), 0);

/** The seed of one student's questions: all their own, or the same for all. */
export const seedFor = (seed: number, variants: 'each' | 'same', studentId: string): number =>
  variants === 'same' ? seed : deriveSeed(seed, studentId);

/** Makes the questions of one part after another, none twice as long as there is another. */
class Composition {
  readonly #picked = new Picked();
  readonly #seed: number;
  readonly #sources: WorkSources;

  constructor(seed: number, sources: WorkSources) {
    this.#seed = seed;
    this.#sources = sources;
  }

  questionsOf(part: AssignmentPart, place: number): WorkQuestion[] {
    const seed = deriveSeed(this.#seed, 'part', place);
    switch (part.type) {
      case 'topic':
        return this.#ofTopic(part, seed);
      case 'item':
        return this.#ofItem(part, seed);
      case 'own':
        return this.#ofOwn(part, seed);
    }
  }

  #ofTopic({ planet, topic: id, gradeLevel, count, weight }: TopicPart, seed: number) {
    const topic = this.#sources.topic(planet, id);
    if (!topic) return [];
    const before = this.#picked.variants.length;
    const rng = rngFrom(deriveSeed(seed, 'order'));
    const sources = shuffledByPassage(askableOf(topic, gradeLevel), rng).map((item) => ({
      topic,
      item,
    }));
    const plan = { gradeLevel, seed, count: before + count };
    fill(this.#picked, sources, plan, true);
    fill(this.#picked, sources, plan, false);
    return this.#picked.variants.slice(before).map((variant) => asked(variant, planet, weight));
  }

  #ofItem({ planet, topic: id, item: itemId, gradeLevel, weight }: ItemPart, seed: number) {
    const topic = this.#sources.topic(planet, id);
    const item = topic?.items.find((one) => one.id === itemId);
    return topic && item
      ? [asked(this.#variantOf(item, topic, gradeLevel, seed), planet, weight)]
      : [];
  }

  /** A variant that was not asked before; one that was, where the item has no other. */
  #variantOf(item: Item, topic: Topic, gradeLevel: number, seed: number): Variant {
    const variant = (attempt: number) =>
      variantOf(item, topic.id, gradeIn(topic, gradeLevel), deriveSeed(seed, attempt));
    for (let attempt = 0; attempt < (item.type === 'authored' ? 1 : ATTEMPTS); attempt += 1) {
      const made = variant(attempt);
      if (this.#picked.take(made, false)) return made;
    }
    return variant(0);
  }

  #ofOwn({ question: id, weight }: OwnPart, seed: number): WorkQuestion[] {
    const own = this.#sources.own(id);
    if (!own) return [];
    return [
      {
        origin: { own: id, version: own.version, seed },
        question: buildQuestion(own.draft, rngFrom(seed)),
        weight,
      },
    ];
  }
}

const asked = ({ origin, question }: Variant, planet: string, weight: number): WorkQuestion => ({
  origin: { ...origin, planet },
  question,
  weight,
});

/**
 * The questions of one student, from the plan alone. It never fails: where a topic has fewer different
 * questions than asked for, or a part names what is not there, there are fewer. Who sets an assignment
 * compares the number with `questionsAsked`.
 */
export function composeWork(
  { content, seed, shuffleSeed }: WorkPlan,
  sources: WorkSources,
): WorkQuestion[] {
  const composition = new Composition(seed, sources);
  const questions = content.flatMap((part, place) => composition.questionsOf(part, place));
  return shuffleSeed === null
    ? questions
    : rngFrom(deriveSeed(shuffleSeed, 'shuffle')).shuffle(questions);
}
