import type { StreakDay } from '@planets/contract';
import type { KeyboardEvent } from 'react';
import { classes } from '../../lib/classes.ts';
import { formatLocalWeekday } from '../../lib/local-day.ts';
import { DayMark } from './day-mark.tsx';
import { dayKinds } from './day-words.ts';

export interface DayButtonProps {
  day: StreakDay;
  isToday: boolean;
  isChosen: boolean;
  /** Where Tab comes into the month. */
  isStop: boolean;
  onChoose: (date: string) => void;
  onKeyDown: (event: KeyboardEvent, from: string) => void;
}

/** A day of the calendar: its number, its shape and, where there is room, a word. It is read out in full. */
export function DayButton({ day, isToday, isChosen, isStop, onChoose, onKeyDown }: DayButtonProps) {
  const { date, kind, earnedFreeze } = day;
  return (
    <button
      type="button"
      data-day={date}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => onChoose(date)}
      onKeyDown={(event) => onKeyDown(event, date)}
      className={classes(
        'flex min-h-12 w-full cursor-pointer flex-col items-center gap-0.5 rounded-md border-2 pt-1 pb-1.5 tabular-nums transition-colors hover:border-practice-mark @xl:min-h-20',
        isChosen ? 'border-practice-mark bg-surface' : 'border-transparent',
      )}
    >
      <span className="sr-only">
        {formatLocalWeekday(date)}. {dayKinds[kind].long}
        {earnedFreeze && ', and it earned a freeze'}
      </span>
      <span
        aria-hidden="true"
        className={classes(
          'text-sm leading-tight',
          isToday ? 'font-semibold underline underline-offset-4' : 'text-ink-soft',
        )}
      >
        {Number(date.slice(8))}
      </span>
      <span className="relative flex">
        <DayMark kind={kind} />
        {earnedFreeze && (
          <span className="absolute -end-3 -top-0.5">
            <DayMark kind="freeze" size={14} />
          </span>
        )}
      </span>
      <span aria-hidden="true" className="hidden text-sm leading-tight @xl:inline">
        {dayKinds[kind].short}
      </span>
    </button>
  );
}
