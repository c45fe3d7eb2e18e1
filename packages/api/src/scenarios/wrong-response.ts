import { answerTo, grade, missOf, type Question, type Response, type Rng } from '@planets/practice';

/** A response that a student could have sent and that is not right, for made-up histories and for tests. */
export function wrongResponse(question: Question, rng: Rng): Response {
  const miss = missOf(question, rng);
  const verdict = grade(question, miss);
  if (verdict.kind !== 'graded' || verdict.correct)
    throw new Error(`no wrong response for ${JSON.stringify(question)}`);
  return miss;
}

/** Right or not, as asked. */
export const responseThatIs = (right: boolean, question: Question, rng: Rng): Response =>
  right ? answerTo(question) : wrongResponse(question, rng);
