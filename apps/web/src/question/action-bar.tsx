import type { ReactNode, Ref } from 'react';
import { Button } from '../components/button.tsx';
import { classes } from '../lib/classes.ts';
import { BAND } from './band.ts';
import type { Tone } from './verdict-words.ts';

interface ActionBarProps {
  label: string;
  isPending: boolean;
  ref?: Ref<HTMLButtonElement>;
  /** The feedback stands on the bar, which takes its ground. */
  tone?: Tone | undefined;
  /** Over the bar, when something has to be said of saving. */
  note?: ReactNode;
  /** Beside the primary action: the hint. */
  children?: ReactNode;
}

/** The one primary action, always at the same place. It submits the form around it. */
export function ActionBar({ label, isPending, ref, tone, note, children }: ActionBarProps) {
  return (
    <div
      className={classes(
        'sticky bottom-0 z-20 pbe-[env(safe-area-inset-bottom)] transition-colors',
        tone === undefined ? 'border-bs border-line bg-ground' : BAND[tone],
      )}
    >
      {note}
      <div className="mx-auto flex w-full max-w-2xl items-center gap-3 px-4 py-3">
        {children}
        <Button
          ref={ref ?? null}
          type="submit"
          variant="primary"
          size="lg"
          isPending={isPending}
          className="ms-auto min-w-40 flex-1 sm:flex-none"
        >
          {label}
        </Button>
      </div>
    </div>
  );
}
