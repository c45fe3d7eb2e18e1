import { useState } from 'react';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { SectionProps } from './about-section.tsx';
import { CheckRow } from './check-row.tsx';
import { FormSection } from './form-section.tsx';

export interface Audience {
  students: readonly { id: string; name: string }[];
  groups: readonly { id: number; name: string; students: readonly string[] }[];
}

interface AudienceSectionProps extends SectionProps {
  audience: Audience;
}

/** From so many on, a list wants a search. */
const MANY = 12;

/** For whom it is. */
export function AudienceSection({ draft, onChange, faults, audience }: AudienceSectionProps) {
  const { students, groups } = audience;
  return (
    <FormSection title="For whom">
      <Segmented
        label="For whom"
        hideLabel
        options={[
          { value: 'class', label: 'The whole class' },
          { value: 'group', label: 'A group', isDisabled: groups.length === 0 },
          { value: 'students', label: 'Single students', isDisabled: students.length === 0 },
        ]}
        value={draft.audience}
        onChange={(chosen) => onChange({ audience: chosen })}
      />
      {draft.audience === 'class' && (
        <p className="text-sm text-ink-soft">
          Everybody who is in the class, also who joins later.
          {groups.length === 0 && ' Groups are made under Students.'}
        </p>
      )}
      {draft.audience === 'group' && (
        <div>
          <Select
            label="Group"
            options={[
              { value: '', label: 'Pick a group', isDisabled: true },
              ...groups.map(({ id, name, students: members }) => ({
                value: String(id),
                label: `${name} (${members.length})`,
              })),
            ]}
            value={draft.groupId === null ? '' : String(draft.groupId)}
            onChange={(id) => onChange({ groupId: Number(id) })}
            className="max-w-sm"
          />
          <Fault words={faults['groupId']} />
        </div>
      )}
      {draft.audience === 'students' && (
        <div>
          <StudentChecks
            students={students}
            chosen={draft.students}
            onChange={(chosen) => onChange({ students: chosen })}
          />
          <Fault words={faults['students']} />
        </div>
      )}
    </FormSection>
  );
}

const Fault = ({ words }: { words: string | undefined }) =>
  words === undefined ? null : (
    <p className="mt-1.5 text-sm font-medium text-miss-text" role="alert">
      {words}
    </p>
  );

interface StudentChecksProps {
  students: Audience['students'];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function StudentChecks({ students, chosen, onChange }: StudentChecksProps) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = students.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <fieldset>
      <legend className="mb-1.5 font-head font-medium">
        Students, {chosen.length} of {students.length}
      </legend>
      {students.length > MANY && (
        <TextField
          label="Find a student"
          type="search"
          value={typed}
          onChange={setTyped}
          className="mb-2 max-w-sm"
        />
      )}
      <ul className="max-h-80 gap-x-6 overflow-y-auto rounded-md border border-line px-3 py-1 sm:columns-2">
        {shown.map(({ id, name }) => (
          <li key={id} className="break-inside-avoid">
            <CheckRow
              label={<bdi>{name}</bdi>}
              isChecked={chosen.includes(id)}
              onChange={(isChosen) =>
                onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="mt-2 text-sm text-ink-soft">Nobody of that name.</p>}
    </fieldset>
  );
}
