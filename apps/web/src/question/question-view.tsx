import type { Question, Response } from '@planets/contract';
import { type Ref, useId } from 'react';
import { RichText } from '../components/rich-text/rich-text.tsx';
import { AnswerForm, isPromptInForm } from '../kinds/kinds.tsx';

interface QuestionViewProps {
  question: Question;
  total: number;
  /** Where it comes from, in a review across planets: "NumForge · Adding fractions". */
  origin?: string | undefined;
  entry: Response;
  onChange: (entry: Response) => void;
  isLocked: boolean;
  ref: Ref<HTMLElement>;
}

/** One question and what to answer it with. Takes the focus as a whole, so that it is read out. */
export function QuestionView(props: QuestionViewProps) {
  const { question, total, origin, entry, onChange, isLocked, ref } = props;
  const id = useId();
  const hasOwnPrompt = !isPromptInForm(question);
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-labelledby={hasOwnPrompt ? `${id}-number ${id}-prompt` : `${id}-number`}
      className="animate-appear outline-none"
    >
      <h2 id={`${id}-number`} className="mb-3 text-sm font-medium text-ink-soft">
        Question {question.position + 1} of {total}
        {origin !== undefined && (
          <>
            {/* A pause for who listens. */}
            <span className="sr-only">, </span>
            <span className="block font-normal">{origin}</span>
          </>
        )}
      </h2>
      {hasOwnPrompt && (
        <div id={`${id}-prompt`} className="mb-6 text-xl leading-snug">
          <RichText content={question.prompt} />
        </div>
      )}
      <div className={hasOwnPrompt ? undefined : 'text-xl'}>
        <AnswerForm question={question} entry={entry} onChange={onChange} isLocked={isLocked} />
      </div>
    </section>
  );
}
