import type { RosterDeed, RosterLine } from '@planets/contract';
import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import Undo2 from 'lucide-react/icons/undo-2';
import { classes } from '../../lib/classes.ts';

const DEED: Record<RosterDeed, { word: string; icon: typeof Plus; look: string }> = {
  make: { word: 'New', icon: Plus, look: 'text-right-text' },
  enrol: { word: 'Added', icon: Check, look: 'text-right-text' },
  return: { word: 'Comes back', icon: Undo2, look: 'text-right-text' },
  here: { word: 'Here already', icon: Minus, look: 'text-ink-soft' },
  wrong: { word: 'Wrong', icon: CircleAlert, look: 'text-miss-text' },
};

/** Each line of a list and what it does: the wrong ones first, since they need somebody. */
export function RosterLines({ lines }: { lines: readonly RosterLine[] }) {
  const inOrder = [
    ...lines.filter(({ does }) => does === 'wrong'),
    ...lines.filter(({ does }) => does !== 'wrong'),
  ];
  return (
    <ol
      aria-label="Lines of the list"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so a keyboard must get in
      tabIndex={0}
      className="max-h-96 divide-y divide-line overflow-y-auto border-y border-line"
    >
      {inOrder.map(({ line, name, group, does, says }) => {
        const { word, icon: Mark, look } = DEED[does];
        return (
          <li key={line} className="flex gap-3 py-2.5">
            <span className={classes('mt-0.5 shrink-0', look)} aria-hidden="true">
              <Mark size={20} />
            </span>
            <div className="min-w-0 wrap-anywhere">
              <p>
                <span className={classes('font-medium', look)}>{word}:</span>{' '}
                <bdi>{name === '' ? 'no name' : name}</bdi>
                {group !== null && (
                  <span className="text-ink-soft">
                    {' '}
                    · group <bdi>{group}</bdi>
                  </span>
                )}
              </p>
              <p className="text-sm text-ink-soft">
                Line {line}. {says}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
