import type { Assignment, SchoolClass } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatPercent } from '../../lib/format.ts';
import { ClassEntry } from './class-entry.tsx';
import type { SearchChange } from './gradebook-search.ts';
import type { LedgerOwner } from './ledger-owner.ts';
import { classesSentence } from './trend.ts';

interface ClassListProps {
  classes: readonly SchoolClass[];
  assignments: readonly Assignment[];
  owner: LedgerOwner;
  onFilter: (change: SearchChange) => void;
}

export function ClassList({ classes, assignments, owner, onFilter }: ClassListProps) {
  const someGraded = classes.some(({ graded }) => graded > 0);
  return (
    <figure>
      <figcaption className="mb-1">
        {classesSentence(classes)}
        {someGraded && ' A dot is a released grade, a bar the total so far.'}
      </figcaption>
      <ul className="divide-y divide-line">
        {classes.map((schoolClass) => (
          <ClassEntry
            key={schoolClass.id}
            schoolClass={schoolClass}
            assignments={assignments.filter(({ classId }) => classId === schoolClass.id)}
            owner={owner}
            onFilter={onFilter}
          />
        ))}
      </ul>
      <Disclosure summary="Classes as a table">
        <NumberTable
          caption="Performance per class"
          columns={['Class', 'Graded', 'Missing', 'So far']}
          rows={classes.map(({ id, name, graded, missing, totals }) => ({
            id,
            cells: [name, graded, missing, formatPercent(totals.soFar.shown)],
          }))}
        />
      </Disclosure>
    </figure>
  );
}
