/* oxlint-disable jsx-a11y/control-has-associated-label, jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/prefer-tag-over-role -- the roles of a table are written out: a browser forgets them where `display` is not a table’s */
import type { SessionSummary } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Hourglass from 'lucide-react/icons/hourglass';
import LogOut from 'lucide-react/icons/log-out';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { classes } from '../../lib/classes.ts';
import { formatDayAndTime, formatDuration, formatNumber, formatPercent } from '../../lib/format.ts';
import { modeNames, sessionEnd, sessionEndWords } from '../../lib/session-words.ts';
import { shortDay } from './short-day.ts';

const endIcons = {
  'in-progress': CircleDashed,
  completed: CircleCheck,
  early: LogOut,
  time: Hourglass,
};

/** A dot behind an entry's detail, where details run on in a line. A screen reader skips it. */
const dotted = "after:ms-1.5 after:content-['·'/''] @2xl:after:hidden";
const cell = '@2xl:px-1.5 @2xl:py-3 @2xl:align-baseline';

interface HistoryRowProps {
  session: SessionSummary;
  planetName: (id: string) => string;
  here: { wayBack: string };
  now: Date;
}

export function HistoryRow({ session, planetName, here, now }: HistoryRowProps) {
  const { id, planet, topicName, mode, questionsCorrect, questionsAnswered, totalQuestions } =
    session;
  const when = session.completedAt ?? session.startedAt;
  const end = sessionEnd(session);
  const EndIcon = endIcons[end];
  return (
    <tr
      role="row"
      className={classes(
        'relative flex flex-wrap items-baseline gap-x-1.5 border-b border-line py-3 ps-11 transition-colors hover:bg-practice-wash @2xl:table-row',
        // They end the first and the second line of an entry, however short those are.
        'before:order-3 before:basis-full after:order-7 after:basis-full @2xl:before:hidden @2xl:after:hidden',
      )}
    >
      <td role="cell" className={classes(cell, 'order-6 whitespace-nowrap @2xl:ps-0')}>
        <time dateTime={when} title={formatDayAndTime(when, now)}>
          {shortDay(when, now)}
        </time>
      </td>
      <td role="cell" className={classes(cell, dotted, 'order-4 @2xl:whitespace-nowrap')}>
        <span className="absolute start-0 top-3.5 @2xl:static @2xl:me-1.5 @2xl:inline-block @2xl:align-middle">
          <span className="@2xl:hidden">
            <PlanetArt planet={planet} light={1} size={34} />
          </span>
          <span className="hidden @2xl:inline">
            <PlanetArt planet={planet} light={1} size={22} />
          </span>
        </span>
        {planetName(planet)}
      </td>
      <td
        role="cell"
        className={classes(cell, 'order-1 min-w-0 flex-1 basis-[55%] text-base @2xl:text-sm')}
      >
        <Link
          to="/sessions/$sessionId/review"
          params={{ sessionId: id }}
          state={here}
          className="font-medium underline decoration-practice-mark underline-offset-4 after:absolute after:inset-0 hover:text-practice-text"
        >
          <bdi>{topicName}</bdi>
        </Link>
      </td>
      <td role="cell" className={classes(cell, dotted, 'order-5 whitespace-nowrap')}>
        {modeNames[mode]}
      </td>
      <td role="cell" className={classes(cell, dotted, 'order-8 whitespace-nowrap @2xl:text-end')}>
        <bdi>
          {formatNumber(questionsCorrect)} of {formatNumber(totalQuestions)}
        </bdi>
        <span className="@2xl:sr-only"> right</span>
      </td>
      <td
        role="cell"
        className={classes(
          cell,
          'order-2 font-head text-base font-semibold whitespace-nowrap @2xl:text-end @2xl:text-sm',
        )}
      >
        {formatPercent(session.scorePercent)}
      </td>
      <td role="cell" className={classes(cell, 'order-9 whitespace-nowrap @2xl:text-end')}>
        <bdi>{formatDuration(session.timeSpentSeconds)}</bdi>
      </td>
      <td role="cell" className={classes(cell, 'order-10 basis-full @md:basis-auto @2xl:pe-0')}>
        <span className="inline-flex items-baseline gap-1.5">
          <EndIcon size={15} aria-hidden="true" className="shrink-0 translate-y-0.5" />
          <span>
            {sessionEndWords[end]}
            {end !== 'completed' && (
              <span className="text-ink-soft @2xl:block">
                <span className="@2xl:hidden">, </span>
                {formatNumber(questionsAnswered)} answered
              </span>
            )}
          </span>
        </span>
      </td>
    </tr>
  );
}
