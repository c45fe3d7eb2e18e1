import type { QuestionKind, QuestionOf, Response } from '@planets/contract';

export type ResponseOf<K extends QuestionKind> = Extract<Response, { kind: K }>;

export interface AnswerFormProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  /** What is entered so far. */
  entry: ResponseOf<K>;
  onChange: (entry: ResponseOf<K>) => void;
  /** Nothing can be changed: it is being checked, or it is resolved. */
  isLocked: boolean;
}
