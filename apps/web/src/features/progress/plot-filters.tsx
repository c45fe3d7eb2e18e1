import type { Planet } from '@planets/contract';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { modeNames } from '../../lib/session-words.ts';
import { dayAfter } from './days.ts';
import {
  isBackwards,
  type ProgressChange,
  type ProgressSearch,
  type RangeName,
  USUAL_RANGE,
} from './progress-search.ts';

export const rangeNames: Record<RangeName, string> = {
  month: 'Last 30 days',
  quarter: 'Last 90 days',
  year: 'Last 12 months',
  all: 'From the first day',
};

interface PlotFiltersProps {
  search: ProgressSearch;
  planets: readonly Planet[];
  /** The reader's date. */
  today: string;
  onFilter: (change: ProgressChange) => void;
}

const OWN_DAYS = 'own';
const orNothing = <T extends string>(value: T): Exclude<T, ''> | undefined =>
  value === '' ? undefined : (value as Exclude<T, ''>);

/** Which days the plots are of, and of what. */
export function PlotFilters({ search, planets, today, onFilter }: PlotFiltersProps) {
  const { range = USUAL_RANGE, from, to, planet, topic, mode } = search;
  const hasDays = from !== undefined || to !== undefined;
  const topics = planets.find(({ id }) => id === planet)?.topics ?? [];
  const chooseRange = (chosen: RangeName | typeof OWN_DAYS) =>
    onFilter(
      chosen === OWN_DAYS
        ? { range: undefined, from: dayAfter(today, -29), to: today }
        : { range: chosen === USUAL_RANGE ? undefined : chosen, from: undefined, to: undefined },
    );
  return (
    <div className="plot-filters">
      <Select<RangeName | typeof OWN_DAYS>
        label="Days"
        value={hasDays ? OWN_DAYS : range}
        onChange={chooseRange}
        options={[
          { value: 'month', label: rangeNames.month },
          { value: 'quarter', label: rangeNames.quarter },
          { value: 'year', label: rangeNames.year },
          { value: 'all', label: rangeNames.all },
          { value: OWN_DAYS, label: 'Other days' },
        ]}
      />
      {hasDays && (
        <>
          <TextField
            label="First day"
            type="date"
            value={from ?? ''}
            onChange={(value) => onFilter({ from: orNothing(value) })}
          />
          <TextField
            label="Last day"
            type="date"
            value={to ?? ''}
            onChange={(value) => onFilter({ to: orNothing(value) })}
            errorMessage={isBackwards(search) ? 'This day is before the first one.' : undefined}
          />
        </>
      )}
      <Select
        label="Planet"
        value={planet ?? ''}
        onChange={(id) => onFilter({ planet: orNothing(id), topic: undefined })}
        options={[
          { value: '', label: 'All planets' },
          ...planets.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {planet !== undefined && (
        <Select
          label="Topic"
          value={topic ?? ''}
          onChange={(id) => onFilter({ topic: orNothing(id) })}
          options={[
            { value: '', label: 'All topics' },
            ...topics.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Select
        label="Mode"
        value={mode ?? ''}
        onChange={(chosen) => onFilter({ mode: orNothing(chosen) })}
        options={[
          { value: '' as const, label: 'All modes' },
          ...modes.map((value) => ({ value, label: modeNames[value] })),
        ]}
      />
    </div>
  );
}

const modes = ['quick', 'full', 'timed', 'teach', 'related', 'interactive', 'review'] as const;
