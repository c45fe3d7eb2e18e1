import type { ProgressPlots } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatCount, formatDuration, formatNumber } from '../../lib/format.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { Duration } from './duration.tsx';
import { doorStyle, HistoryLink } from './history-link.tsx';
import { niceTop } from './nice-top.ts';
import { PeriodPlot } from './period-plot.tsx';
import { partOf, type PlotScope } from './plot-scope.ts';
import { PlotSection } from './plot-section.tsx';
import { bucketNames, periodName, shortPeriodName, timeSentence } from './plot-words.ts';

interface PlotProps {
  plots: ProgressPlots;
  owner: LedgerOwner;
  scope: PlotScope;
}

/** Active time of each period as a bar. */
export function TimePlot({ plots, owner, scope }: PlotProps) {
  const { periods, bucket, total } = plots;
  const top = niceTop(Math.max(0, ...periods.map(({ activeSeconds }) => activeSeconds)));
  return (
    <PlotSection
      title="Active time"
      sentence={
        <>
          {timeSentence(plots)}
          <span className="text-ink-soft">
            {' '}
            Time counts while {owner.kind === 'self' ? 'you work' : 'the student works'}: hidden
            tabs and breaks are left out. From start to end it was{' '}
            {formatDuration(total.wallSeconds)}.
          </span>
        </>
      }
    >
      <PeriodPlot
        plots={plots}
        owner={owner}
        scope={scope}
        axis={[formatDuration(top), formatDuration(top / 2), '0']}
        words={(period) =>
          `${periodName(period, bucket)}: ${formatDuration(period.activeSeconds)}, ${formatCount(period.sessions, 'session')}`
        }
        bar={({ activeSeconds }) => (activeSeconds / top) * 100}
      />
      <Disclosure summary="Active time as a table">
        <NumberTable
          caption="Active time, newest first"
          columns={[bucketNames[bucket], 'Sessions', 'Active time']}
          rows={periods.toReversed().map((period) => ({
            id: period.from,
            cells: [
              <HistoryLink
                key="door"
                owner={owner}
                part={partOf(scope, period)}
                className={doorStyle}
              >
                {shortPeriodName(period, bucket)}
              </HistoryLink>,
              formatNumber(period.sessions),
              <Duration key="time" seconds={period.activeSeconds} />,
            ],
          }))}
          total={[
            'All',
            formatNumber(total.sessions),
            <Duration key="time" seconds={total.activeSeconds} />,
          ]}
        />
      </Disclosure>
    </PlotSection>
  );
}
