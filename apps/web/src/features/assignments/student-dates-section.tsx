import type { StudentDates, TaughtAssignment } from '@planets/contract';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useSetStudentDates } from './mutations.ts';
import { StudentDatesDialog } from './student-dates-dialog.tsx';
import { noteOnZone, onClassClock } from './zone-words.ts';

interface StudentDatesSectionProps {
  assignment: TaughtAssignment;
  /** Whom it is for now. */
  students: readonly { id: string; name: string }[];
  isReadOnly: boolean;
}

/** Who has dates or minutes of their own, and the way to give somebody some. */
export function StudentDatesSection(props: StudentDatesSectionProps) {
  const { assignment, students, isReadOnly } = props;
  const { dates, zone } = assignment;
  const [open, setOpen] = useState<StudentDates | 'new'>();
  const clear = useSetStudentDates(assignment.id);
  const hasLimit = assignment.settings.timeLimitMinutes !== null;
  const columns = ['Student', 'Opens', 'Due', 'Closes', ...(hasLimit ? ['Extra minutes'] : [])];
  const zoneNote = noteOnZone(zone);
  const without = students.filter(({ id }) => !dates.some(({ studentId }) => studentId === id));
  const cell = (instant: string | null) =>
    instant === null ? <span className="text-ink-soft">As all</span> : onClassClock(instant, zone);
  return (
    <section className="mb-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lg font-semibold">Dates of single students</h2>
        {!isReadOnly && without.length > 0 && (
          <Button
            size="sm"
            icon={<Plus size={18} aria-hidden="true" />}
            onPress={() => setOpen('new')}
          >
            Give a student more time
          </Button>
        )}
      </div>
      {dates.length === 0 ? (
        <p className="mt-1 text-ink-soft">All have the same dates.</p>
      ) : (
        <table className="mt-3 w-full text-start text-sm max-sm:block">
          <thead className="max-sm:sr-only">
            <tr className="border-b border-line text-ink-soft">
              {columns.map((name) => (
                <th key={name} scope="col" className="py-2 pe-4 text-start font-medium">
                  {name}
                </th>
              ))}
              <th>
                <span className="sr-only">Change</span>
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line max-sm:block">
            {dates.map((own) => (
              <tr key={own.studentId} className="max-sm:block max-sm:py-3">
                <th scope="row" className="py-2 pe-4 text-start font-medium max-sm:block">
                  <bdi>{own.name}</bdi>
                </th>
                <td className="py-2 pe-4 max-sm:block max-sm:py-0.5">
                  <NarrowLabel words="Opens" />
                  {cell(own.opensAt)}
                </td>
                <td className="py-2 pe-4 max-sm:block max-sm:py-0.5">
                  <NarrowLabel words="Due" />
                  {cell(own.dueAt)}
                </td>
                <td className="py-2 pe-4 max-sm:block max-sm:py-0.5">
                  <NarrowLabel words="Closes" />
                  {cell(own.closesAt)}
                </td>
                {hasLimit && (
                  <td className="py-2 pe-4 tabular-nums max-sm:block max-sm:py-0.5">
                    <NarrowLabel words="Extra minutes" />
                    {own.extraMinutes}
                  </td>
                )}
                <td className="text-end whitespace-nowrap max-sm:block max-sm:text-start">
                  {!isReadOnly && (
                    <>
                      <Button
                        variant="quiet"
                        size="sm"
                        aria-label={`Change the dates of ${own.name}`}
                        onPress={() => setOpen(own)}
                      >
                        Change
                      </Button>
                      <Button
                        variant="quiet"
                        size="sm"
                        aria-label={`Take away the dates of ${own.name}`}
                        isPending={clear.isPending && clear.variables.studentId === own.studentId}
                        onPress={() => clear.mutate({ studentId: own.studentId, dates: null })}
                      >
                        Take away
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {dates.length > 0 && zoneNote !== '' && (
        <p className="mt-2 text-sm text-ink-soft">{zoneNote}</p>
      )}
      {clear.isError && (
        <Notice tone="bad" className="mt-3">
          The dates could not be taken away just now. Try again.
        </Notice>
      )}
      {open !== undefined && (
        <StudentDatesDialog
          assignment={assignment}
          students={without}
          current={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

/** The column's name beside the value, where there is no room for columns. */
const NarrowLabel = ({ words }: { words: string }) => (
  <span aria-hidden="true" className="text-ink-soft sm:hidden">
    {words}:{' '}
  </span>
);
