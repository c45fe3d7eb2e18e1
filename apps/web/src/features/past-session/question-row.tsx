import type { Question } from '@planets/contract';
import { OutcomeDot } from '../../question/outcome-mark.tsx';
import { questionAnchor } from '../../question/question-anchor.ts';
import { outcomeOf, outcomeWords } from '../../question/question-outcome.ts';

/** All questions in a row, by number and by the shape of their verdict; each leads to its own. */
export function QuestionRow({ questions }: { questions: readonly Question[] }) {
  return (
    <nav aria-label="Questions">
      <ol className="flex flex-wrap gap-1.5">
        {questions.map((question) => {
          const anchor = questionAnchor(question.position);
          return (
            <li key={question.position}>
              <a
                href={`#${anchor}`}
                aria-label={`Question ${question.position + 1}: ${outcomeWords(question)}`}
                className="block rounded-md"
                onClick={(event) => {
                  // The address keeps the way back to the gradebook; a fragment would lose it.
                  event.preventDefault();
                  const heading = document.getElementById(anchor);
                  heading?.focus({ preventScroll: true });
                  heading?.scrollIntoView({ block: 'start' });
                }}
              >
                <OutcomeDot outcome={outcomeOf(question)} number={question.position + 1} />
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
