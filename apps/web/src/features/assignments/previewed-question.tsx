import type { PreviewedQuestion as Previewed, Response } from '@planets/contract';
import { useState } from 'react';
import { RichText } from '../../components/rich-text/rich-text.tsx';
import { AnswerForm, emptyEntry, isPromptInForm } from '../../kinds/kinds.tsx';

interface PreviewedQuestionProps {
  previewed: Previewed;
  /** Beside the question: what only a teacher sees. */
  isKeyShown: boolean;
  /** The words of the question stand above it already. */
  hidePrompt?: boolean;
}

/** A question as a student gets it; what is entered here goes nowhere. */
export function PreviewedQuestion({ previewed, isKeyShown, hidePrompt }: PreviewedQuestionProps) {
  const { question, answer, explanation, source } = previewed;
  const [entry, setEntry] = useState<Response>(() => emptyEntry(question));
  return (
    <div className="space-y-4">
      {!hidePrompt && !isPromptInForm(question) && <RichText content={question.prompt} />}
      <AnswerForm question={question} entry={entry} onChange={setEntry} isLocked={false} />
      {isKeyShown && (
        <div className="rounded-md bg-right-wash px-4 py-3">
          <p className="text-sm font-medium text-right-text">Right answer</p>
          <RichText content={answer.text} />
          {explanation.length > 0 && (
            <ol className="mt-2 list-decimal space-y-1 ps-5 text-sm">
              {explanation.map((step) => (
                <li key={JSON.stringify(step)}>
                  <RichText content={step} />
                </li>
              ))}
            </ol>
          )}
          {source !== undefined && <p className="mt-2 text-sm text-ink-soft">Source: {source}</p>}
        </div>
      )}
    </div>
  );
}
