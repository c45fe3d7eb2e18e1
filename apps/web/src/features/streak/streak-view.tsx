import type { StreakAnswer } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useId } from 'react';
import { buttonStyle } from '../../components/button-style.ts';
import { classes } from '../../lib/classes.ts';
import { formatLocalSpan, formatMonth, monthAfter } from '../../lib/local-day.ts';
import { DayMark } from './day-mark.tsx';
import { DayPanel } from './day-panel.tsx';
import { type DayKind, dayKinds } from './day-words.ts';
import { MonthCalendar } from './month-calendar.tsx';
import { StreakHead } from './streak-head.tsx';
import { streakRules } from './streak-words.ts';

interface StreakViewProps {
  streak: StreakAnswer;
  isOwn: boolean;
  /** The day that the address opens. */
  day: string | undefined;
  onChooseDay: (date: string) => void;
  /** Another month is on its way. */
  isChanging: boolean;
}

/** The run, and a month of days that each say why. */
export function StreakView({ streak, isOwn, day, onChooseDay, isChanging }: StreakViewProps) {
  const { days, today, zone, comingRests } = streak;
  const chosen = days.find(({ date }) => date === (day ?? today));
  return (
    <div className="space-y-10">
      <StreakHead streak={streak} isOwn={isOwn} />
      <section
        aria-label="Calendar"
        aria-busy={isChanging}
        className={classes('transition-opacity', isChanging && 'opacity-60')}
      >
        <MonthNavigation streak={streak} />
        <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="@container min-w-0">
            <MonthCalendar streak={streak} chosen={chosen} onChoose={onChooseDay} />
            <Key kinds={days.map(({ kind }) => kind)} />
          </div>
          <DayPanel day={chosen} zone={zone} />
        </div>
      </section>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Part title="How a streak works">
          <ul className="max-w-prose list-disc space-y-2 ps-5 marker:text-ink-soft">
            {streakRules(streak.questionsForADay, streak.maxFreezes).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Part>
        <Part title="Coming holidays">
          {comingRests.length === 0 ? (
            <p className="text-ink-soft">The school has entered none.</p>
          ) : (
            <ul className="divide-y divide-line">
              {comingRests.map(({ name, from, to }) => (
                <li key={`${from} ${name}`} className="py-2">
                  <p className="font-medium wrap-anywhere">
                    <bdi>{name}</bdi>
                  </p>
                  <p className="text-sm text-ink-soft">{formatLocalSpan(from, to)}</p>
                </li>
              ))}
            </ul>
          )}
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** From month to month by links: each month has an address. None leads before the first session, or past today. */
function MonthNavigation({ streak }: { streak: StreakAnswer }) {
  const { month, today, firstMonth } = streak;
  const before = monthAfter(month, -1);
  const after = monthAfter(month, 1);
  const present = today.slice(0, 7);
  return (
    <div className="mb-3 flex items-center justify-between gap-3 lg:max-w-[calc(100%-23rem)]">
      <h2 className="text-lg font-semibold">{formatMonth(month)}</h2>
      <nav aria-label="Months" className="-me-2 flex">
        <MonthLink month={firstMonth !== null && before >= firstMonth ? before : undefined}>
          <ChevronLeft size={22} aria-hidden="true" className="rtl:-scale-x-100" />
          <span className="sr-only">Month before: {formatMonth(before)}</span>
        </MonthLink>
        <MonthLink month={after <= present ? after : undefined}>
          <ChevronRight size={22} aria-hidden="true" className="rtl:-scale-x-100" />
          <span className="sr-only">Month after: {formatMonth(after)}</span>
        </MonthLink>
      </nav>
    </div>
  );
}

function MonthLink({ month, children }: { month: string | undefined; children: ReactNode }) {
  const look = buttonStyle('quiet', 'sm');
  if (month === undefined)
    return (
      <span aria-hidden="true" className={classes(look, 'opacity-30')}>
        {children}
      </span>
    );
  return (
    <Link to="." search={{ month }} resetScroll={false} className={look}>
      {children}
    </Link>
  );
}

/** What the shapes mean: those of this month. */
function Key({ kinds }: { kinds: readonly DayKind[] }) {
  const shown = [...new Set(kinds)].filter((kind) => kind !== 'before');
  if (shown.length === 0) return null;
  return (
    <ul aria-label="What the shapes mean" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {shown.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <DayMark kind={kind} size={18} />
          {dayKinds[kind].long}
        </li>
      ))}
    </ul>
  );
}
