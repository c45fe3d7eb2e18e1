import type { Item, Topic } from '../items/item.ts';
import { suits } from '../items/item.ts';
import { variantOf, type Origin, type Variant } from '../items/variant.ts';
import { isGradedByTeacher, offeredIn, textsIn } from '../kinds/kinds.ts';
import type { Question } from '../kinds/question.ts';
import { plain } from '../rich-text/plain.ts';
import { deriveSeed, rngFrom, type Rng } from '../rng.ts';
import { rulesOfMode, type Mode } from './mode.ts';

/** A question as it is stored with its session. */
export interface SessionQuestion {
  readonly origin: Origin;
  readonly question: Question;
  /** Teach mode: a sibling of the question, solved, to be shown beside it. */
  readonly example?: Question;
}

export interface SessionPlan {
  readonly mode: Mode;
  readonly gradeLevel: number;
  readonly count: number;
  readonly seed: number;
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

interface Source {
  readonly topic: Topic;
  readonly item: Item;
}

/** How often an item is asked for another variant before it counts as used up. */
const ATTEMPTS = 24;

/** What makes two questions the same to a student: the wording and what is offered, in any order. */
export function fingerprint(question: Question): string {
  const offered = offeredIn(question).flat();
  const contents = offered.map(({ content }) => plain(content)).toSorted();
  const texts = textsIn(question).map(plain);
  return [question.kind, plain(question.prompt), ...contents, ...texts].join('\n');
}

class Picked {
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

/** The grade to ask for: a connected topic may begin later or end earlier than the chosen one. */
const gradeIn = (topic: Topic, gradeLevel: number): number =>
  Math.min(Math.max(gradeLevel, topic.grades[0]), topic.grades[1]);

/** A connected topic is asked only of students who are at most a grade away from it. */
const isNear = ({ grades: [min, max] }: Topic, gradeLevel: number): boolean =>
  gradeLevel >= min - 1 && gradeLevel <= max + 1;

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
function shuffledByPassage(items: readonly Item[], rng: Rng): Item[] {
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

/** What a session may ask of a topic. What only a teacher can grade is for assignments. */
const askableOf = (topic: Topic, gradeLevel: number): Item[] =>
  topic.items.filter(
    (item) => suits(item, topic, gradeIn(topic, gradeLevel)) && !isGradedByTeacher(item.kind),
  );

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

/** Goes round the sources, a new variant of each, until `count` are found or nothing new comes. */
function fill(
  picked: Picked,
  sources: readonly Source[],
  plan: SessionPlan,
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
      ...(example === undefined ? {} : { example }),
    };
  });
}
