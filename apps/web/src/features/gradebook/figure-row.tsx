import ChevronDown from 'lucide-react/icons/chevron-down';
import { type ReactNode, useId, useState } from 'react';
import { classes } from '../../lib/classes.ts';
import type { Ledger } from './ledger-panel.tsx';

export interface LedgerFigure {
  label: string;
  value: string;
  /** Under the number where the number alone would mislead: "nothing graded yet". */
  note?: string | undefined;
  /** What the number was computed from. */
  working: ReactNode;
}

interface FigureRowProps {
  ledger: Ledger;
  /** Names the group: "Assigned work in numbers". */
  label: string;
  figures: readonly LedgerFigure[];
  /** Where five short numbers are not what stands in the row. */
  columns?: string;
}

const opened = { assigned: 'bg-assigned-wash', practice: 'bg-practice-wash' };
const rule = { assigned: 'border-assigned-mark', practice: 'border-practice-mark' };

/** Numbers in a row, each a door: pressed, it says below the row how it was worked out. */
export function FigureRow({ ledger, label, figures, columns }: FigureRowProps) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = figures.find((figure) => figure.label === open);
  return (
    <div>
      <ul
        aria-label={label}
        className={classes(
          '-mx-2 grid gap-1',
          columns ?? 'grid-cols-2 @sm:grid-cols-3 @xl:grid-cols-[repeat(5,auto)]',
        )}
      >
        {figures.map((figure, index) => (
          <li
            key={figure.label}
            className={columns === undefined ? lastAlone(index, figures.length) : undefined}
          >
            <button
              type="button"
              aria-expanded={figure.label === open}
              aria-controls={figure.label === open ? id : undefined}
              onClick={() => setOpen(figure.label === open ? null : figure.label)}
              className={classes(
                'flex h-full min-h-11 w-full cursor-pointer flex-col items-start rounded-md px-2 py-2 text-start transition-colors hover:bg-ground',
                figure.label === open && opened[ledger],
              )}
            >
              <span className="font-head text-xl font-semibold whitespace-nowrap tabular-nums">
                <bdi>{figure.value}</bdi>
              </span>
              <span className="flex items-center gap-1 text-sm">
                {figure.label}
                <ChevronDown
                  size={16}
                  aria-hidden="true"
                  className={classes(
                    'shrink-0 text-ink-soft transition-transform',
                    figure.label === open && 'rotate-180',
                  )}
                />
              </span>
              {figure.note !== undefined && (
                <span className="text-sm text-ink-soft">{figure.note}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {shown && (
        <section
          key={shown.label}
          id={id}
          // The same number may be open in both ledgers.
          aria-label={`${shown.label}, ${label.charAt(0).toLowerCase()}${label.slice(1)}: how this was worked out`}
          className={classes('mt-2 animate-appear border-s-4 ps-4 text-sm', rule[ledger])}
        >
          <p className="font-head font-medium">How this was worked out</p>
          {shown.working}
        </section>
      )}
    </div>
  );
}

/** An odd last one takes the width that is left, so that no hole stands beside it. */
function lastAlone(index: number, count: number): string | undefined {
  return index === count - 1 && count % 2 === 1 ? 'col-span-2 @sm:col-span-1' : undefined;
}
