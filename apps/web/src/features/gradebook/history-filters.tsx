import type { Planet } from '@planets/contract';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { planetNameIn, REVIEW_PLANET } from '../../lib/planet-name.ts';
import { modeNames } from '../../lib/session-words.ts';
import { type HistoryFilters as Filters, modes, type SearchChange } from './gradebook-search.ts';

interface HistoryFiltersProps {
  filters: Filters;
  planets: readonly Planet[];
  onFilter: (change: SearchChange) => void;
}

const endings = [
  { value: '', label: 'However it ended' },
  { value: 'true', label: 'Completed' },
  { value: 'false', label: 'Not completed' },
] as const;

const orNothing = (value: string) => (value === '' ? undefined : value);

export function HistoryFilters({ filters, planets, onFilter }: HistoryFiltersProps) {
  const { planet, mode, completed, from, to } = filters;
  return (
    <div className="grid gap-3 @sm:grid-cols-2 @xl:grid-cols-3">
      <Select
        label="Planet"
        value={planet ?? ''}
        onChange={(id) => onFilter({ planet: orNothing(id), topic: undefined })}
        options={[
          { value: '', label: 'All planets' },
          ...planets.map(({ id, name }) => ({ value: id, label: name })),
          { value: REVIEW_PLANET, label: planetNameIn(planets, REVIEW_PLANET) },
        ]}
      />
      <Select
        label="Mode"
        value={mode ?? ''}
        onChange={(chosen) => onFilter({ mode: chosen === '' ? undefined : chosen })}
        options={[
          { value: '' as const, label: 'All modes' },
          ...modes.map((value) => ({ value, label: modeNames[value] })),
        ]}
      />
      <Select
        label="Ending"
        value={completed === undefined ? '' : completed ? 'true' : 'false'}
        onChange={(chosen) =>
          onFilter({ completed: chosen === '' ? undefined : chosen === 'true' })
        }
        options={endings}
      />
      <TextField
        label="From"
        type="date"
        value={from ?? ''}
        onChange={(value) => onFilter({ from: orNothing(value) })}
      />
      <TextField
        label="To"
        type="date"
        value={to ?? ''}
        onChange={(value) => onFilter({ to: orNothing(value) })}
        errorMessage={
          from !== undefined && to !== undefined && from > to
            ? 'This day is before the first one.'
            : undefined
        }
      />
    </div>
  );
}
