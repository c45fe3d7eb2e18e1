import Check from 'lucide-react/icons/check';
import Pencil from 'lucide-react/icons/pencil';
import X from 'lucide-react/icons/x';
import { useEffect, useRef } from 'react';
import { classes } from '../../lib/classes.ts';
import type { EntryState } from './entries.ts';

interface QuestionStripProps {
  states: readonly EntryState[];
  position: number;
  onGo: (position: number) => void;
}

const WORDS: Record<EntryState, string> = {
  empty: 'empty',
  started: 'not complete yet',
  answered: 'answered',
  right: 'right',
  missed: 'not right',
};

const LOOK: Record<EntryState, string> = {
  empty: 'border-2 border-dashed border-edge text-ink-soft',
  started: 'border-2 border-edge text-ink',
  answered: 'border-2 border-transparent bg-action-wash text-ink',
  right: 'border-2 border-transparent bg-right-wash text-right-text',
  missed: 'border-2 border-transparent bg-miss-wash text-miss-text',
};

function Mark({ state }: { state: EntryState }) {
  const look = { size: 13, strokeWidth: 3, 'aria-hidden': true } as const;
  if (state === 'started') return <Pencil {...look} />;
  if (state === 'missed') return <X {...look} />;
  return state === 'empty' ? null : <Check {...look} />;
}

/** Every question by its number, each a way to it; answered and empty are told by shape, word and colour. */
export function QuestionStrip({ states, position, onGo }: QuestionStripProps) {
  const listRef = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const list = listRef.current;
    const current = list?.children[position];
    if (!list || !(current instanceof HTMLElement)) return;
    // The strip alone moves, never the page.
    list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
    list.scrollTop = current.offsetTop - (list.clientHeight - current.offsetHeight) / 2;
  }, [position]);
  return (
    <nav aria-label="Questions" className="mx-auto mt-1 w-full max-w-3xl">
      <ol
        ref={listRef}
        className="relative flex gap-1.5 overflow-x-auto p-1 sm:max-h-28 sm:flex-wrap sm:justify-center sm:overflow-y-auto"
      >
        {states.map((state, index) => (
          // Questions never move, so their place is their identity.
          <li key={index} className="shrink-0">
            <button
              type="button"
              onClick={() => onGo(index)}
              aria-current={index === position ? 'step' : undefined}
              aria-label={`Question ${index + 1}, ${WORDS[state]}`}
              className={classes(
                'inline-flex h-11 min-w-11 items-center justify-center gap-0.5 rounded-md px-1.5 font-head text-sm tabular-nums',
                LOOK[state],
                index === position && 'font-semibold outline-2 outline-offset-2 outline-action',
              )}
            >
              {index + 1}
              <Mark state={state} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
