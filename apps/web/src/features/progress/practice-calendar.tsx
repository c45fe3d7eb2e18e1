import type { ProgressPlots } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatCount, formatDuration, formatNumber } from '../../lib/format.ts';
import {
  daysOfMonth,
  formatLocalWeekday,
  formatMonth,
  isoWeekday,
  weekdayName,
} from '../../lib/local-day.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { monthsBetween } from './days.ts';
import { Duration } from './duration.tsx';
import { doorStyle, HistoryLink } from './history-link.tsx';
import { partOf, type PlotScope } from './plot-scope.ts';
import { PlotSection } from './plot-section.tsx';
import { calendarSentence, shortDayName } from './plot-words.ts';

type Day = ProgressPlots['days'][number];

interface PracticeCalendarProps {
  plots: ProgressPlots;
  owner: LedgerOwner;
  scope: PlotScope;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const MONTHS_AT_FIRST = 3;

/** How much a day's practice was: the shade, and never the only word for it. */
const AMOUNTS = [
  { amount: 1, words: 'under 5 min', upTo: 300 },
  { amount: 2, words: '5 to 15 min', upTo: 900 },
  { amount: 3, words: '15 min or more', upTo: Number.POSITIVE_INFINITY },
] as const;

const amountOf = ({ activeSeconds }: Day) =>
  AMOUNTS.find(({ upTo }) => activeSeconds < upTo)?.amount ?? 3;

/** The days of practice, month by month, newest first: small months side by side, stacked on a phone. */
export function PracticeCalendar({ plots, owner, scope }: PracticeCalendarProps) {
  const { from, to, days } = plots;
  const [showsAll, setShowsAll] = useState(false);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const months = from === null ? [] : monthsBetween(from, to);
  return (
    <PlotSection title="Days of practice" sentence={calendarSentence(plots)} width="whole">
      <div aria-hidden="true" className="practice-months" data-all={showsAll || undefined}>
        {months.map((month) => (
          <Month key={month} month={month} byDate={byDate} owner={owner} scope={scope} />
        ))}
      </div>
      {months.length > MONTHS_AT_FIRST && !showsAll && (
        <div aria-hidden="true" className="practice-months-more mt-4">
          <Button size="sm" tabIndex={-1} onPress={() => setShowsAll(true)}>
            Show {formatCount(months.length - MONTHS_AT_FIRST, 'more month')}
          </Button>
        </div>
      )}
      <ul aria-hidden="true" className="practice-key mt-4 text-sm text-ink-soft">
        {AMOUNTS.map(({ amount, words }) => (
          <li key={amount}>
            <span className="practice-day" data-amount={amount} />
            {words}
          </li>
        ))}
      </ul>
      <Disclosure summary="Days of practice as a table">
        <NumberTable
          caption="Days of practice, newest first"
          columns={['Day', 'Sessions', 'Answered', 'Active time']}
          rows={days.toReversed().map((day) => ({
            id: day.date,
            cells: [
              <HistoryLink
                key="door"
                owner={owner}
                part={partOf(scope, { from: day.date, to: day.date })}
                className={doorStyle}
              >
                {shortDayName(day.date)}
              </HistoryLink>,
              formatNumber(day.sessions),
              formatNumber(day.questionsAnswered),
              <Duration key="time" seconds={day.activeSeconds} />,
            ],
          }))}
        />
      </Disclosure>
    </PlotSection>
  );
}

interface MonthProps {
  month: string;
  byDate: ReadonlyMap<string, Day>;
  owner: LedgerOwner;
  scope: PlotScope;
}

function Month({ month, byDate, owner, scope }: MonthProps) {
  // Days before the range and after it are no days without practice.
  const dates = daysOfMonth(month).filter(
    (date) => date <= scope.to && (scope.from === null || date >= scope.from),
  );
  return (
    <div className="practice-month">
      <span className="practice-month-name font-head font-medium">{formatMonth(month)}</span>
      {WEEKDAYS.map((weekday) => (
        <span key={weekday} className="text-ink-soft">
          {weekdayName(weekday, 'short').slice(0, 1)}
        </span>
      ))}
      {dates.map((date, index) => {
        const day = byDate.get(date);
        const style = index === 0 ? { gridColumnStart: isoWeekday(date) } : undefined;
        const number = Number(date.slice(8));
        return (
          <span key={date} style={style}>
            {day ? (
              <HistoryLink
                isMark
                owner={owner}
                part={partOf(scope, { from: date, to: date })}
                title={`${formatLocalWeekday(date)}: ${formatDuration(day.activeSeconds)}, ${formatCount(day.sessions, 'session')}`}
                className="practice-day"
                data-amount={amountOf(day)}
              >
                {number}
              </HistoryLink>
            ) : (
              <span className="practice-day">{number}</span>
            )}
          </span>
        );
      })}
    </div>
  );
}
