import type { Work } from '@planets/contract';
import { useEffect, useEffectEvent } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { missingFrom } from '../../kinds/kinds.tsx';
import { ApiProblem } from '../../lib/api.ts';
import { formatCount } from '../../lib/format.ts';
import { lateWords, whenWords } from './work-words.ts';
import type { Writing } from './use-writing.ts';

interface HandInDialogProps {
  writing: Writing;
  isOpen: boolean;
  now: Date;
  onClose: () => void;
  onGo: (position: number) => void;
  /** Asks the server how the work stands: what cannot be read, and whether it is late by now. */
  onLook: () => void;
}

interface LookAt {
  position: number;
  words: string;
}

/** What the student may want to look at again: not complete, not readable, of another length than asked. */
function toLookAt({ work, states, entry, saving }: Writing): LookAt[] {
  return work.questions.flatMap(({ question }): LookAt[] => {
    const { position } = question;
    const state = states[position];
    if (state === 'right' || state === 'missed') return [];
    if (state === 'empty') return [];
    const missing = missingFrom(entry(position), question);
    if (missing !== undefined) return [{ position, words: `${missing} It counts nothing so.` }];
    // The server speaks of what it has.
    const told =
      saving.unsaved === 0 ? work.unready.find((one) => one.position === position) : undefined;
    if (!told || told.reason === 'empty') return [];
    return [
      {
        position,
        words:
          told.reason === 'length'
            ? `${told.message} Your teacher reads it also as it is.`
            : `${told.message} As it is, it counts nothing.`,
      },
    ];
  });
}

/** What it means for later: once, or again until it closes. */
function finalWords(work: Work, now: Date): string {
  const { triesLeft, closesAt, endsAt } = work;
  if (triesLeft <= 1) return 'After this you cannot change it any more.';
  const until = endsAt ?? closesAt;
  return `You can change it and hand it in again until ${whenWords(until, now)}.`;
}

/** Handing in is deliberate: what is empty, what is late and what cannot be undone are told before. */
export function HandInDialog({ writing, isOpen, now, onClose, onGo, onLook }: HandInDialogProps) {
  const { work, isHandingIn, handInError } = writing;
  const look = toLookAt(writing);
  const empty = writing.states.flatMap((state, position) => (state === 'empty' ? [position] : []));
  const late = lateWords(work, now);
  const total = work.questions.length;
  const answered = total - empty.length;

  const onOpened = useEffectEvent(() => void writing.saveNow().then(onLook));
  useEffect(() => {
    if (isOpen) onOpened();
  }, [isOpen]);

  return (
    <Dialog
      title="Hand in?"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button variant="secondary" onPress={onClose}>
            Keep working
          </Button>
          <Button variant="primary" isPending={isHandingIn} onPress={() => writing.handIn()}>
            {late.length > 0 ? 'Hand in late' : 'Hand in'}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <p>
          {empty.length === 0
            ? `There is an answer to ${total === 1 ? 'the question' : `all ${total} questions`}.`
            : `${answered} of ${formatCount(total, 'question')} ${answered === 1 ? 'has' : 'have'} an answer.`}
        </p>
        {empty.length > 0 && (
          <section aria-labelledby="empty-questions">
            <h3 id="empty-questions" className="mb-1.5 font-medium">
              Empty, so worth nothing yet
            </h3>
            <ul className="flex max-h-40 flex-wrap gap-1.5 overflow-y-auto p-1">
              {empty.map((position) => (
                <li key={position}>
                  <button
                    type="button"
                    aria-label={`Question ${position + 1}, empty`}
                    onClick={() => onGo(position)}
                    className="inline-flex size-11 items-center justify-center rounded-md border-2 border-dashed border-edge font-head tabular-nums hover:bg-action-wash"
                  >
                    {position + 1}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {look.length > 0 && (
          <ul className="max-h-60 divide-y divide-line overflow-y-auto">
            {look.map(({ position, words }) => (
              <li key={position}>
                <button
                  type="button"
                  onClick={() => onGo(position)}
                  className="flex min-h-11 w-full items-baseline gap-3 rounded-sm py-2 text-start hover:text-action"
                >
                  <span className="shrink-0 font-medium whitespace-nowrap text-action underline underline-offset-4">
                    Question {position + 1}
                  </span>
                  <span>{words}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {late.length > 0 && (
          <Notice tone="warn" title="Late">
            {late.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        <p className="text-ink-soft">{finalWords(work, now)}</p>
        {handInError !== null &&
          !(handInError instanceof ApiProblem && handInError.status < 500) && (
            <Notice tone="bad" title="It did not reach the school">
              <p>Nothing is lost: all you wrote is kept on this device. Try again in a moment.</p>
            </Notice>
          )}
      </div>
    </Dialog>
  );
}
