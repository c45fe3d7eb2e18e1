import './report.css';
import { formatCount, formatDate, formatNumber } from '../../../lib/format.ts';
import { formatLocalSpan } from '../../../lib/local-day.ts';
import { daysFrom } from '../../progress/days.ts';
import type { ReportData } from './report-data.ts';
import { ReportFigures } from './report-figures.tsx';
import { ReportHabits } from './report-habits.tsx';
import { ReportOverTime } from './report-over-time.tsx';
import { ReportPlaces } from './report-places.tsx';
import { ReportTopics } from './report-topics.tsx';
import { wholeMinutes } from './whole-minutes.ts';

/** A sheet of paper to hand to a parent. It is paper in both schemes, and prints as it is seen. */
export function ReportSheet(data: ReportData) {
  const { name, school, plots, streak, badges, goals, now } = data;
  const range = { from: plots.from ?? plots.to, to: plots.to };
  return (
    <article data-scheme="day" aria-labelledby="report-title" className="report">
      <header>
        {school !== undefined && <p className="report-school">{school}</p>}
        <h1 id="report-title" tabIndex={-1}>
          Practice report: <bdi>{name}</bdi>
        </h1>
        <p>{formatLocalSpan(range.from, range.to)}</p>
      </header>
      {plots.total.sessions === 0 ? (
        <p className="report-empty">Nothing was practised in this time.</p>
      ) : (
        <>
          <p className="report-lead">
            <bdi>{name}</bdi> practised on {formatNumber(plots.days.length)} of{' '}
            {formatCount(daysFrom(range.from, range.to), 'day')}:{' '}
            {formatCount(plots.total.sessions, 'session')} with{' '}
            {formatCount(plots.total.questionsAnswered, 'question')} answered in{' '}
            {wholeMinutes(plots.total.activeSeconds)} of active time.
          </p>
          <ReportFigures plots={plots} />
          <p className="report-note">
            Active time leaves out pauses and hidden pages. A question counts in full for the score
            when it was right at the first try without a hint, in part when it was right later.
          </p>
          <ReportOverTime plots={plots} />
          <ReportPlaces {...data} />
          <ReportTopics {...data} />
        </>
      )}
      <ReportHabits streak={streak} badges={badges} goals={goals} range={range} />
      <footer>
        Made with Learning Planets on {formatDate(now.toISOString())}. This is practice that{' '}
        <bdi>{name}</bdi> chose freely. It counts in no grade, and neither assigned work nor grades
        are in this report.
      </footer>
    </article>
  );
}
