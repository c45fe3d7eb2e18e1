import type { CheckQuestionAnswer, OwnDraft, Question, Response } from '@planets/contract';
import Shuffle from 'lucide-react/icons/shuffle';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { RichText } from '../../components/rich-text/rich-text.tsx';
import { AnswerForm, emptyEntry, isPromptInForm, missingFrom } from '../../kinds/kinds.tsx';
import { useTryQuestion } from './mutations.ts';

interface DraftPreviewProps {
  draft: OwnDraft;
  seed: number;
  preview: NonNullable<CheckQuestionAnswer['preview']>;
  onShuffle: () => void;
}

/** The question as a student meets it, to be tried. */
export function DraftPreview({ draft, seed, preview, onShuffle }: DraftPreviewProps) {
  const { question, answer, hints, explanation } = preview;
  return (
    <div className="space-y-5">
      <TryOut key={JSON.stringify(question)} draft={draft} seed={seed} question={question} />
      <Button
        variant="quiet"
        size="sm"
        className="-ms-3"
        icon={<Shuffle size={18} aria-hidden="true" />}
        onPress={onShuffle}
      >
        Shuffle as for another student
      </Button>
      <Disclosure summary="The key, hints and explanation">
        <dl className="space-y-3">
          <div>
            <dt className="text-sm font-medium text-ink-soft">Right answer</dt>
            <dd>
              <RichText content={answer.text} />
            </dd>
          </div>
          {hints.length > 0 && (
            <div>
              <dt className="text-sm font-medium text-ink-soft">Hints</dt>
              <dd>
                <ol className="list-decimal ps-5">
                  {hints.map((hint) => (
                    <li key={JSON.stringify(hint)}>
                      <RichText content={hint} />
                    </li>
                  ))}
                </ol>
              </dd>
            </div>
          )}
          {explanation.length > 0 && (
            <div>
              <dt className="text-sm font-medium text-ink-soft">Explanation</dt>
              <dd>
                <ol className="list-decimal ps-5">
                  {explanation.map((step) => (
                    <li key={JSON.stringify(step)}>
                      <RichText content={step} />
                    </li>
                  ))}
                </ol>
              </dd>
            </div>
          )}
        </dl>
      </Disclosure>
    </div>
  );
}

interface TryOutProps {
  draft: OwnDraft;
  seed: number;
  question: Question;
}

function TryOut({ draft, seed, question }: TryOutProps) {
  const [entry, setEntry] = useState<Response>(() => emptyEntry(question));
  const [missing, setMissing] = useState<string>();
  const attempt = useTryQuestion();
  const verdict = attempt.data?.verdict ?? null;
  const change = (changed: Response) => {
    setEntry(changed);
    setMissing(undefined);
    attempt.reset();
  };
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        const still = missingFrom(entry, question);
        setMissing(still);
        if (still === undefined) attempt.mutate({ draft, seed, response: entry });
      }}
    >
      {!isPromptInForm(question) && (
        <div className="text-lg leading-snug">
          <RichText content={question.prompt} />
        </div>
      )}
      <AnswerForm
        question={question}
        entry={entry}
        onChange={change}
        isLocked={attempt.isPending}
      />
      <Button type="submit" isPending={attempt.isPending}>
        Try it
      </Button>
      <div aria-live="polite">
        {missing !== undefined && <Notice tone="warn">{missing}</Notice>}
        {attempt.isError && (
          <Notice tone="bad">It could not be tried just now. Try once more.</Notice>
        )}
        {verdict?.kind === 'graded' && (
          <Notice
            tone={verdict.correct ? 'good' : 'warn'}
            title={verdict.correct ? 'Right' : 'Not right'}
          >
            {verdict.message !== undefined && <p>{verdict.message}</p>}
            {verdict.readAs !== undefined && <p>Read as {verdict.readAs}.</p>}
            {!verdict.correct && verdict.parts > 1 && (
              <p>
                {verdict.partsRight} of {verdict.parts} parts are right.
              </p>
            )}
          </Notice>
        )}
        {verdict !== null && verdict.kind !== 'graded' && (
          <Notice tone="info">{verdict.message}</Notice>
        )}
      </div>
    </form>
  );
}
