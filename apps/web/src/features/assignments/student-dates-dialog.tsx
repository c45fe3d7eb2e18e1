import type { StudentDates, TaughtAssignment } from '@planets/contract';
import { instantOf, wallTimeAt } from '@planets/practice/wall-time';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { DateField } from './date-field.tsx';
import { useSetStudentDates } from './mutations.ts';
import { numberIn } from './settings-draft.ts';
import { faultsIn } from './use-editing.ts';
import { inClassZone } from './zone-words.ts';

interface StudentDatesDialogProps {
  assignment: TaughtAssignment;
  /** Whom it is for and who has no dates of their own yet; or the one whose dates are changed. */
  students: readonly { id: string; name: string }[];
  current: StudentDates | undefined;
  onClose: () => void;
}

type Name = 'opensAt' | 'dueAt' | 'closesAt';
const LABELS: readonly (readonly [Name, string])[] = [
  ['dueAt', 'Due'],
  ['closesAt', 'Closes'],
  ['opensAt', 'Opens'],
];

/** More time or other days for one student; what is left empty is as for everybody. */
export function StudentDatesDialog(props: StudentDatesDialogProps) {
  const { assignment, students, current, onClose } = props;
  const { id, zone, settings } = assignment;
  const wall = (instant: string | null | undefined) =>
    instant ? wallTimeAt(Date.parse(instant), zone) : '';
  const [studentId, setStudentId] = useState(current?.studentId ?? students[0]?.id ?? '');
  const [dates, setDates] = useState({
    opensAt: wall(current?.opensAt),
    dueAt: wall(current?.dueAt),
    closesAt: wall(current?.closesAt),
  });
  const [minutes, setMinutes] = useState(current ? String(current.extraMinutes) : '0');
  const save = useSetStudentDates(id);
  const faults = save.isError ? faultsIn(save.error) : {};
  /** The API names the fields of its body, which are the fields here. */
  const fault = (name: string) =>
    save.isError && 'problem' in save.error
      ? (save.error.problem as { errors?: { path: string; message: string }[] }).errors?.find(
          ({ path }) => path === name,
        )?.message
      : undefined;
  const extra = numberIn(minutes === '' ? '0' : minutes);
  const isMinutes = extra !== null && Number.isInteger(extra) && extra <= 600;
  const hasLimit = settings.timeLimitMinutes !== null;
  const isNothing = Object.values(dates).every((date) => date === '') && extra === 0;
  const instant = (name: Name): string | null => {
    const stored = current?.[name] ?? null;
    // Untouched: the very instant, seconds and all.
    if (dates[name] === wall(stored)) return stored;
    const found = instantOf(dates[name], zone);
    return found ? new Date(found.at).toISOString() : null;
  };
  const send = () =>
    save.mutate(
      {
        studentId,
        dates: isNothing
          ? null
          : {
              opensAt: instant('opensAt'),
              dueAt: instant('dueAt'),
              closesAt: instant('closesAt'),
              extraMinutes: extra ?? 0,
            },
      },
      { onSuccess: onClose },
    );
  const named = LABELS.some(([name]) => fault(name) !== undefined);
  return (
    <Dialog
      title={current ? `Dates of ${current.name}` : 'Other dates for a student'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isPending={save.isPending}
            isDisabled={!isMinutes || studentId === '' || (isNothing && !current)}
            onPress={send}
          >
            Save
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {!current && (
          <Select
            label="Student"
            options={students.map((one) => ({ value: one.id, label: one.name }))}
            value={studentId}
            onChange={setStudentId}
          />
        )}
        <p className="text-sm text-ink-soft">
          What is left empty is as for everybody. Longer to be due means longer to hand in.
        </p>
        {LABELS.map(([name, label]) => (
          <DateField
            key={name}
            label={label}
            description={`For everybody: ${inClassZone(settings[name], zone)}`}
            value={dates[name]}
            onChange={(changed) => {
              setDates({ ...dates, [name]: changed });
              save.reset();
            }}
            zone={zone}
            errorMessage={fault(name)}
          />
        ))}
        {hasLimit && (
          <TextField
            label="Extra minutes"
            description={`Added to the limit of ${settings.timeLimitMinutes} minutes, also for who is writing now.`}
            inputMode="numeric"
            value={minutes}
            onChange={(typed) => {
              setMinutes(typed);
              save.reset();
            }}
            errorMessage={isMinutes ? fault('extraMinutes') : 'Whole minutes, 600 at most.'}
            className="max-w-60"
          />
        )}
        {save.isError && !named && <Notice tone="bad">{Object.values(faults).join(' ')}</Notice>}
      </div>
    </Dialog>
  );
}
