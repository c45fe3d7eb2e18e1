import type { QuestionKind, QuestionOf, Response } from '@planets/contract';
import { tryName } from '../lib/try-name.ts';
import type { ResponseOf } from './kind-view.ts';

/** A response with its verdict and what it is called. */
export interface Judged<K extends QuestionKind> {
  response: ResponseOf<K>;
  isRight: boolean;
  /** The key itself, and no response of the student. */
  isKey: boolean;
  words: string;
}

/** A response of the question's own kind: what a server of ours keeps and sends is never another. */
const own = <K extends QuestionKind>(response: Response) => response as unknown as ResponseOf<K>;

/** The same place, but for binary dust. */
function isSamePlace(one: object, other: object): boolean {
  const places = [one, other].map((response) =>
    Object.values(response).filter((value) => typeof value === 'number'),
  ) as [number[], number[]];
  return places[0].every((value, index) => Math.abs(value - (places[1][index] ?? 0)) < 1e-6);
}

/** Responses with the key after them, unless one of them is at its very place. */
function withKey<K extends QuestionKind>(
  { answer }: QuestionOf<K>,
  responses: readonly Omit<Judged<K>, 'isKey'>[],
): Judged<K>[] {
  const judged = responses.map((response) => ({ ...response, isKey: false }));
  if (!answer || judged.some(({ response }) => isSamePlace(response, answer.response)))
    return judged;
  const key = own<K>(answer.response);
  return [...judged, { response: key, isRight: true, isKey: true, words: 'Right answer' }];
}

/** What is in the form of a resolved question, and the key. */
export const judgedEntry = <K extends QuestionKind>(
  question: QuestionOf<K>,
  entry: ResponseOf<K>,
): Judged<K>[] =>
  withKey(question, [
    { response: entry, isRight: question.status === 'right', words: 'Your answer' },
  ]);

/** Every try, and the key. */
export const judgedTries = <K extends QuestionKind>(question: QuestionOf<K>): Judged<K>[] =>
  withKey(
    question,
    question.tried
      .filter(({ response }) => response.kind === question.kind)
      .map(({ response, correct }, index) => ({
        response: own<K>(response),
        isRight: correct,
        words: tryName(index),
      })),
  );
