import type { Planet, ProgressPlots } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatCount, formatDuration, formatNumber } from '../../lib/format.ts';
import { formatLocalSpan } from '../../lib/local-day.ts';
import { planetNameIn } from '../../lib/planet-name.ts';
import { modeNames } from '../../lib/session-words.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { BestAndUsual } from './best-and-usual.tsx';
import { DifficultyPlot } from './difficulty-plot.tsx';
import { doorStyle, HistoryLink } from './history-link.tsx';
import { PlacePlot, placesOf } from './place-plot.tsx';
import { partOf, scopeOf } from './plot-scope.ts';
import { PracticeCalendar } from './practice-calendar.tsx';
import type { ProgressSearch } from './progress-search.ts';
import { ScorePlot } from './score-plot.tsx';
import { TimePlot } from './time-plot.tsx';
import './progress-plots.css';

interface PlotsViewProps {
  plots: ProgressPlots;
  owner: LedgerOwner;
  search: ProgressSearch;
  planets: readonly Planet[];
  /** Leads out of a range without practice. */
  onShowAll: () => void;
}

const WIDTHS: Readonly<Record<number, 'half' | 'whole'>> = { 1: 'whole', 2: 'half' };

/** The plots of some days, small ones side by side; every figure is of the same sessions. */
export function PlotsView({ plots, owner, search, planets, onShowAll }: PlotsViewProps) {
  const { total } = plots;
  if (total.sessions === 0) {
    return (
      <EmptyState
        headingLevel={3}
        title="Nothing was practised here"
        action={<Button onPress={onShowAll}>Show all of it</Button>}
      >
        <p>{scopeWords(plots, search, planets)}: no session was saved. A pause is no loss.</p>
      </EmptyState>
    );
  }
  const scope = scopeOf(search, plots);
  const planetName = (id: string) => planetNameIn(planets, id);
  const places = placesOf(plots, planetName);
  // What the page is narrowed to has one place alone, and no plot of places.
  const shown = [
    { title: 'Time by planet', what: 'Planet', places: places.planets, only: search.planet },
    { title: 'Time by topic', what: 'Topic', places: places.topics, only: search.topic },
    { title: 'Time by mode', what: 'Mode', places: places.modes, only: search.mode },
  ].flatMap(({ only, ...plot }) => (only === undefined ? [plot] : []));
  const common = { plots, owner, scope };
  return (
    <>
      <p className="mb-4">
        <span className="text-ink-soft">{scopeWords(plots, search, planets)}: </span>
        <HistoryLink owner={owner} part={partOf(scope)} className={doorStyle}>
          {formatCount(total.sessions, 'session')}
        </HistoryLink>
        , {formatNumber(total.questionsCorrect)} of{' '}
        {formatCount(total.questionsAnswered, 'question')} right,{' '}
        {formatDuration(total.activeSeconds)} of active time.
      </p>
      <div className="plots-page">
        <ScorePlot {...common} />
        <TimePlot {...common} />
        <PracticeCalendar {...common} />
        <DifficultyPlot plots={plots} />
        <BestAndUsual {...common} />
        {shown.map((plot) => (
          <PlacePlot
            key={plot.title}
            {...plot}
            total={total}
            owner={owner}
            scope={scope}
            width={WIDTHS[shown.length] ?? 'third'}
          />
        ))}
      </div>
    </>
  );
}

/** "25 August – 22 November 2026, NumForge, Timed". */
function scopeWords(
  { from, to }: ProgressPlots,
  { planet, topic, mode }: ProgressSearch,
  planets: readonly Planet[],
): string {
  const topicName = planets
    .find(({ id }) => id === planet)
    ?.topics.find(({ id }) => id === topic)?.name;
  return [
    formatLocalSpan(from ?? to, to),
    planet !== undefined && planetNameIn(planets, planet),
    topic !== undefined && (topicName ?? topic),
    mode !== undefined && modeNames[mode],
  ]
    .filter(Boolean)
    .join(', ');
}
