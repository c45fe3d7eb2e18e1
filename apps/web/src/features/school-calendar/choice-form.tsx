import type { ChangeCalendarBody } from '@planets/contract';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { type Option, Select } from '../../components/select.tsx';
import { useChangeCalendar } from './queries.ts';
import { SaveRow } from './save-row.tsx';

interface ChoiceFormProps {
  label: string;
  value: string;
  options: readonly Option<string>[];
  changeOf: (value: string) => ChangeCalendarBody;
}

/** One fact of the calendar that is chosen from a list. */
export function ChoiceForm({ label, value, options, changeOf }: ChoiceFormProps) {
  const [chosen, setChosen] = useState(value);
  const change = useChangeCalendar();
  const isChanged = chosen !== value;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && !change.isPending) change.mutate(changeOf(chosen));
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Select
        label={label}
        className="max-w-sm"
        value={chosen}
        options={options}
        onChange={(next) => {
          change.reset();
          setChosen(next);
        }}
      />
      <Refusal error={change.error} title="Nothing was changed" />
      <SaveRow
        isPending={change.isPending}
        isDisabled={!isChanged}
        isSaved={change.isSuccess && !isChanged}
      />
    </form>
  );
}
