import type { ProgressPlots } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatCount, formatDuration, formatNumber, formatPercent } from '../../lib/format.ts';
import { modeNames } from '../../lib/session-words.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { BarList } from './bar-list.tsx';
import { Duration } from './duration.tsx';
import { doorStyle, HistoryLink, type HistoryPart } from './history-link.tsx';
import { partOf, type PlotScope } from './plot-scope.ts';
import { PlotSection } from './plot-section.tsx';
import { placeSentence, shareOf } from './plot-words.ts';

interface Place {
  id: string;
  name: string;
  part: HistoryPart;
  sessions: number;
  averageScorePercent: number | null;
  activeSeconds: number;
}

interface PlacePlotProps {
  /** "Time by planet". */
  title: string;
  /** "Planet". */
  what: string;
  places: readonly Place[];
  total: ProgressPlots['total'];
  owner: LedgerOwner;
  scope: PlotScope;
  width: 'third' | 'half' | 'whole';
}

/** All planets and all modes; of many topics the first. */
const AT_FIRST = 9;

/** Where active time goes, most first. Bars are shares of all of it; each name leads to its sessions. */
export function PlacePlot({ title, what, places, total, owner, scope, width }: PlacePlotProps) {
  const [showsAll, setShowsAll] = useState(false);
  const ordered = places.toSorted((a, b) => b.activeSeconds - a.activeSeconds);
  const door = ({ name, part }: Place) => (
    <HistoryLink owner={owner} part={partOf(scope, part)} className={doorStyle}>
      <bdi>{name}</bdi>
    </HistoryLink>
  );
  return (
    <PlotSection title={title} width={width} sentence={placeSentence(ordered, total)}>
      <BarList
        label={title}
        bars={(showsAll ? ordered : ordered.slice(0, AT_FIRST)).map((place) => ({
          id: place.id,
          name: door(place),
          value: formatDuration(place.activeSeconds),
          note: `${formatPercent(shareOf(place.activeSeconds, total.activeSeconds))} of the time · ${formatCount(place.sessions, 'session')}`,
          percent: shareOf(place.activeSeconds, total.activeSeconds),
        }))}
      />
      {ordered.length > AT_FIRST && !showsAll && (
        <Button size="sm" className="print:hidden" onPress={() => setShowsAll(true)}>
          Show {formatNumber(ordered.length - AT_FIRST)} more
        </Button>
      )}
      <Disclosure summary={`${title} as a table`}>
        <NumberTable
          caption={`${title}, most first`}
          columns={[what, 'Sessions', 'Average', 'Active time']}
          rows={ordered.map((place) => ({
            id: place.id,
            cells: [
              door(place),
              formatNumber(place.sessions),
              formatPercent(place.averageScorePercent),
              <Duration key="time" seconds={place.activeSeconds} />,
            ],
          }))}
          total={[
            'All',
            formatNumber(total.sessions),
            formatPercent(total.averageScorePercent),
            <Duration key="time" seconds={total.activeSeconds} />,
          ]}
        />
      </Disclosure>
    </PlotSection>
  );
}

/** The parts that the plots are told in, as places that time goes to. */
export const placesOf = (plots: ProgressPlots, planetName: (id: string) => string) => ({
  planets: plots.planets.map((sums): Place => ({
    ...sums,
    id: sums.planet,
    name: planetName(sums.planet),
    part: { planet: sums.planet },
  })),
  topics: plots.topics.map(({ planet, topic, topicName, ...sums }): Place => ({
    ...sums,
    id: `${planet} ${topic ?? topicName}`,
    name: topicName,
    // Topics of the earlier system have no id: their planet is as near as the history comes.
    part: topic === null ? { planet } : { planet, topic },
  })),
  modes: plots.modes.map(({ mode, ...sums }): Place => ({
    ...sums,
    id: mode,
    name: modeNames[mode],
    part: { mode },
  })),
});
