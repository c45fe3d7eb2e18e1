import { NumberTable } from '../../../components/number-table.tsx';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import { difficultyName, shareOf } from '../../progress/plot-words.ts';
import type { ReportData } from './report-data.ts';
import { ReportSection } from './report-section.tsx';
import { wholeMinutes } from './whole-minutes.ts';

/** Where time went, and how hard the questions were. */
export function ReportPlaces({ plots, planetName }: Pick<ReportData, 'plots' | 'planetName'>) {
  return (
    <div className="report-pair">
      <ReportSection title="Planets">
        <div className="report-planets">
          <NumberTable
            caption="Practice by planet"
            columns={['Planet', 'Sessions', 'Time', 'Score']}
            rows={plots.planets.map(({ planet, sessions, activeSeconds, averageScorePercent }) => ({
              id: planet,
              cells: [
                planetName(planet),
                formatNumber(sessions),
                wholeMinutes(activeSeconds),
                formatPercent(averageScorePercent, 'aligned'),
              ],
            }))}
          />
        </div>
      </ReportSection>
      {plots.difficulty.length > 0 && (
        <ReportSection title="Difficulty">
          <NumberTable
            caption="Questions right at the first try and without a hint, by difficulty"
            columns={['Questions', 'Asked', 'Right at once', 'Share']}
            rows={plots.difficulty.map(({ difficulty, tried, rightAtOnce }) => ({
              id: difficulty,
              cells: [
                difficultyName(difficulty),
                formatNumber(tried),
                formatNumber(rightAtOnce),
                formatPercent(shareOf(rightAtOnce, tried), 'aligned'),
              ],
            }))}
          />
        </ReportSection>
      )}
    </div>
  );
}
