import Circle from 'lucide-react/icons/circle';
import CircleDot from 'lucide-react/icons/circle-dot';
import CircleSlash from 'lucide-react/icons/circle-slash';
import Clock from 'lucide-react/icons/clock';
import EyeOff from 'lucide-react/icons/eye-off';
import Minus from 'lucide-react/icons/minus';
import PenLine from 'lucide-react/icons/pen-line';
import { formatPoints } from '../../lib/points.ts';
import { isUnreleased, STATUS_WORDS } from './cell-words.ts';
import { has, type GridCell } from './cells.ts';

const SIZE = 14;

/** What a cell shows: a score with its marks, or the word for why there is none, with its own mark. */
export function CellMark({ cell }: { cell: GridCell }) {
  const { status, earned, counted } = cell;
  if (earned !== null && status !== 'excused')
    return (
      <span className="flex w-full items-center justify-end gap-1 tabular-nums" aria-hidden="true">
        {has(cell, 'handedInLate') && <Clock size={SIZE} className="text-miss-text" />}
        {has(cell, 'overridden') && <PenLine size={SIZE} className="text-ink-soft" />}
        {isUnreleased(cell) && <EyeOff size={SIZE} className="text-action" />}
        {counted !== null && counted !== earned && (
          // Drawn, not written: it is no part of what the cell is called by, which begins with the score.
          <span
            data-off={`−${formatPoints(earned - counted)}`}
            className="text-sm text-miss-text before:content-[attr(data-off)]"
          />
        )}
        <span>{formatPoints(earned)}</span>
      </span>
    );
  const Icon =
    status === 'missing'
      ? CircleSlash
      : status === 'handed_in'
        ? CircleDot
        : status === 'in_progress'
          ? Circle
          : status === 'excused'
            ? Minus
            : null;
  return (
    <span
      className={`flex w-full items-center justify-end gap-1 text-sm ${LOOK[status] ?? 'text-ink-soft'}`}
      aria-hidden="true"
    >
      {status === 'handed_in' && has(cell, 'handedInLate') && (
        <Clock size={SIZE} className="text-miss-text" />
      )}
      {Icon && <Icon size={SIZE} />}
      {status === 'not_theirs' ? '' : STATUS_WORDS[status]}
    </span>
  );
}

const LOOK: Partial<Record<GridCell['status'], string>> = {
  missing: 'text-miss-text font-medium',
  handed_in: 'text-action font-medium',
};

/** What the marks mean, below the grid. */
export function MarkLegend() {
  const marks = [
    { Icon: CircleSlash, words: 'missing', look: 'text-miss-text' },
    { Icon: CircleDot, words: 'handed in, to grade', look: 'text-action' },
    { Icon: Clock, words: 'handed in late', look: 'text-miss-text' },
    { Icon: EyeOff, words: 'not shown to the student yet', look: 'text-action' },
    { Icon: PenLine, words: 'set by hand', look: 'text-ink-soft' },
    { Icon: Minus, words: 'excused, in no total', look: 'text-ink-soft' },
  ];
  return (
    <ul
      aria-label="What the marks mean"
      className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft"
    >
      {marks.map(({ Icon, words, look }) => (
        <li key={words} className="flex items-center gap-1.5">
          <Icon size={SIZE} aria-hidden="true" className={look} />
          {words}
        </li>
      ))}
    </ul>
  );
}
