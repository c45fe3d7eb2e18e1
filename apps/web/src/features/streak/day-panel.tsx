import type { StreakDay } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import { formatCount, formatNumber, language } from '../../lib/format.ts';
import { formatLocalWeekday } from '../../lib/local-day.ts';
import { useWayBackState } from '../../lib/way-back.ts';
import { DayMark } from './day-mark.tsx';
import { dayKinds } from './day-words.ts';

interface DayPanelProps {
  day: StreakDay | undefined;
  /** Of the student now; another one is named. */
  zone: string;
}

/** Why a day counted or did not, with what was saved for it. */
export function DayPanel({ day, zone }: DayPanelProps) {
  return (
    <section aria-label="The chosen day" aria-live="polite" className="min-w-0">
      {day ? (
        <OneDay day={day} zone={zone} />
      ) : (
        <p className="text-ink-soft">Choose a day to see why it counted or did not.</p>
      )}
    </section>
  );
}

function OneDay({ day, zone }: { day: StreakDay; zone: string }) {
  const { date, kind, why, count, sessions } = day;
  return (
    <>
      <h3 className="text-lg font-semibold">{formatLocalWeekday(date)}</h3>
      <p className="mt-2 flex items-center gap-2 font-medium">
        <DayMark kind={kind} />
        {dayKinds[kind].short || dayKinds[kind].long}
      </p>
      <p className="mt-1">{why}</p>
      {count > 0 && (
        <p className="mt-1 text-ink-soft">
          The streak at the end of this day: {formatCount(count, 'day')}.
        </p>
      )}
      {sessions.length > 0 && (
        <ul aria-label="Sessions of this day" className="mt-3 divide-y divide-line">
          {sessions.map((session) => (
            <SessionOfDay key={session.id} session={session} zone={zone} />
          ))}
        </ul>
      )}
    </>
  );
}

type DaySession = StreakDay['sessions'][number];

function SessionOfDay({ session, zone }: { session: DaySession; zone: string }) {
  const here = useWayBackState();
  const { id, topicName, questionsAnswered, savedAt, whyNot } = session;
  return (
    <li className="relative py-3 transition-colors hover:bg-practice-wash">
      <Link
        to="/sessions/$sessionId/review"
        params={{ sessionId: id }}
        state={here}
        className="font-medium underline decoration-practice-mark underline-offset-4 after:absolute after:inset-0 hover:text-practice-text"
      >
        <bdi>{topicName}</bdi>
      </Link>
      <p className="text-sm text-ink-soft tabular-nums">
        {formatNumber(questionsAnswered)} answered, saved at {timeIn(savedAt, session.zone)}
        {session.zone !== zone && ` in ${session.zone.replaceAll('_', ' ')}`}
      </p>
      {whyNot !== null && <p className="text-sm">Does not count: {whyNot}</p>}
    </li>
  );
}

/** The time on the wall where the session was saved: it is what made the day. */
function timeIn(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant));
}
