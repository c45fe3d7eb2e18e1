import type { Gradebook, PlanetStats } from '@planets/contract';
import type { ReactNode } from 'react';
import { formatCount, formatDuration, formatNumber, formatPercent } from '../../lib/format.ts';
import type { LedgerFigure } from './figure-row.tsx';
import { NumberTable } from '../../components/number-table.tsx';

interface Practice {
  practice: Gradebook['practice'];
  planetName: (id: string) => string;
}

/** The five numbers of the gold ledger; each opens to what every planet gave to it. */
export function practiceFigures({ practice, planetName }: Practice): LedgerFigure[] {
  const { stats, planets } = practice;
  const perPlanet = (
    column: string,
    read: (planet: PlanetStats) => ReactNode,
    total: ReactNode,
  ) => (
    <NumberTable
      caption={`${column} per planet`}
      columns={['Planet', column]}
      rows={planets.map((planet) => ({
        id: planet.planet,
        cells: [planetName(planet.planet), read(planet)],
      }))}
      total={['All', total]}
    />
  );
  return [
    {
      label: 'Sessions',
      value: formatNumber(stats.sessions),
      working: (
        <>
          <p className="mb-2">Saved sessions, completed or finished early.</p>
          {perPlanet(
            'Sessions',
            ({ sessions }) => formatNumber(sessions),
            formatNumber(stats.sessions),
          )}
        </>
      ),
    },
    {
      label: 'Answered',
      value: formatNumber(stats.questionsAnswered),
      working: (
        <>
          <p className="mb-2">Questions answered in saved sessions. Skipped ones do not count.</p>
          {perPlanet(
            'Questions answered',
            ({ questionsAnswered }) => formatNumber(questionsAnswered),
            formatNumber(stats.questionsAnswered),
          )}
        </>
      ),
    },
    {
      label: 'Right',
      value: formatNumber(stats.questionsCorrect),
      working: (
        <>
          <p className="mb-2">
            {formatNumber(stats.questionsCorrect)} of {formatNumber(stats.questionsAnswered)}{' '}
            answered questions were right in the end, at the first try or a later one.
          </p>
          {perPlanet(
            'Right',
            ({ questionsCorrect: right, questionsAnswered: answered }) =>
              `${formatNumber(right)} of ${formatNumber(answered)}`,
            `${formatNumber(stats.questionsCorrect)} of ${formatNumber(stats.questionsAnswered)}`,
          )}
        </>
      ),
    },
    {
      label: 'Average',
      value: stats.averageScorePercent === null ? '—' : formatPercent(stats.averageScorePercent),
      note: stats.averageScorePercent === null ? 'nothing practised yet' : undefined,
      working: (
        <>
          <p className="mb-2">
            The mean of the scores of {formatCount(stats.sessions, 'session')}; each session counts
            once, long or short. Help and second tries earn half, so a score can be lower than the
            share that was right.
          </p>
          <NumberTable
            caption="Average score per planet"
            columns={['Planet', 'Sessions', 'Average']}
            rows={planets.map(({ planet, sessions, averageScorePercent }) => ({
              id: planet,
              cells: [
                planetName(planet),
                formatNumber(sessions),
                formatPercent(averageScorePercent),
              ],
            }))}
            total={['All', formatNumber(stats.sessions), formatPercent(stats.averageScorePercent)]}
          />
        </>
      ),
    },
    {
      label: 'Active time',
      value: formatDuration(stats.activeSeconds),
      working: (
        <>
          <p className="mb-2">Time at work on questions. Pauses and hidden tabs are left out.</p>
          {perPlanet(
            'Active time',
            ({ activeSeconds }) => formatDuration(activeSeconds),
            formatDuration(stats.activeSeconds),
          )}
        </>
      ),
    },
  ];
}
