import type { GradingAnswer } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { CategoryFields } from './category-fields.tsx';
import { LateFields } from './late-fields.tsx';
import { LetterFields } from './letter-fields.tsx';
import { RulesConflict } from './rules-conflict.tsx';
import { useGradingForm } from './use-grading-form.ts';

interface GradingFormProps {
  classId: number;
  grading: GradingAnswer;
  isReadOnly: boolean;
}

/** The form of the rules of grading. */
export function GradingForm({ classId, grading, isReadOnly }: GradingFormProps) {
  const { draft, set, wrong, theirs, takeTheirs, saveMine, ...form } = useGradingForm(
    classId,
    grading,
  );
  return (
    <form
      className="max-w-3xl space-y-7"
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
    >
      <fieldset disabled={isReadOnly} className="space-y-7">
        <Segmented
          label="Totals go by"
          value={draft.weighting}
          onChange={(weighting) => set({ weighting })}
          options={[
            { value: 'points', label: 'Points: each point counts the same' },
            { value: 'categories', label: 'Categories with weights' },
          ]}
        />
        <CategoryFields
          categories={draft.categories}
          hasWeights={draft.weighting === 'categories'}
          onChange={(categories) => set({ categories })}
        />
        <Segmented
          label="Missing work, once it is past due"
          value={draft.missing}
          onChange={(missing) => set({ missing })}
          options={[
            { value: 'left_out', label: 'Is left out until it is scored' },
            { value: 'zero', label: 'Counts 0' },
          ]}
        />
        <LateFields draft={draft} onChange={set} />
        <LetterFields draft={draft} schemes={grading.schemes} onChange={set} />
      </fieldset>

      {wrong !== null && (
        <Notice tone="bad" title="Not saved">
          <p>{wrong}</p>
        </Notice>
      )}
      {form.refusal && (
        <Notice tone="bad" title="Not saved">
          <p>{form.refusal.message}</p>
        </Notice>
      )}
      {theirs && <RulesConflict theirs={theirs} onTakeTheirs={takeTheirs} onSaveMine={saveMine} />}
      {form.isSaved && (
        <Notice tone="good" live>
          <p>Saved. All totals follow these rules now.</p>
        </Notice>
      )}
      {!isReadOnly && (
        <Button type="submit" variant="primary" isPending={form.isSending}>
          Save the rules
        </Button>
      )}
    </form>
  );
}
