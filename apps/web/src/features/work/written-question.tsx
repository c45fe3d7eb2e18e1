import type { Criterion, Response, WorkQuestion } from '@planets/contract';
import type { ReactNode } from 'react';
import { Nothing } from '../../components/answer-forms/nothing.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { RichText } from '../../components/rich-text/rich-text.tsx';
import { Given, Offered, RightAnswer } from '../../kinds/kinds.tsx';
import { formatPoints, pointsInWords, pointsOfPossible } from '../../lib/points.ts';
import { OutcomeMark } from '../../question/outcome-mark.tsx';
import { outcomeOf, outcomeWords } from '../../question/question-outcome.ts';
import { WorkedSteps } from '../../question/worked-steps.tsx';

interface WrittenQuestionProps {
  asked: WorkQuestion;
  /** What stands there: handed in, or only typed. */
  response: Response | null;
  answersAreShown: boolean;
}

/** One question with what was written, and as much of its verdict as may be told. */
export function WrittenQuestion({ asked, response, answersAreShown }: WrittenQuestionProps) {
  const { question, points, graded } = asked;
  const { kind, position, prompt, hints, explanation, source } = question;
  const heading = `written-${position + 1}`;
  const hasVerdict = answersAreShown && kind !== 'open';
  const credit = graded?.credit ?? null;
  return (
    <article aria-labelledby={heading} className="border-t border-line py-7">
      <header className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h3 id={heading} className="text-base font-semibold">
          Question {position + 1}
        </h3>
        {hasVerdict && question.tried.length > 0 && (
          <OutcomeMark outcome={outcomeOf(question)} words={outcomeWords(question)} />
        )}
        <p className="text-sm text-ink-soft tabular-nums">
          {credit === null
            ? pointsInWords(points)
            : pointsOfPossible(round(credit * points), points)}
        </p>
      </header>
      <div className="space-y-4">
        <div className="text-lg">
          <RichText content={prompt} />
        </div>
        {kind !== 'open' && <Offered question={question} />}
        <Part title="Your answer">
          {response === null ? <Nothing /> : <Given question={question} response={response} />}
        </Part>
        {kind === 'open' && <RubricGiven rubric={question.rubric} given={graded?.rubric ?? null} />}
        {graded?.comment && (
          <Part title="Your teacher says">
            <p className="border-s-4 border-assigned-line ps-4 whitespace-pre-wrap">
              <bdi>{graded.comment}</bdi>
            </p>
          </Part>
        )}
        {answersAreShown && question.answer && question.status !== 'right' && (
          <Part title={kind === 'open' ? 'What a good answer may say' : 'Right answer'}>
            <RightAnswer question={question} />
          </Part>
        )}
        {(hints.length > 0 || (explanation?.length ?? 0) > 0) && (
          <div>
            {hints.length > 0 && (
              <Disclosure
                summary={hints.length === 1 ? '1 hint taken' : `${hints.length} hints taken`}
              >
                <WorkedSteps steps={hints} />
              </Disclosure>
            )}
            {explanation && explanation.length > 0 && (
              <Disclosure summary={`Why: question ${position + 1} explained`}>
                <WorkedSteps steps={explanation} />
                {source !== undefined && (
                  <p className="mt-2 text-sm wrap-anywhere text-ink-soft">Source: {source}</p>
                )}
              </Disclosure>
            )}
          </div>
        )}
      </div>
    </article>
  );
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h4 className="mb-1 text-sm font-semibold text-ink-soft">{title}</h4>
    {children}
  </section>
);

/** What a text is graded by, with the points given for each row once they may be known. */
const RubricGiven = (props: {
  rubric: readonly Criterion[];
  given: readonly (number | null)[] | null;
}) => (
  <Part title="What your teacher looks for">
    <dl className="divide-y divide-line">
      {props.rubric.map(({ name, full, points }, row) => {
        const earned = props.given?.[row] ?? null;
        return (
          <div key={name} className="grid grid-cols-[1fr_auto] gap-x-4 py-2">
            <dt className="font-semibold">{name}</dt>
            <dd className="tabular-nums">
              {earned === null
                ? pointsInWords(points)
                : `${formatPoints(earned)} of ${pointsInWords(points)}`}
            </dd>
            <dd className="col-span-2 text-ink-soft">{full}</dd>
          </div>
        );
      })}
    </dl>
  </Part>
);
