import { type ReactNode, useEffect, useState } from 'react';
import { classes } from '../lib/classes.ts';
import { Spinner } from './spinner.tsx';

interface LoadingProps {
  /** What is awaited: "Loading your gradebook". */
  label: string;
  /** A skeleton that keeps the layout. Decoration: the label says it in words. */
  children?: ReactNode;
}

const SHOW_AFTER_MS = 150;
const LONG_AFTER_MS = 4000;

/** Nothing at first, so that a quick answer does not flicker; words when it takes long. */
export function Loading({ label, children }: LoadingProps) {
  const phase = usePhase();
  const words = phase === 'long' ? `Still working: ${label}` : label;
  return (
    <div aria-busy="true">
      <output
        className={
          children === undefined
            ? 'flex min-h-24 items-center justify-center gap-3 text-ink-soft'
            : phase === 'long'
              ? 'mb-4 flex items-center gap-3 text-ink-soft'
              : 'sr-only'
        }
      >
        {phase !== 'early' && (
          <>
            <Spinner />
            {words}…
          </>
        )}
      </output>
      <div aria-hidden="true" className={phase === 'early' ? 'opacity-0' : 'animate-appear'}>
        {children}
      </div>
    </div>
  );
}

function usePhase(): 'early' | 'shown' | 'long' {
  const [phase, setPhase] = useState<'early' | 'shown' | 'long'>('early');
  useEffect(() => {
    const shown = setTimeout(() => setPhase('shown'), SHOW_AFTER_MS);
    const long = setTimeout(() => setPhase('long'), LONG_AFTER_MS);
    return () => {
      clearTimeout(shown);
      clearTimeout(long);
    };
  }, []);
  return phase;
}

/** A quiet block of a skeleton. `isRound` for what will be a ball. */
export function Bone({ className = 'h-5', isRound }: { className?: string; isRound?: boolean }) {
  return (
    <span
      className={classes('block bg-line/60', isRound ? 'rounded-full' : 'rounded-md', className)}
    />
  );
}
