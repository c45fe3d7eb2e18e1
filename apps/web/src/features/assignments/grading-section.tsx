import { Disclosure } from '../../components/disclosure.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { SectionProps } from './about-section.tsx';
import { CheckRow } from './check-row.tsx';
import { FormSection } from './form-section.tsx';

interface GradingSectionProps extends SectionProps {
  categories: readonly { id: number; name: string }[];
  /** As they are stored, to say what a change does. */
  storedPoints: number | null;
}

/** What it counts and when students see it. */
export function GradingSection(props: GradingSectionProps) {
  const { draft, onChange, faults, isBegun, categories, storedPoints } = props;
  const changesScores = isBegun && storedPoints !== null && draft.points !== String(storedPoints);
  return (
    <FormSection title="What it counts">
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField
          label="Points"
          inputMode="decimal"
          value={draft.points}
          onChange={(points) => onChange({ points })}
          errorMessage={faults['points']}
          description="For all of it together."
        />
        <Select
          label="Category"
          options={[
            { value: '', label: 'None' },
            ...categories.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={draft.categoryId === null ? '' : String(draft.categoryId)}
          onChange={(id) => onChange({ categoryId: id === '' ? null : Number(id) })}
          className="self-end"
        />
      </div>
      {changesScores && (
        <p className="text-sm text-ink-soft">
          Scores that follow from the questions change with the points. Scores that were set by hand
          stay.
        </p>
      )}
      <Segmented
        label="Students see their grade"
        options={[
          { value: 'by_hand', label: 'When I release it' },
          { value: 'when_graded', label: 'As soon as it is complete' },
        ]}
        value={draft.release}
        onChange={(release) => onChange({ release })}
      />
      <Disclosure summary="More about grading">
        <CheckRow
          label="Extra credit"
          line="Adds to what is earned, and not to what can be earned."
          isChecked={draft.extraCredit}
          onChange={(extraCredit) => onChange({ extraCredit })}
        />
        <CheckRow
          label="Never drop it"
          line="It counts even where the lowest scores of its category are dropped."
          isChecked={draft.neverDrop}
          onChange={(neverDrop) => onChange({ neverDrop })}
        />
        <CheckRow
          label="Hide names while grading"
          line="You grade without seeing whose work it is."
          isChecked={draft.namesHidden}
          onChange={(namesHidden) => onChange({ namesHidden })}
        />
      </Disclosure>
    </FormSection>
  );
}
