import type { ProgressPlots } from '@planets/contract';
import { NumberTable } from '../../../components/number-table.tsx';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import { formatLocalDayShort } from '../../../lib/local-day.ts';
import { bucketNames, periodName, timeSentence } from '../../progress/plot-words.ts';
import { PeriodBars } from './period-bars.tsx';
import { ReportSection } from './report-section.tsx';
import { wholeMinutes } from './whole-minutes.ts';

/** "Aug 31", on one line. */
const unbroken = (day: string): string => formatLocalDayShort(day).replaceAll(' ', '\u00A0');

const BY = { day: 'Day by day', week: 'Week by week', month: 'Month by month' } as const;

/** Practice over time: two small plots, and their numbers as a table. */
export function ReportOverTime({ plots }: { plots: ProgressPlots }) {
  const { periods, bucket } = plots;
  const most = Math.max(1, ...periods.map(({ activeSeconds }) => activeSeconds));
  return (
    <ReportSection title={BY[bucket]} words={timeSentence(plots)}>
      {periods.length > 1 && (
        <div className="report-pair">
          <PeriodBars
            plots={plots}
            title="Active time"
            axis={[wholeMinutes(most), '0']}
            height={({ activeSeconds }) => activeSeconds / most}
            shape="bar"
          />
          <PeriodBars
            plots={plots}
            title="Average score"
            axis={[formatPercent(100), formatPercent(0)]}
            height={({ averageScorePercent }) => (averageScorePercent ?? 0) / 100}
            shape="dot"
          />
        </div>
      )}
      <div className="report-periods">
        <NumberTable
          caption={`Practice ${BY[bucket].toLowerCase()}`}
          columns={[bucketNames[bucket], 'Sessions', 'Questions', 'Time', 'Score']}
          rows={periods.map((period) => ({
            id: period.from,
            cells: [
              bucket === 'week'
                ? `${unbroken(period.from)} – ${unbroken(period.to)}`
                : periodName(period, bucket),
              formatNumber(period.sessions),
              formatNumber(period.questionsAnswered),
              wholeMinutes(period.activeSeconds),
              formatPercent(period.averageScorePercent, 'aligned'),
            ],
          }))}
        />
      </div>
    </ReportSection>
  );
}
