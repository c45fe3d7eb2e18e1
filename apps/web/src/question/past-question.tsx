import type { Question, RichText as RichTextData } from '@planets/contract';
import type { ReactNode } from 'react';
import { Disclosure } from '../components/disclosure.tsx';
import { RichText } from '../components/rich-text/rich-text.tsx';
import { Given, keyIsSeen, Offered, RightAnswer } from '../kinds/kinds.tsx';
import { tryName } from '../lib/try-name.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { PastExample } from './past-example.tsx';
import { questionAnchor } from './question-anchor.ts';
import { creditWords, outcomeOf, outcomeWords } from './question-outcome.ts';

interface PastQuestionProps {
  question: Question;
  /** Where it comes from, in a review across planets. */
  origin?: string | undefined;
}

/** One question as the student met it, and all that came of it. */
export function PastQuestion({ question, origin }: PastQuestionProps) {
  const { position, prompt, hints, answer, explanation, example, source } = question;
  const credit = creditWords(question);
  const anchor = questionAnchor(position);
  return (
    <article aria-labelledby={anchor} className="border-t border-line py-8">
      <header className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 id={anchor} tabIndex={-1} className="scroll-mt-6 text-lg font-semibold outline-none">
          Question {position + 1}
        </h2>
        <OutcomeMark outcome={outcomeOf(question)} words={outcomeWords(question)} />
        {origin !== undefined && <p className="text-sm text-ink-soft">{origin}</p>}
        {credit !== undefined && <p className="text-sm text-ink-soft">{credit}</p>}
      </header>
      <div className="space-y-5 [&_li_math]:[math-style:normal]">
        <div className="text-lg">
          <RichText content={prompt} />
        </div>
        <Offered question={question} />
        {tellsMore(question) && <Tries question={question} />}
        {answer && !isKeySeen(question) && (
          <Part title="Right answer">
            <div className="[&_math]:[math-style:normal]">
              <RightAnswer question={question} />
            </div>
          </Part>
        )}
        {question.status === 'skipped' && answer === undefined && (
          <p className="text-ink-soft">
            This one was not answered. Its answer is kept back until it is practised.
          </p>
        )}
        <div>
          {hints.length > 0 && (
            <Disclosure
              summary={hints.length === 1 ? '1 hint was taken' : `${hints.length} hints were taken`}
            >
              <Steps steps={hints} />
            </Disclosure>
          )}
          {example && (
            <Disclosure summary="Worked example shown after the miss">
              <PastExample example={example} />
            </Disclosure>
          )}
          {explanation && explanation.length > 0 && (
            <Disclosure
              summary={`Why: question ${position + 1} explained`}
              isOpenAtFirst={question.status !== 'right'}
            >
              <Steps steps={explanation} />
            </Disclosure>
          )}
          {source !== undefined && (
            <p className="mt-2 text-sm wrap-anywhere text-ink-soft">Source: {source}</p>
          )}
        </div>
      </div>
    </article>
  );
}

/** Whether the tries say more than the marks among what was offered do. */
function tellsMore(question: Question): boolean {
  const { tried } = question;
  const hasMessage = tried.some(({ message }) => message !== undefined);
  switch (keyIsSeen(question)) {
    case 'with-tries':
      return hasMessage;
    case 'with-offered':
      return hasMessage || tried.length > 1;
    default:
      return tried.length > 0;
  }
}

/** Whether the key is seen already. */
function isKeySeen(question: Question): boolean {
  switch (keyIsSeen(question)) {
    case 'with-offered':
    case 'with-tries':
      return true;
    case 'in-each-try':
      return question.tried.length > 0;
    case 'in-right-try':
      return question.status === 'right';
    case 'nowhere-else':
      return false;
  }
}

function Tries({ question }: { question: Question }) {
  return (
    <Part title="Tries">
      <ol className="space-y-3">
        {question.tried.map(({ response, correct, message }, index) => (
          // Tries are a log: nothing moves in it.
          <li key={index}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="text-sm text-ink-soft">{tryName(index)}</span>
              <OutcomeMark
                outcome={correct ? 'right' : 'missed'}
                words={correct ? 'Right' : 'Not yet'}
              />
            </p>
            <div className="mt-1">
              <Given question={question} response={response} />
            </div>
            {message !== undefined && <p className="text-ink-soft">{message}</p>}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-base font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Steps({ steps }: { steps: readonly RichTextData[] }) {
  return (
    <ol className="list-decimal space-y-2 ps-6">
      {steps.map((step, index) => (
        // Steps are read in their order and never move.
        <li key={index}>
          <RichText content={step} />
        </li>
      ))}
    </ol>
  );
}
