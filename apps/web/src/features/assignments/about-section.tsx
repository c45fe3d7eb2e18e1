import type { AssignmentType, Planet } from '@planets/contract';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FormSection } from './form-section.tsx';
import { type Faults, type SettingsDraft, usualRules } from './settings-draft.ts';

export const typeNames: Record<AssignmentType, string> = {
  practice: 'Practice',
  homework: 'Homework',
  quiz: 'Quiz',
  test: 'Test',
};

const TYPES = (['practice', 'homework', 'quiz', 'test'] as const).map((value) => ({
  value,
  label: typeNames[value],
}));

export interface SectionProps {
  draft: SettingsDraft;
  onChange: (changed: Partial<SettingsDraft>) => void;
  faults: Faults;
  /** Students have begun: what it asks and how stays. */
  isBegun: boolean;
}

interface AboutSectionProps extends SectionProps {
  planets: readonly Planet[];
}

/** What students see of it first. */
export function AboutSection({ draft, onChange, faults, isBegun, planets }: AboutSectionProps) {
  return (
    <FormSection title="About it">
      <TextField
        label="Title"
        value={draft.title}
        onChange={(title) => onChange({ title })}
        errorMessage={faults['title']}
        maxLength={200}
        dir="auto"
        autoComplete="off"
      />
      <div>
        <Segmented
          label="Type"
          options={TYPES}
          value={draft.type}
          // A type brings its usual rules; once students began, the rules stay as they were promised.
          onChange={(type) => onChange({ type, ...(isBegun ? {} : usualRules[type]) })}
        />
        {!isBegun && (
          <p className="mt-1.5 text-sm text-ink-soft">
            Sets tries, hints, time limit and when answers are shown to what usually fits. You can
            change each below.
          </p>
        )}
      </div>
      <TextArea
        label="Instructions"
        description="Students read them before they begin. May be empty."
        value={draft.instructions}
        onChange={(instructions) => onChange({ instructions })}
        errorMessage={faults['instructions']}
        maxLength={5000}
      />
      <Select
        label="Planet it is shown with"
        options={planets.map(({ id, name, subject }) => ({
          value: id,
          label: `${name} (${subject})`,
        }))}
        value={draft.planet}
        onChange={(planet) => onChange({ planet })}
        className="max-w-sm"
      />
    </FormSection>
  );
}
