import type { Question, Session } from '@planets/contract';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { LabelText } from '../../components/rich-text/label-text.tsx';
import { Given, isPromptInForm, keyIsSeen, RightAnswer } from '../../kinds/kinds.tsx';
import { formatCount } from '../../lib/format.ts';

interface LookAgainProps {
  session: Session;
  missed: readonly Question[];
  originOf: (question: Question) => string | undefined;
}

/** The questions that were not right in the end, each with its answer, and the way to all of them. */
export function LookAgain({ session, missed, originOf }: LookAgainProps) {
  const skipped = session.questions.filter(({ status }) => status === 'skipped').length;
  return (
    <section aria-labelledby="look-again" className="mt-8">
      <h2 id="look-again" className="mb-3 text-lg font-semibold">
        {missed.length > 0 ? 'What to look at again' : 'Every question'}
      </h2>
      <ul className="divide-y divide-line">
        {missed.map((question) => (
          <MissedRow key={question.position} question={question} origin={originOf(question)} />
        ))}
      </ul>
      {skipped > 0 && (
        <p className="py-2 text-ink-soft">{formatCount(skipped, 'question')} not answered.</p>
      )}
      <ButtonLink
        to="/sessions/$sessionId/review"
        params={{ sessionId: session.id }}
        variant="quiet"
        className="-ms-5"
      >
        See all questions as they were
      </ButtonLink>
    </section>
  );
}

/** What was asked, what the student said last, and what is right. */
function MissedRow({ question, origin }: { question: Question; origin: string | undefined }) {
  const lastTry = question.tried.at(-1);
  return (
    <li className="flex gap-3 py-3">
      <X size={20} strokeWidth={2.75} className="mt-1 shrink-0 text-miss-mark" aria-hidden="true" />
      <div className="min-w-0 flex-1">
        {origin !== undefined && <p className="text-sm text-ink-soft">{origin}</p>}
        {!isPromptInForm(question) && (
          <p>
            <LabelText content={question.prompt.filter(({ type }) => type === 'paragraph')} />
          </p>
        )}
        {lastTry && (
          <Said label="Your answer:">
            <Given question={question} response={lastTry.response} />
          </Said>
        )}
        {!(lastTry && keyIsSeen(question) === 'in-each-try') && (
          <Said label="Right answer:">
            <RightAnswer question={question} />
          </Said>
        )}
      </div>
    </li>
  );
}

const Said = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="mt-1 flex flex-wrap gap-x-2 text-ink-soft">
    <span>{label}</span>
    <div className="max-w-full min-w-0 text-ink">{children}</div>
  </div>
);
