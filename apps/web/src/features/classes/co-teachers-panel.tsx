import type { ClassFacts, StaffName } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { useAddTeacher, useRemoveTeacher } from './mutations.ts';

interface CoTeachersPanelProps {
  facts: ClassFacts;
  teachers: readonly StaffName[];
  /** Who looks: taking oneself off is said as what it is. */
  userId: string;
  onLeft: () => void;
}

/** Who teaches the class: all may do the same with it. */
export function CoTeachersPanel({ facts, teachers, userId, onLeft }: CoTeachersPanelProps) {
  const { id: classId, staff } = facts;
  const [chosen, setChosen] = useState('');
  const add = useAddTeacher(classId);
  const remove = useRemoveTeacher(classId);
  const others = teachers.filter(({ id }) => !staff.some((teacher) => teacher.id === id));
  const takeOff = (id: string) => remove.mutate(id, { onSuccess: () => id === userId && onLeft() });
  return (
    <div className="flex flex-col gap-4">
      <ul aria-label="Teachers" className="divide-y divide-line border-y border-line">
        {staff.map(({ id, name }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5"
          >
            <bdi className="min-w-0 wrap-anywhere">
              {name}
              {id === userId && ' (you)'}
            </bdi>
            {staff.length > 1 && (
              <ConfirmButton
                size="sm"
                variant="quiet"
                label={id === userId ? 'Leave this class' : `Take ${name} off this class`}
                confirm={id === userId ? 'Yes, leave this class' : 'Yes, take off'}
                isPending={remove.isPending && remove.variables === id}
                onConfirm={() => takeOff(id)}
              >
                {id === userId ? 'Leave' : 'Take off'}
              </ConfirmButton>
            )}
          </li>
        ))}
      </ul>
      <Refusal error={remove.error} title="Nobody was taken off" />
      {others.length > 0 && (
        <div className="flex flex-wrap items-end gap-3">
          <Select
            label="Add a co-teacher"
            value={chosen}
            onChange={setChosen}
            options={[
              { value: '', label: 'Choose a teacher' },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            className="min-w-0 flex-1 basis-52"
          />
          <Button
            isDisabled={chosen === ''}
            isPending={add.isPending}
            onPress={() => add.mutate(chosen, { onSuccess: () => setChosen('') })}
          >
            Add
          </Button>
        </div>
      )}
      <Refusal error={add.error} title="Nobody was added" />
    </div>
  );
}
