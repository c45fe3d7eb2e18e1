import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { newId } from '../../lib/new-id.ts';
import { useAddHoliday } from './queries.ts';

const EMPTY = { name: '', from: '', to: '' };

/** A holiday of one day or many; one day needs no second date. */
export function HolidayForm() {
  const [entry, setEntry] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  // One for each holiday, so that a retry enters it once.
  const [createId, setCreateId] = useState(newId);
  const add = useAddHoliday();
  const nameField = useRef<HTMLDivElement>(null);
  const { name, from } = entry;
  const to = entry.to === '' ? from : entry.to;
  const faults = {
    name: name.trim() === '' ? 'Give it a name.' : undefined,
    from: from === '' ? 'Choose its first day.' : undefined,
    to: from !== '' && to < from ? 'The last day comes before the first.' : undefined,
  };
  const isRight = Object.values(faults).every((fault) => fault === undefined);
  const set = (field: keyof typeof EMPTY) => (value: string) => {
    // What is sent under an id is one holiday; another one has another id.
    if (add.isError) setCreateId(newId());
    add.reset();
    setEntry((now) => ({ ...now, [field]: value }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isRight || add.isPending) return;
    add.mutate(
      { name: name.trim(), from, to, createId },
      {
        onSuccess: () => {
          setEntry(EMPTY);
          setIsTried(false);
          setCreateId(newId());
          nameField.current?.querySelector('input')?.focus();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Add a holiday" className="flex flex-col gap-4">
      <h3 className="font-semibold">Add a holiday</h3>
      <div ref={nameField}>
        <TextField
          label="Name"
          value={name}
          onChange={set('name')}
          maxLength={80}
          dir="auto"
          autoComplete="off"
          errorMessage={isTried ? faults.name : undefined}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          type="date"
          label="First day"
          value={from}
          onChange={set('from')}
          errorMessage={isTried ? faults.from : undefined}
        />
        <TextField
          type="date"
          label="Last day (if there are more)"
          value={entry.to}
          onChange={set('to')}
          min={from}
          errorMessage={isTried ? faults.to : undefined}
        />
      </div>
      <Refusal error={add.error} title="The holiday was not added" />
      <div className="flex items-center gap-4">
        <Button type="submit" isPending={add.isPending}>
          Add
        </Button>
        <output className="text-sm text-right-text">{add.isSuccess && 'Added'}</output>
      </div>
    </form>
  );
}
