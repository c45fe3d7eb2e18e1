import type { ProgressPlots } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatCount, formatNumber, formatPercent } from '../../lib/format.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { doorStyle, HistoryLink } from './history-link.tsx';
import { PeriodPlot } from './period-plot.tsx';
import { partOf, type PlotScope } from './plot-scope.ts';
import { PlotSection } from './plot-section.tsx';
import { bucketNames, periodName, scoreSentence, shortPeriodName } from './plot-words.ts';

type Period = ProgressPlots['periods'][number];

interface PlotProps {
  plots: ProgressPlots;
  owner: LedgerOwner;
  scope: PlotScope;
}

const AXIS = [formatPercent(100), formatPercent(50), formatPercent(0)] as const;

/** The mean score of each period as a dot, from the lowest score to the highest as a bar behind it. */
export function ScorePlot({ plots, owner, scope }: PlotProps) {
  const { periods, bucket, total } = plots;
  return (
    <PlotSection
      title="Score over time"
      sentence={
        <>
          {scoreSentence(plots)}
          {periods.length > 0 && (
            <span className="text-ink-soft">
              {' '}
              A dot is the mean of a {bucket}, the bar behind it reaches from its lowest score to
              its highest.
            </span>
          )}
        </>
      }
    >
      <PeriodPlot
        plots={plots}
        owner={owner}
        scope={scope}
        axis={AXIS}
        words={(period) =>
          `${periodName(period, bucket)}: ${formatPercent(period.averageScorePercent)}, ${formatCount(period.sessions, 'session')}`
        }
        height={({ averageScorePercent }) => averageScorePercent ?? 0}
        draw={drawScores}
      />
      <Disclosure summary="Score over time as a table">
        <NumberTable
          caption="Score over time, newest first"
          columns={[bucketNames[bucket], 'Sessions', 'Mean', 'From – to']}
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
              formatPercent(period.averageScorePercent),
              scoreRange(period),
            ],
          }))}
          total={[
            'All',
            formatNumber(total.sessions),
            formatPercent(total.averageScorePercent),
            '',
          ]}
        />
      </Disclosure>
    </PlotSection>
  );
}

function drawScores({ averageScorePercent, lowestScorePercent, highestScorePercent }: Period) {
  return (
    <>
      {lowestScorePercent !== null && highestScorePercent !== null && (
        <span
          className="period-plot-span"
          style={{
            bottom: `${lowestScorePercent}%`,
            height: `${highestScorePercent - lowestScorePercent}%`,
          }}
        />
      )}
      <span className="period-plot-dot" style={{ bottom: `${averageScorePercent ?? 0}%` }} />
    </>
  );
}

/** "25% – 95%", or one score where there is no other. */
function scoreRange({ lowestScorePercent: low, highestScorePercent: high }: Period) {
  return low === high ? formatPercent(low) : `${formatPercent(low)} – ${formatPercent(high)}`;
}
