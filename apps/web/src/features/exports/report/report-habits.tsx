import { formatCount, formatNumber } from '../../../lib/format.ts';
import { formatLocalDayShort } from '../../../lib/local-day.ts';
import { amountWords } from '../../goals/goal-words.ts';
import { badgesIn } from './badges-in.ts';
import { goalsKept } from './goals-kept.ts';
import type { ReportData } from './report-data.ts';
import { ReportSection } from './report-section.tsx';

type HabitsProps = Pick<ReportData, 'streak' | 'goals' | 'badges'> & {
  range: { from: string; to: string };
};

/** What was kept up: days in a row, goals, and badges of the range. */
export function ReportHabits({ streak, goals, badges, range }: HabitsProps) {
  const kept = goals === null ? [] : goalsKept(goals, range);
  const earned = badgesIn(badges, range, streak.zone);
  return (
    <>
      <div className="report-pair">
        <ReportSection
          title="Days in a row"
          words={
            <>
              {streak.current === 0
                ? 'No row of days at the moment'
                : `${formatCount(streak.current, 'day')} in a row now`}
              , {formatCount(streak.longest, 'day')} at the longest. Weekends and the school’s
              holidays break no row.
            </>
          }
        />
        {kept.length > 0 && (
          <ReportSection title="Own goals">
            <ul>
              {kept.map(({ what, amount, kept: times, weeks }) => (
                <li key={what}>
                  {amountWords(what, amount)} a week: kept in {formatNumber(times)} of{' '}
                  {formatCount(weeks, 'whole week')}
                </li>
              ))}
            </ul>
          </ReportSection>
        )}
      </div>
      {earned.length > 0 && (
        <ReportSection title="Badges earned in this time">
          <ul className="report-badges">
            {earned.map(({ id, name, date }) => (
              <li key={id}>
                {name} <span>({formatLocalDayShort(date)})</span>
              </li>
            ))}
          </ul>
        </ReportSection>
      )}
    </>
  );
}
