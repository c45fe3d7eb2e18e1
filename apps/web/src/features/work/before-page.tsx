import type { Work } from '@planets/contract';
import type { ReactNode } from 'react';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { Rubric } from '../../kinds/open/rubric.tsx';
import { formatCount } from '../../lib/format.ts';
import { Instructions } from './instructions.tsx';
import { WorkFacts } from './work-facts.tsx';
import { lateWords, whenWords } from './work-words.ts';

interface BeforePageProps {
  work: Work;
  now: Date;
  /** Begin, or go on. */
  action: ReactNode;
  /** Why it could not be begun. */
  problem?: ReactNode;
}

const isEntered = ({ draft, question }: Work['questions'][number]): boolean =>
  draft !== null || question.tried.length > 0;

/** What it is, when it is due and what it asks, before it is begun and whenever it is come back to. */
export function BeforePage({ work, now, action, problem }: BeforePageProps) {
  const { assignment, phase, questions, excused } = work;
  const late = phase === 'ready' || phase === 'writing' ? lateWords(work, now) : [];
  const begun = questions.filter(isEntered).length;
  return (
    <>
      <Instructions text={assignment.instructions} />
      {excused && (
        <Notice className="mb-6" title="You are excused from this one">
          <p>It counts in nothing. You may do it all the same.</p>
        </Notice>
      )}
      {phase === 'closed' && (
        <Notice tone="warn" className="mb-6" title="This is closed">
          <p>
            It closed {whenWords(work.closesAt, now)} and was not handed in.
            {questions.length > 0 && ' What you wrote is kept and stands below.'} Ask your teacher
            if you need more time.
          </p>
        </Notice>
      )}
      {assignment.questions === 0 && (
        <Notice className="mb-6" title="This is done outside of here">
          <p>There is nothing to open or to hand in on this page. Your grade appears here.</p>
        </Notice>
      )}
      {late.length > 0 && (
        <Notice tone="warn" className="mb-6" title="Late">
          {late.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <WorkFacts work={work} now={now} />
      {work.rubrics.length > 0 && (
        <Disclosure summary="What your teacher looks for in texts" className="mt-4">
          <div className="space-y-6">
            {work.rubrics.map((rubric, index) => (
              // The list never changes while it is shown.
              <Rubric key={index} rubric={rubric} />
            ))}
          </div>
        </Disclosure>
      )}
      {problem}
      {action !== null && (
        <div className="mt-8 flex flex-wrap items-center gap-4">
          {action}
          {phase === 'writing' && (
            <p className="text-ink-soft">
              Begun, not handed in. {begun} of {formatCount(questions.length, 'question')}{' '}
              {begun === 1 ? 'has' : 'have'} an entry.
            </p>
          )}
        </div>
      )}
    </>
  );
}
