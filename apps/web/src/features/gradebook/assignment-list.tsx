import type { AssignmentState, Gradebook } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { formatCount, formatNumber } from '../../lib/format.ts';
import { AssignmentEntry } from './assignment-entry.tsx';
import { inOrder, matching } from './assignment-order.ts';
import { assignmentStateWords } from './assignment-state.tsx';
import { assignmentStates, type GradebookSearch, type SearchChange } from './gradebook-search.ts';
import type { LedgerOwner } from './ledger-owner.ts';

interface AssignmentListProps {
  assigned: Gradebook['assigned'];
  owner: LedgerOwner;
  filters: Pick<GradebookSearch, 'class' | 'state'>;
  onFilter: (change: SearchChange) => void;
  now: Date;
}

/** A year of work is long; what is done longest ago is at its end. */
const firstFew = 15;

export function AssignmentList(props: AssignmentListProps) {
  const { assigned, owner, filters, onFilter, now } = props;
  const { assignments, classes } = assigned;
  const [isWhole, setWhole] = useState(false);
  const shown = inOrder(matching(assignments, filters));
  const isFiltered = filters.class !== undefined || filters.state !== undefined;
  const count = (state: AssignmentState) => matching(assignments, { ...filters, state }).length;
  const clear = () => onFilter({ class: undefined, state: undefined });
  return (
    <>
      <div className="mb-2 grid gap-3 @sm:grid-cols-2">
        <Select
          label="Class"
          value={String(filters.class ?? '')}
          onChange={(id) => onFilter({ class: id === '' ? undefined : Number(id) })}
          options={[
            { value: '', label: 'All classes' },
            ...classes.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <Select
          label="State"
          value={filters.state ?? ''}
          onChange={(state) => onFilter({ state: state === '' ? undefined : state })}
          options={[
            { value: '' as const, label: 'All states' },
            ...assignmentStates.map((state) => ({
              value: state,
              label: `${assignmentStateWords[state].word} (${count(state)})`,
            })),
          ]}
        />
      </div>
      <output className="flex min-h-11 flex-wrap items-center gap-x-3 text-sm text-ink-soft">
        {isFiltered
          ? `${shown.length} of ${formatCount(assignments.length, 'piece')} of work`
          : `${formatCount(assignments.length, 'piece')} of work`}
        {isFiltered && (
          <Button variant="quiet" size="sm" onPress={clear}>
            Clear filters
          </Button>
        )}
      </output>
      {shown.length === 0 ? (
        <p className="py-6 text-center">No assigned work matches these filters.</p>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {shown.slice(0, isWhole ? shown.length : firstFew).map((assignment) => (
            <AssignmentEntry
              key={assignment.id}
              assignment={assignment}
              schoolClass={classes.find(({ id }) => id === assignment.classId)}
              owner={owner}
              now={now}
            />
          ))}
        </ul>
      )}
      {!isWhole && shown.length > firstFew && (
        <Button className="mt-4" onPress={() => setWhole(true)}>
          Show all {formatNumber(shown.length)}
        </Button>
      )}
    </>
  );
}
