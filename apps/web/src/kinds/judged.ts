import type { QuestionKind, QuestionOf } from '@planets/contract';
import { tryName } from '../lib/try-name.ts';
import type { ResponseOf } from './kind-view.ts';

/** A response with its verdict and what it is called. */
export interface Judged<K extends QuestionKind> {
  response: ResponseOf<K>;
  isRight: boolean;
  words: string;
}

/** A response of the question's own kind: what a server of ours keeps and sends is never another. */
const own = <K extends QuestionKind>(response: { kind: QuestionKind }) =>
  response as unknown as ResponseOf<K>;

function keyOf<K extends QuestionKind>({ answer }: QuestionOf<K>): Judged<K>[] {
  return answer
    ? [{ response: own<K>(answer.response), isRight: true, words: 'Right answer' }]
    : [];
}

/** What is in the form of a resolved question, and the key where that was not right. */
export function judgedEntry<K extends QuestionKind>(
  question: QuestionOf<K>,
  entry: ResponseOf<K>,
): Judged<K>[] {
  const isRight = question.status === 'right';
  const mine: Judged<K> = { response: entry, isRight, words: 'Your answer' };
  return isRight ? [mine] : [mine, ...keyOf<K>(question)];
}

/** Every try, and the key where none was right. */
export function judgedTries<K extends QuestionKind>(question: QuestionOf<K>): Judged<K>[] {
  const tries = question.tried
    .filter(({ response }) => response.kind === question.kind)
    .map(({ response, correct }, index) => ({
      response: own<K>(response),
      isRight: correct,
      words: tryName(index),
    }));
  return tries.some(({ isRight }) => isRight) ? tries : [...tries, ...keyOf<K>(question)];
}
