import type { AnswersShown } from '@planets/contract';
import { Notice } from '../../components/notice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { SectionProps } from './about-section.tsx';
import { CheckRow } from './check-row.tsx';
import { FormSection } from './form-section.tsx';

const SHOWN: { value: AnswersShown; label: string }[] = [
  { value: 'at_once', label: 'At once, after each question' },
  { value: 'handed_in', label: 'When they have handed in' },
  { value: 'due', label: 'After the due time' },
  { value: 'released', label: 'With the released grade' },
  { value: 'never', label: 'Never' },
];

const TRIES = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** How students may work on it. */
export function RulesSection({ draft, onChange, faults, isBegun }: SectionProps) {
  const isAtOnce = draft.answersShown === 'at_once';
  if (draft.isElsewhere) return null;
  return (
    <FormSection title="While they work">
      {isBegun && (
        <Notice tone="info">
          Students have begun, so tries, hints, time limit and order stay as they are. For more
          time, give single students own dates above.
        </Notice>
      )}
      <div>
        <Segmented
          label="Tries"
          options={TRIES.map((option) => ({ ...option, isDisabled: isBegun }))}
          value={String(draft.tries)}
          onChange={(tries) => onChange({ tries: Number(tries) })}
        />
        <p className="mt-1.5 text-sm text-ink-soft">
          {draft.tries === 1
            ? 'Each question can be answered once.'
            : isAtOnce
              ? 'For each question, one after the other. After a miss half the credit is left.'
              : 'They may hand in again until it closes. The best answer to each question counts.'}
        </p>
      </div>
      <CheckRow
        label="Hints"
        line="A question that was helped with earns half."
        isChecked={draft.hints}
        onChange={(hints) => onChange({ hints })}
        isDisabled={isBegun}
      />
      <CheckRow
        label="Questions in another order for each student"
        isChecked={draft.shuffled}
        onChange={(shuffled) => onChange({ shuffled })}
        isDisabled={isBegun}
      />
      <Segmented
        label="Questions that are made anew"
        options={[
          { value: 'each', label: 'Different for each student', isDisabled: isBegun },
          { value: 'same', label: 'The same for all', isDisabled: isBegun },
        ]}
        value={draft.variants}
        onChange={(variants) => onChange({ variants })}
      />
      <TextField
        label="Time limit in minutes"
        description="Empty: no limit. When time is up, what was typed is handed in by itself."
        inputMode="numeric"
        value={draft.timeLimit}
        onChange={(timeLimit) => onChange({ timeLimit })}
        errorMessage={faults['timeLimitMinutes']}
        disabled={isBegun}
        className="max-w-sm"
      />
      <div>
        <Select
          label="Right answers are shown"
          options={SHOWN.map((option) => ({
            ...option,
            isDisabled: isBegun && (option.value === 'at_once') !== isAtOnce,
          }))}
          value={draft.answersShown}
          onChange={(answersShown) => onChange({ answersShown })}
          className="max-w-sm"
        />
        {draft.answersShown === 'handed_in' && (
          <p className="mt-1.5 text-sm text-ink-soft">Who hands in early can tell the others.</p>
        )}
      </div>
    </FormSection>
  );
}
