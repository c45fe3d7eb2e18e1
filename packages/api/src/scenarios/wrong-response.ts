import { answerTo, grade, type Question, type Response, type Rng } from '@planets/practice';

/** A response that a student could have sent and that is not right, for made-up histories and for tests. */
export function wrongResponse(question: Question, rng: Rng): Response {
  const candidate = candidateFor(question, rng);
  const verdict = grade(question, candidate);
  if (verdict.kind !== 'graded' || verdict.correct)
    throw new Error(`no wrong response for ${JSON.stringify(question)}`);
  return candidate;
}

function candidateFor(question: Question, rng: Rng): Response {
  switch (question.kind) {
    case 'choice':
      return {
        kind: 'choice',
        choice: rng.pick(question.choices.filter(({ id }) => id !== question.key.choice)).id,
      };
    case 'choices':
      return {
        kind: 'choices',
        choices: [
          rng.pick(question.choices.filter(({ id }) => !question.key.choices.includes(id))).id,
        ],
      };
    case 'numeric':
      return { kind: 'numeric', text: '987654' };
    case 'text':
      return { kind: 'text', text: 'no idea yet' };
    case 'order':
      return { kind: 'order', order: question.key.order.toReversed() };
    case 'match': {
      const [first, second, ...rest] = question.key.pairs;
      return {
        kind: 'match',
        pairs: [[first![0], second![1]], [second![0], first![1]], ...rest],
      };
    }
    case 'cloze':
      return {
        kind: 'cloze',
        blanks: question.blanks.map((blank, index) =>
          blank.type === 'picked'
            ? blank.options.find(({ id }) => !question.key.blanks[index]!.includes(id))!.id
            : 'no idea yet',
        ),
      };
  }
}

/** Right or not, as asked. */
export const responseThatIs = (right: boolean, question: Question, rng: Rng): Response =>
  right ? answerTo(question) : wrongResponse(question, rng);
