import type { RichText } from '@planets/contract';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import GripVertical from 'lucide-react/icons/grip-vertical';
import type { PointerEvent } from 'react';
import { classes } from '../../lib/classes.ts';
import { LabelText } from '../../components/rich-text/label-text.tsx';
import { plainText } from '../../components/rich-text/plain-text.ts';

interface OrderRowProps {
  content: RichText;
  /** From 1. */
  place: number;
  total: number;
  isLocked: boolean;
  isRight: boolean | undefined;
  isDragged: boolean;
  shift: number | undefined;
  onDragStart: (event: PointerEvent) => void;
  onMove: (by: -1 | 1, button: HTMLButtonElement) => void;
}

export function OrderRow(props: OrderRowProps) {
  const { content, place, total, isLocked, isRight, isDragged, shift, onDragStart, onMove } = props;
  return (
    <li
      style={shift === undefined ? undefined : { translate: `0 ${shift}px` }}
      className={classes(
        // On a phone the words get the room: long ones have to fit between the handle and the buttons.
        'flex min-h-14 items-center rounded-md border-2 bg-surface ps-1 select-none sm:gap-1 sm:text-lg',
        isRight === undefined ? 'border-line' : isRight ? 'border-right-mark' : 'border-miss-mark',
        isDragged && 'relative z-10 border-action shadow-raised',
        shift !== undefined && !isDragged && 'transition-[translate]',
      )}
    >
      {!isLocked && (
        <span
          aria-hidden="true"
          onPointerDown={onDragStart}
          className="flex min-h-13 w-7 shrink-0 cursor-grab touch-none items-center justify-center text-ink-soft active:cursor-grabbing sm:w-9"
        >
          <GripVertical size={20} />
        </span>
      )}
      <span
        aria-hidden="true"
        className="w-6 shrink-0 text-center font-head text-base text-ink-soft tabular-nums"
      >
        {place}
      </span>
      <span className="min-w-0 flex-1 px-1.5 py-2 wrap-break-word hyphens-auto sm:px-2">
        <LabelText content={content} />
      </span>
      {!isLocked && (
        <>
          <MoveButton by={-1} content={content} isEnd={place === 1} onMove={onMove} />
          <MoveButton by={1} content={content} isEnd={place === total} onMove={onMove} />
        </>
      )}
    </li>
  );
}

interface MoveButtonProps {
  by: -1 | 1;
  content: RichText;
  isEnd: boolean;
  onMove: OrderRowProps['onMove'];
}

/** The arrow keys do on either button what the buttons do. */
function MoveButton({ by, content, isEnd, onMove }: MoveButtonProps) {
  const Icon = by < 0 ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      aria-label={`Move ${by < 0 ? 'up' : 'down'}: ${plainText(content)}`}
      // Not `disabled`, which would lose the focus at the end of the list.
      aria-disabled={isEnd}
      onClick={(event) => onMove(by, event.currentTarget)}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
        if (step === undefined) return;
        event.preventDefault();
        onMove(step, event.currentTarget);
      }}
      className="flex min-h-13 w-11 shrink-0 cursor-pointer items-center justify-center rounded-md text-action not-aria-disabled:hover:bg-action-wash aria-disabled:cursor-default aria-disabled:text-edge"
    >
      <Icon size={22} aria-hidden="true" />
    </button>
  );
}
