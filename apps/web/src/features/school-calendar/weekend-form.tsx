import type { CalendarAnswer } from '@planets/contract';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { weekdayName } from '../../lib/local-day.ts';
import { useChangeCalendar } from './queries.ts';
import { SaveRow } from './save-row.tsx';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Which days of the week are rests. */
export function WeekendForm({ weekend }: Pick<CalendarAnswer, 'weekend'>) {
  const [chosen, setChosen] = useState(weekend);
  const change = useChangeCalendar();
  const isChanged = DAYS.some((day) => chosen.includes(day) !== weekend.includes(day));
  const isAll = chosen.length === DAYS.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && !isAll && !change.isPending) change.mutate({ weekend: chosen });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <fieldset>
        <legend className="sr-only">Days of the weekend</legend>
        <div className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
          {DAYS.map((day) => (
            <label key={day} className="flex min-h-11 cursor-pointer items-center gap-2.5">
              <input
                type="checkbox"
                className="size-5 accent-action"
                checked={chosen.includes(day)}
                onChange={(event) => {
                  change.reset();
                  setChosen(
                    event.target.checked
                      ? [...chosen, day]
                      : chosen.filter((other) => other !== day),
                  );
                }}
              />
              {weekdayName(day)}
            </label>
          ))}
        </div>
      </fieldset>
      {isAll && <p className="text-sm text-miss-text">Leave at least one day for school.</p>}
      <Refusal error={change.error} title="The weekend was not changed" />
      <SaveRow
        isPending={change.isPending}
        isDisabled={!isChanged || isAll}
        isSaved={change.isSuccess && !isChanged}
      />
    </form>
  );
}
