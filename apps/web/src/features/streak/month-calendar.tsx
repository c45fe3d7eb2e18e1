/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid of days, as the ARIA practices have it: one stop for Tab, arrows inside */
import type { StreakAnswer, StreakDay } from '@planets/contract';
import { type KeyboardEvent, useRef } from 'react';
import { classes } from '../../lib/classes.ts';
import { daysOfMonth, formatMonth, isoWeekday, weekdayName } from '../../lib/local-day.ts';
import { DayButton, type DayButtonProps } from './day-button.tsx';
import { dayForKey } from './day-for-key.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

interface MonthCalendarProps {
  streak: Pick<StreakAnswer, 'month' | 'today' | 'days'>;
  /** The day that is opened. */
  chosen: StreakDay | undefined;
  onChoose: (date: string) => void;
}

/** A month from Monday to Sunday: each day with a shape and, where there is room, a word. Days to come are bare. */
export function MonthCalendar({ streak, chosen, onChoose }: MonthCalendarProps) {
  const { month, today, days } = streak;
  const told = new Map(days.map((day) => [day.date, day]));
  const dates = daysOfMonth(month);
  const rows = weeksOf(dates);
  const grid = useRef<HTMLTableElement>(null);
  // Where Tab comes in: the opened day, else today, else the last one that is told.
  const stop = chosen?.date ?? (told.has(today) ? today : days.at(-1)?.date);

  const move = (event: KeyboardEvent, from: string) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const to = dayForKey(event.key, from, [...told.keys()], isRtl);
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
    grid.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };

  return (
    <table
      ref={grid}
      role="grid"
      aria-label={`Practice days of ${formatMonth(month)}`}
      className="w-full table-fixed border-separate border-spacing-x-0 border-spacing-y-1 max-sm:-mx-3.5 max-sm:w-[calc(100%+1.75rem)]"
    >
      <thead>
        <tr>
          {WEEK.map((day) => (
            <th
              key={day}
              scope="col"
              abbr={weekdayName(day)}
              className="pb-1 text-center text-sm font-medium text-ink-soft"
            >
              {weekdayName(day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.find((date) => date !== undefined)}>
            {row.map((date, index) => (
              <Cell
                key={date ?? `beside ${index}`}
                date={date}
                day={date === undefined ? undefined : told.get(date)}
                isToday={date === today}
                isChosen={date !== undefined && date === chosen?.date}
                isStop={date === stop}
                onChoose={onChoose}
                onKeyDown={move}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The days in rows of seven, undefined beside the month. */
function weeksOf(dates: readonly string[]): (string | undefined)[][] {
  const [first] = dates;
  const lead = first === undefined ? 0 : isoWeekday(first) - 1;
  const cells = [...Array.from({ length: lead }, () => undefined), ...dates];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, row) =>
    Array.from({ length: 7 }, (_cell, column) => cells[row * 7 + column]),
  );
}

interface CellProps extends Omit<DayButtonProps, 'day'> {
  date: string | undefined;
  /** Undefined for a day to come. */
  day: StreakDay | undefined;
}

function Cell({ date, day, ...button }: CellProps) {
  if (date === undefined) return <td>{'\u00A0'}</td>;
  if (!day)
    return (
      <td className="text-center align-top text-sm text-ink-soft tabular-nums">
        <span className="flex min-h-10 flex-col items-center pt-1">{Number(date.slice(8))}</span>
      </td>
    );
  const isInRun = day.count > 0;
  return (
    <td className={classes('p-0', isInRun && 'bg-practice-wash', isInRun && endOf(day))}>
      <DayButton day={day} {...button} />
    </td>
  );
}

/** The band of a run is round where a week begins and ends. */
const endOf = ({ date }: StreakDay): string | false => {
  const weekday = isoWeekday(date);
  if (weekday === 1) return 'rounded-s-md';
  return weekday === 7 && 'rounded-e-md';
};
