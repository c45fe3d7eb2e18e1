import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { NumberField } from '../number-field.tsx';
import { isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { RowList } from '../row-list.tsx';

type Criterion = FieldsProps<'open'>['draft']['rubric'][number];

const whole = (value: number, least: number): number => Math.max(least, Math.round(value));

function Fields({ draft, onChange }: FieldsProps<'open'>) {
  const words = { min: 1, max: 300, ...draft.words };
  return (
    <>
      <TextArea
        label="What a good answer may say"
        description="For you while you grade, and for the student with the grade."
        value={draft.sample}
        onChange={(sample) => onChange({ ...draft, sample })}
      />
      <RowList
        legend="Rubric"
        description="Students see it from the start."
        one="row"
        rows={draft.rubric}
        onChange={(rubric) => onChange({ ...draft, rubric })}
        blank={(): Criterion => ({ name: '', full: '', points: 2 })}
        min={1}
        max={8}
        isOrdered
      >
        {(criterion, change, name) => (
          <div className="grid grid-cols-[1fr_6rem] gap-2 border-s-2 border-line ps-3">
            <TextField
              label={`${name}: what counts`}
              placeholder="Reasons"
              dir="auto"
              value={criterion.name}
              onChange={(text) => change({ ...criterion, name: text })}
            />
            <NumberField
              label="Points"
              value={criterion.points}
              onChange={(points) => change({ ...criterion, points: whole(points, 1) })}
            />
            <TextField
              label="Full points need"
              placeholder="Two reasons that are true"
              className="col-span-2"
              dir="auto"
              value={criterion.full}
              onChange={(full) => change({ ...criterion, full })}
            />
          </div>
        )}
      </RowList>
      <fieldset className="min-w-0">
        <legend className="mb-1.5 font-head font-medium">Length in words</legend>
        <div className="grid max-w-sm grid-cols-2 gap-2">
          <NumberField
            label="At least"
            value={words.min}
            onChange={(min) => onChange({ ...draft, words: { ...words, min: whole(min, 1) } })}
          />
          <NumberField
            label="At most"
            value={words.max}
            onChange={(max) => onChange({ ...draft, words: { ...words, max: whole(max, 1) } })}
          />
        </div>
      </fieldset>
    </>
  );
}

export const openForm: OwnKind<'open'> = {
  name: 'Own words',
  about: 'Write a text that you grade.',
  blank: { kind: 'open', sample: '', rubric: [{ name: '', full: '', points: 2 }] },
  Fields,
  tidy: (draft) => ({
    ...draft,
    rubric: draft.rubric.filter(({ name, full }) => isWritten(name) || isWritten(full)),
  }),
  missing: ({ sample, rubric, words }) => {
    if (!isWritten(sample)) return 'Write what a good answer may say.';
    if (rubric.length === 0) return 'Write at least one row of the rubric.';
    if (rubric.some(({ name, full }) => !isWritten(name) || !isWritten(full)))
      return 'Each row of the rubric needs what counts and what full points need.';
    return words !== undefined && (words.min ?? 1) > words.max
      ? 'The least number of words is above the most.'
      : undefined;
  },
};
