import type { Goal } from '@planets/contract';
import { formatLocalDayShort } from '../../lib/local-day.ts';

interface WeekBarsProps {
  /** Newest first, as they are sent. */
  weeks: Goal['weeks'];
}

/**
 * A bar for each week, oldest first, with a line at what was its goal. A week that reached it is filled, another
 * one is drawn as an outline: told apart without colour. The sentence and the table say the same.
 */
export function WeekBars({ weeks }: WeekBarsProps) {
  const oldestFirst = weeks.toReversed();
  const most = Math.max(1, ...weeks.flatMap(({ amount, done }) => [amount, done]));
  const [first] = oldestFirst;
  const last = oldestFirst.at(-1);
  return (
    <div
      aria-hidden="true"
      className="text-sm text-ink-soft tabular-nums"
      style={{ maxWidth: `max(9rem, ${weeks.length * 2.75}rem)` }}
    >
      <div className="flex h-20 items-end gap-1 border-b border-edge">
        {oldestFirst.map(({ from, amount, done }) => (
          <div key={from} className="relative h-full flex-1">
            {done > 0 && (
              <span
                className={
                  done >= amount
                    ? 'absolute inset-x-0 bottom-0 rounded-t-sm bg-practice-mark'
                    : 'absolute inset-x-0 bottom-0 rounded-t-sm border-2 border-b-0 border-practice-mark bg-practice-wash'
                }
                style={{ height: `max(${(done / most) * 100}%, 4px)` }}
              />
            )}
            <span
              className="absolute -inset-x-0.5 border-t-2 border-ink"
              style={{ bottom: `calc(${(amount / most) * 100}% - 1px)` }}
            />
          </div>
        ))}
      </div>
      {first && last && (
        <div className="mt-1 flex justify-between gap-3">
          <span>{formatLocalDayShort(first.from)}</span>
          {first !== last && <span>{formatLocalDayShort(last.from)}</span>}
        </div>
      )}
    </div>
  );
}
