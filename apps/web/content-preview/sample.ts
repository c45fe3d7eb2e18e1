import { questionView } from '@planets/api/question-view';
import type { Question as WireQuestion } from '@planets/contract';
import {
  feedbackIn,
  rulesOfMode,
  suits,
  variantOf,
  type Item,
  type Planet,
  type QuestionProgress,
  type Topic,
} from '@planets/practice';

/** A question as a student sees it once it is resolved, and what only its author sees. */
export interface Shown {
  item: Item;
  question: WireQuestion;
  feedback: readonly string[];
}

/** Missed, with all its hints: nothing of it is hidden any more. */
const missed = (hints: number): QuestionProgress =>
  ({
    status: 'wrong',
    triesUsed: 1,
    triesLeft: 0,
    hintsShown: hints,
    credit: 0,
    responses: [],
  }) as unknown as QuestionProgress;

/** Goes round the items of a topic, so that each is seen before one is seen twice. */
export function sampleOf(
  planet: Planet,
  topic: Topic,
  gradeLevel: number,
  count: number,
  seed: number,
): Shown[] {
  const items = topic.items.filter((item) => suits(item, topic, gradeLevel));
  const start = items.some(({ type }) => type === 'generator') ? 0 : seed * count;
  return Array.from({ length: count }, (_, index): Shown => {
    const item = items[(start + index) % items.length]!;
    const variantSeed = seed * 1000 + Math.floor(index / items.length);
    const { question } = variantOf(item, topic.id, gradeLevel, variantSeed);
    return {
      item,
      question: questionView(
        { question },
        index,
        missed(question.hints.length),
        rulesOfMode('full'),
        true,
      ),
      feedback: feedbackIn(question),
    };
  });
}
