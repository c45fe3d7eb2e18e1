import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { pointsInWords } from '../../lib/points.ts';
import { ActionBar } from '../../question/action-bar.tsx';
import { Feedback } from '../../question/feedback.tsx';
import { HintButton } from '../../question/hint-button.tsx';
import { HintLadder } from '../../question/hint-ladder.tsx';
import { HintPrice } from '../../question/hint-price.tsx';
import { Measure } from '../../question/measure.tsx';
import { QuestionView } from '../../question/question-view.tsx';
import { usePlayerKeys } from '../../question/use-player-keys.ts';
import { spokenWords, keptWords, verdictWords } from '../../question/verdict-words.ts';
import { ElsewhereNote } from './elsewhere-note.tsx';
import { UnsavedNote } from './saving-sign.tsx';
import type { Writing } from './use-writing.ts';

interface WritingQuestionProps {
  writing: Writing;
  position: number;
  onGo: (position: number) => void;
  onHandIn: () => void;
}

/** One question of assigned work: its form, hints and, where it comes at once, its verdict. */
export function WritingQuestion({ writing, position, onGo, onHandIn }: WritingQuestionProps) {
  const { work } = writing;
  const { question, points } = work.questions[position]!;
  const total = work.questions.length;
  const announce = useAnnounce();
  const questionRef = useRef<HTMLElement>(null);
  const feedbackRef = useRef<HTMLElement>(null);
  const [isTellingPrice, setIsTellingPrice] = useState(false);

  const isToldAtOnce = work.assignment.answersShown === 'at_once' && question.kind !== 'open';
  const isResolved = question.status !== 'open';
  const verdict = writing.verdict(position);
  const words = !isToldAtOnce
    ? undefined
    : verdict
      ? verdictWords(verdict, question)
      : isResolved
        ? keptWords(question)
        : undefined;
  const elsewhere = writing.elsewhere(position);
  const isLast = position === total - 1;
  const isToCheck = isToldAtOnce && !isResolved;

  const goOn = () => (isLast ? onHandIn() : onGo(position + 1));
  const act = () => (isToCheck ? writing.check(position) : goOn());
  usePlayerKeys(act);

  useEffect(() => questionRef.current?.focus(), []);
  const onVerdict = useEffectEvent(() => {
    if (verdict && words) announce(spokenWords(words));
    if (verdict) feedbackRef.current?.scrollIntoView({ block: 'nearest' });
  });
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an effect event reads the rest as it is then
  useEffect(() => onVerdict(), [verdict]);

  const askHint = () => {
    // Once one was shown, it earns half already and there is nothing to warn of.
    if (question.hints.length > 0) writing.askHint(position);
    else setIsTellingPrice(true);
  };

  return (
    <form
      noValidate
      className="flex flex-1 flex-col"
      // The second press of a double click would skip a question, or a verdict that nobody has read yet.
      onClickCapture={(event) => {
        const pressed = (event.target as Element).closest('button');
        if (event.detail > 1 && pressed?.type === 'submit') event.preventDefault();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <Measure>
        <QuestionView
          ref={questionRef}
          question={question}
          total={total}
          entry={writing.entry(position)}
          onChange={(entry) => writing.write(position, entry)}
          isLocked={isResolved || writing.isChecking}
        />
        <p className="mt-4 text-sm text-ink-soft">{pointsInWords(points)}</p>
        {elsewhere && (
          <ElsewhereNote
            question={question}
            elsewhere={elsewhere}
            onKeepMine={() => writing.keepMine(position)}
            onTakeTheirs={() => writing.takeTheirs(position)}
          />
        )}
        <HintLadder hints={question.hints} />
        {isTellingPrice && (
          <HintPrice
            onConfirm={() => {
              setIsTellingPrice(false);
              writing.askHint(position);
            }}
            onDecline={() => {
              setIsTellingPrice(false);
              questionRef.current?.focus();
            }}
          />
        )}
        {(writing.checkProblem || writing.hintProblem) && (
          <Notice tone="bad" className="mt-4">
            The school did not answer. Nothing is lost; try again.
          </Notice>
        )}
      </Measure>
      {words && (
        <Feedback key={words.headline} ref={feedbackRef} words={words} question={question} />
      )}
      <ActionBar
        tone={words?.tone}
        label={isToCheck ? 'Check' : isLast ? 'Hand in' : 'Next'}
        isPending={writing.isChecking}
        note={<UnsavedNote saving={writing.saving} />}
      >
        {position > 0 && (
          <Button
            variant="secondary"
            size="lg"
            // On a phone there is no room beside the hint, and the strip leads back too.
            className="max-sm:hidden"
            onPress={() => onGo(position - 1)}
            icon={<ArrowLeft size={20} className="shrink-0 rtl:rotate-180" aria-hidden="true" />}
          >
            Back
          </Button>
        )}
        {!isResolved && question.hintsLeft > 0 && !isTellingPrice && (
          <HintButton
            shown={question.hints.length}
            isPending={writing.isAskingHint}
            onPress={askHint}
          />
        )}
      </ActionBar>
    </form>
  );
}
