import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { formatCount } from '../../lib/format.ts';
import { modeNames } from '../../lib/session-words.ts';
import type { Composition } from './composition.ts';

interface StartBarProps {
  composition: Composition;
  isStarting: boolean;
  onStart: () => void;
  copyLink: ReactNode;
}

/** What would be started, in words, and the button that starts it. */
export function StartBar({ composition, isStarting, onStart, copyLink }: StartBarProps) {
  const { topic, grade, mode, count } = composition;
  return (
    <div className="sticky bottom-0 z-1 mt-auto border-bs border-line bg-ground pbe-[env(safe-area-inset-bottom)]">
      <div className="mx-auto flex w-full max-w-5xl flex-wrap items-center justify-end gap-x-4 gap-y-2 px-4 py-3 sm:px-6">
        <p className="min-w-40 flex-1 text-sm sm:text-base">
          {topic ? (
            <>
              <strong className="font-semibold">{topic.name}</strong>, grade {grade},{' '}
              {modeNames[mode].toLowerCase()}, {formatCount(count, 'question')}
            </>
          ) : (
            'Choose a topic to begin.'
          )}
        </p>
        <div className="flex gap-3">
          {copyLink}
          <Button
            variant="primary"
            size="lg"
            isPending={isStarting}
            onPress={onStart}
            className="min-w-32"
          >
            Start
          </Button>
        </div>
      </div>
    </div>
  );
}
