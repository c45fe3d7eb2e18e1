import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { GradingDraft } from './grading-draft.ts';

interface LateFieldsProps {
  draft: GradingDraft;
  onChange: (change: Partial<GradingDraft>) => void;
}

/** What work loses that is handed in late, and what it keeps whatever happens. */
export function LateFields({ draft, onChange }: LateFieldsProps) {
  return (
    <div>
      <Segmented
        label="Late work"
        value={draft.late}
        onChange={(late) => onChange({ late })}
        options={[
          { value: 'none', label: 'Loses nothing' },
          { value: 'day', label: 'Loses something each day' },
          { value: 'hour', label: 'Loses something each hour' },
        ]}
      />
      {draft.late !== 'none' && (
        <div className="mt-3 flex flex-wrap gap-4">
          <TextField
            label={`Percent of the points, each ${draft.late}`}
            inputMode="decimal"
            value={draft.latePercent}
            onChange={(latePercent) => onChange({ latePercent })}
            className="w-full sm:w-72"
          />
          <TextField
            label="It never goes below, in percent"
            inputMode="decimal"
            value={draft.lateFloor}
            onChange={(lateFloor) => onChange({ lateFloor })}
            className="w-full sm:w-72"
          />
        </div>
      )}
    </div>
  );
}
