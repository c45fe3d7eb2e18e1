import type { Difficulty, Topic } from '../items/item.ts';
import { variantOf, type Origin, type Variant } from '../items/variant.ts';
import type { Question } from '../kinds/question.ts';
import { deriveSeed, rngFrom, type Rng } from '../rng.ts';
import { rulesOfMode, type Mode } from './mode.ts';
import {
  askableOf,
  ATTEMPTS,
  fill,
  fingerprint,
  gradeIn,
  Picked,
  shuffledByPassage,
  type PickPlan,
  type Source,
} from './pick.ts';

/** A question as it is stored with its session. */
export interface SessionQuestion {
  readonly origin: Origin;
  readonly question: Question;
  /** The item's when it was asked. Sessions from before it was kept have none. */
  readonly difficulty?: Difficulty;
  /** Set where it is not the session's: a review may ask across planets. */
  readonly planet?: string;
  /** Teach mode: a sibling of the question, solved, to be shown beside it. */
  readonly example?: Question;
}

export interface SessionPlan extends PickPlan {
  readonly mode: Mode;
  /** The chosen topic first, then those connected with it. Only `related` mode asks from the others. */
  readonly topics: readonly [Topic, ...Topic[]];
  /** Review mode: what to ask again, most urgent first. */
  readonly again?: readonly Origin[];
}

/** There are fewer different questions than were asked for. */
export class TooFewQuestions extends Error {
  readonly found: number;
  constructor(found: number) {
    super(`only ${found} different questions`);
    this.found = found;
  }
}

/** A connected topic is asked only of students who are at most a grade away from it. */
const isNear = ({ grades: [min, max] }: Topic, gradeLevel: number): boolean =>
  gradeLevel >= min - 1 && gradeLevel <= max + 1;

function sourcesOf(topic: Topic, plan: SessionPlan, rng: Rng): Source[] {
  const { only } = rulesOfMode(plan.mode);
  const items = askableOf(topic, plan.gradeLevel).filter(
    ({ kind }) => only === undefined || only.includes(kind),
  );
  return shuffledByPassage(items, rng).map((item) => ({ topic, item }));
}

/** Takes turns between lists: one of each, then the next of each. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
}

function remake(topics: readonly Topic[], origin: Origin): Variant | undefined {
  const topic = topics.find(({ id }) => id === origin.topic);
  // A newer version takes the place of the one that was asked, with the same seed.
  const item = topic?.items.find(({ id }) => id === origin.item);
  return item && variantOf(item, origin.topic, origin.gradeLevel, origin.seed);
}

/** Hands-on kinds first where the mode says so; otherwise the order in which they were picked. */
function arrange(variants: readonly Variant[], mode: Mode): Variant[] {
  const first: readonly string[] = rulesOfMode(mode).first ?? [];
  const rank = ({ question }: Variant) => (first.includes(question.kind) ? 0 : 1);
  return variants.toSorted((a, b) => rank(a) - rank(b));
}

/** A solved sibling of a question: another variant of its generator, or another item of its topic. */
function exampleFor(variant: Variant, picked: Picked, plan: SessionPlan): Question | undefined {
  const { origin, question } = variant;
  const topic = plan.topics.find(({ id }) => id === origin.topic)!;
  const askable = askableOf(topic, plan.gradeLevel);
  const own = askable.filter(({ id }) => id === origin.item);
  const others = askable.filter(({ id }) => id !== origin.item);
  const asked = new Set(picked.variants.map((taken) => fingerprint(taken.question)));
  const rng = rngFrom(deriveSeed(plan.seed, 'example', origin.item, origin.seed));
  const sameKind = rng.shuffle(others.filter(({ kind }) => kind === question.kind));
  for (const item of [...own, ...sameKind, ...rng.shuffle(others)]) {
    const attempts = item.type === 'authored' ? 1 : ATTEMPTS;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const seed = deriveSeed(plan.seed, 'example', item.id, origin.seed, attempt);
      const sibling = variantOf(item, topic.id, gradeIn(topic, plan.gradeLevel), seed);
      if (!asked.has(fingerprint(sibling.question))) return sibling.question;
    }
  }
  return undefined;
}

/**
 * The questions of a session, from its plan alone: the same plan always gives the same questions. No
 * question comes twice, and as far as there is enough to ask, no subject either.
 * @throws TooFewQuestions when the topic cannot fill the session, or when there is nothing to review.
 * A review may be shorter than asked for: it holds what there is.
 */
export function composeSession(plan: SessionPlan): SessionQuestion[] {
  const rules = rulesOfMode(plan.mode);
  const rng = rngFrom(deriveSeed(plan.seed, 'order'));
  const picked = new Picked();
  if (rules.fromHistory) {
    for (const origin of plan.again ?? []) {
      if (picked.variants.length >= plan.count) break;
      const variant = remake(plan.topics, origin);
      if (variant) picked.take(variant, false);
    }
    if (picked.variants.length === 0) throw new TooFewQuestions(0);
  } else {
    const near = plan.topics.filter((topic) => isNear(topic, plan.gradeLevel));
    const [chosen, ...connected] = near.map((topic) => sourcesOf(topic, plan, rng));
    const lists = rules.connected ? [chosen!, interleave(connected)] : [chosen!];
    const prior: readonly string[] = rules.first ?? [];
    const sources = interleave(lists);
    const handsOn = sources.filter(({ item }) => prior.includes(item.kind));
    fill(picked, handsOn, { ...plan, count: Math.ceil(plan.count / 2) }, true);
    fill(picked, sources, plan, true);
    fill(picked, sources, plan, false);
    if (picked.variants.length < plan.count) throw new TooFewQuestions(picked.variants.length);
  }
  return arrange(picked.variants, plan.mode).map((variant) => {
    const example = rules.examples ? exampleFor(variant, picked, plan) : undefined;
    return {
      origin: variant.origin,
      question: variant.question,
      difficulty: variant.difficulty,
      ...(example === undefined ? {} : { example }),
    };
  });
}
