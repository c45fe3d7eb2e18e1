import type { ClassFacts } from '@planets/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useChangeClass } from './mutations.ts';
import { zoneOptions } from './zones.ts';

/** The name, the subject and the zone of a class. */
export function FactsForm({ facts }: { facts: ClassFacts }) {
  const { id, name, subject, zone } = facts;
  const [entry, setEntry] = useState({ name, subject, zone });
  const change = useChangeClass(id);
  const set = (field: keyof typeof entry) => (value: string) => {
    change.reset();
    setEntry((now) => ({ ...now, [field]: value }));
  };
  const isEmpty = entry.name.trim() === '' || entry.subject.trim() === '';
  const isChanged = entry.name !== name || entry.subject !== subject || entry.zone !== zone;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && isChanged && !change.isPending) change.mutate(entry);
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        label="Name"
        value={entry.name}
        onChange={set('name')}
        maxLength={120}
        dir="auto"
        errorMessage={entry.name.trim() === '' ? 'A class has a name.' : undefined}
      />
      <TextField
        label="Subject"
        value={entry.subject}
        onChange={set('subject')}
        maxLength={80}
        dir="auto"
        errorMessage={entry.subject.trim() === '' ? 'A class has a subject.' : undefined}
      />
      <div>
        <Select
          label="Time zone"
          value={entry.zone}
          onChange={set('zone')}
          options={zoneOptions(entry.zone)}
        />
        <p className="mt-1.5 text-sm text-ink-soft">
          Due times and late days are meant in this zone. Work that is set keeps its instants.
        </p>
      </div>
      <Refusal error={change.error} title="Nothing was changed" />
      <div className="flex items-center gap-4">
        <Button
          type="submit"
          variant="primary"
          isPending={change.isPending}
          isDisabled={isEmpty || !isChanged}
        >
          Save
        </Button>
        <output className="text-sm text-right-text">
          {change.isSuccess && !isChanged && 'Saved'}
        </output>
      </div>
    </form>
  );
}
