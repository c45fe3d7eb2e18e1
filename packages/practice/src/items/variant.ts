import { buildQuestion } from '../kinds/kinds.ts';
import type { Question } from '../kinds/question.ts';
import { rngFrom } from '../rng.ts';
import type { Difficulty, Item } from './item.ts';

/** Where a question came from: enough to make it again, bit by bit. */
export interface Origin {
  readonly topic: string;
  readonly item: string;
  readonly version: number;
  readonly seed: number;
  readonly gradeLevel: number;
}

export interface Variant {
  readonly origin: Origin;
  readonly question: Question;
  readonly difficulty: Difficulty;
  readonly about: string | undefined;
}

/** The question that an item gives for a seed. The same arguments always give the same question. */
export function variantOf(item: Item, topic: string, gradeLevel: number, seed: number): Variant {
  const rng = rngFrom(seed);
  const draft = item.type === 'generator' ? item.make(rng, gradeLevel) : item.draft;
  return {
    origin: {
      topic,
      item: item.id,
      version: item.type === 'generator' ? item.version : 1,
      seed,
      gradeLevel,
    },
    question: buildQuestion(draft, rng),
    difficulty: item.difficulty,
    about: draft.about,
  };
}
