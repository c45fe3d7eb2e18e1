import type { SectionProps } from './about-section.tsx';
import { DateField } from './date-field.tsx';
import { FormSection } from './form-section.tsx';
import { readerZone, zoneName } from './zone-words.ts';

interface DatesSectionProps extends Omit<SectionProps, 'isBegun'> {
  zone: string;
}

/** When it opens, is due and closes, on the clock of the class. */
export function DatesSection({ draft, onChange, faults, zone }: DatesSectionProps) {
  const isElsewhere = zone !== readerZone();
  return (
    <FormSection
      title="Dates"
      lead={
        isElsewhere
          ? `Times are meant on the clock of the class: ${zoneName(zone)}.`
          : 'Work that comes after it is due is late; after it closes nothing can be handed in.'
      }
    >
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <DateField
          label="Opens"
          value={draft.opensAt}
          onChange={(opensAt) => onChange({ opensAt })}
          zone={zone}
          errorMessage={faults['opensAt']}
        />
        <DateField
          label="Due"
          value={draft.dueAt}
          // Closing before it is due makes no sense: the closing time goes along.
          onChange={(dueAt) =>
            onChange({ dueAt, ...(draft.closesAt < dueAt ? { closesAt: dueAt } : {}) })
          }
          zone={zone}
          errorMessage={faults['dueAt']}
        />
        <DateField
          label="Closes"
          value={draft.closesAt}
          onChange={(closesAt) => onChange({ closesAt })}
          zone={zone}
          errorMessage={faults['closesAt']}
        />
      </div>
      <p className="text-sm text-ink-soft">
        What arrives up to 60 seconds after a time still counts, for slow networks.
      </p>
    </FormSection>
  );
}
