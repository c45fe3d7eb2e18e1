import type { CalendarAnswer, Holiday } from '@planets/contract';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { formatCount } from '../../lib/format.ts';
import { formatLocalSpan } from '../../lib/local-day.ts';
import { HolidayForm } from './holiday-form.tsx';
import { useRemoveHoliday } from './queries.ts';

interface HolidayListProps extends Pick<CalendarAnswer, 'holidays'> {
  /** Today at the school: what ended before it is folded. */
  today: string;
}

/** The holidays that go on or come, those that are over, and the way to another one. */
export function HolidayList({ holidays, today }: HolidayListProps) {
  const remove = useRemoveHoliday();
  const coming = holidays.filter(({ to }) => to >= today);
  const over = holidays.filter(({ to }) => to < today).toReversed();
  const list = (label: string, shown: readonly Holiday[]) => (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {shown.map((holiday) => (
        <HolidayRow
          key={holiday.id}
          holiday={holiday}
          isPending={remove.isPending && remove.variables === holiday.id}
          onRemove={() => remove.mutate(holiday.id)}
        />
      ))}
    </ul>
  );
  return (
    <div className="flex flex-col gap-5">
      {coming.length === 0 ? (
        <p className="text-ink-soft">No holiday is to come. Add the next ones below.</p>
      ) : (
        list('Holidays to come', coming)
      )}
      <Refusal error={remove.error} title="The holiday is still there" />
      {over.length > 0 && (
        <Disclosure
          summary={`${formatCount(over.length, 'holiday')} that ${over.length === 1 ? 'is' : 'are'} over`}
        >
          {list('Holidays that are over', over)}
        </Disclosure>
      )}
      <HolidayForm />
    </div>
  );
}

interface HolidayRowProps {
  holiday: Holiday;
  isPending: boolean;
  onRemove: () => void;
}

const HolidayRow = ({ holiday: { name, from, to }, isPending, onRemove }: HolidayRowProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
    <div className="min-w-0 flex-1 basis-44">
      <p className="font-medium wrap-anywhere">
        <bdi>{name}</bdi>
      </p>
      <p className="text-sm text-ink-soft">{formatLocalSpan(from, to)}</p>
    </div>
    <ConfirmButton
      size="sm"
      label={`Remove ${name}`}
      confirm="Yes, remove"
      isPending={isPending}
      onConfirm={onRemove}
    >
      Remove
    </ConfirmButton>
  </li>
);
