import type { Question, Session } from '@planets/contract';
import type { ReactNode } from 'react';
import { Disclosure } from '../../components/disclosure.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { PastExample } from '../../question/past-example.tsx';
import { PastQuestion } from '../../question/past-question.tsx';
import { isMissed } from '../../question/question-outcome.ts';
import { QuestionRow } from './question-row.tsx';
import { useAskedQuestion } from './use-asked-question.ts';
import { SessionFacts } from './session-facts.tsx';

interface PastSessionProps {
  session: Session;
  planetName: string;
  /** Where a question comes from, in a review across planets. */
  originOf: (question: Question) => string | undefined;
  show: 'all' | 'missed';
  onShow: (show: 'all' | 'missed') => void;
  /** Between the facts and the questions: what can be done with this session. */
  actions?: ReactNode;
}

/** A session shown as it was: every question as given, every try verbatim. */
export function PastSession(props: PastSessionProps) {
  const { session, planetName, originOf, show, onShow, actions } = props;
  const { questions, example } = session;
  useAskedQuestion();
  const missed = questions.filter(isMissed);
  const shown = show === 'missed' ? missed : questions;
  return (
    <>
      <SessionFacts session={session} planetName={planetName} />
      {actions}
      {questions.length === 0 ? (
        <EmptyState title="Its questions were not kept">
          <p>This session comes from before questions were stored. Its figures above are right.</p>
        </EmptyState>
      ) : (
        <div className="mt-8">
          <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
            <Segmented
              label="Show"
              hideLabel
              options={[
                { value: 'all', label: `All ${questions.length}` },
                { value: 'missed', label: `Missed ${missed.length}` },
              ]}
              value={show}
              onChange={onShow}
            />
          </div>
          <QuestionRow questions={shown} />
          {example && show === 'all' && (
            <div className="mt-4">
              <Disclosure summary="Worked example shown before the first question">
                <PastExample example={example} />
              </Disclosure>
            </div>
          )}
          <div className="mt-6">
            {shown.length === 0 ? (
              <EmptyState title="Nothing was missed">
                <p>Every question of this session was right in the end.</p>
              </EmptyState>
            ) : (
              shown.map((question) => (
                <PastQuestion
                  key={question.position}
                  question={question}
                  origin={originOf(question)}
                />
              ))
            )}
          </div>
        </div>
      )}
    </>
  );
}
