import type { Question, Response } from '@planets/contract';

const isSame = (one: Response, other: Response): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Part by part whether a response of the student is right. Empty until the question is resolved. */
export const marksOf = ({ tried }: Question, response: Response): readonly boolean[] =>
  tried.find((one) => isSame(one.response, response))?.marks ?? [];
