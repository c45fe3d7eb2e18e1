import type { Gradebook } from '@planets/contract';
import { AssignmentEntry } from './assignment-entry.tsx';
import { inOrder } from './assignment-order.ts';
import { ClassEntry } from './class-entry.tsx';
import { LedgerSection } from './ledger-panel.tsx';
import type { LedgerOwner } from './ledger-owner.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatCount } from '../../lib/format.ts';

interface ArchivedClassesProps {
  archived: Gradebook['assigned']['archived'];
  owner: LedgerOwner;
  now: Date;
}

/** Classes that are over, apart: to be read, and in no figure of the others. */
export function ArchivedClasses({ archived, owner, now }: ArchivedClassesProps) {
  return (
    <LedgerSection title="Classes that are over">
      <p className="text-sm">Nothing here changes any more, and none of it counts above.</p>
      <ul className="divide-y divide-line">
        {archived.classes.map((schoolClass) => {
          const own = archived.assignments.filter(({ classId }) => classId === schoolClass.id);
          return (
            <ClassEntry
              key={schoolClass.id}
              schoolClass={schoolClass}
              assignments={own}
              owner={owner}
              isArchived
            >
              {own.length > 0 && (
                <Disclosure
                  summary={
                    <>
                      {formatCount(own.length, 'piece')} of work
                      <span className="sr-only"> in {schoolClass.name}</span>
                    </>
                  }
                >
                  <ul className="divide-y divide-line border-t border-line">
                    {inOrder(own).map((assignment) => (
                      <AssignmentEntry
                        key={assignment.id}
                        assignment={assignment}
                        schoolClass={schoolClass}
                        owner={owner}
                        now={now}
                      />
                    ))}
                  </ul>
                </Disclosure>
              )}
            </ClassEntry>
          );
        })}
      </ul>
    </LedgerSection>
  );
}
