import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { ifAny, isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { RowList } from '../row-list.tsx';

type Part = FieldsProps<'multi-step'>['draft']['parts'][number];

const LETTERS = 'abcdefgh';

function Fields({ draft, onChange }: FieldsProps<'multi-step'>) {
  return (
    <RowList
      legend="Parts"
      description="They are called a, b, c … and each asks for a number. Where a part follows from earlier ones, say how (a * 12 - b): an early mistake then costs once."
      one="part"
      rows={draft.parts}
      onChange={(parts) => onChange({ ...draft, parts })}
      blank={(): Part => ({ prompt: '', answer: '' })}
      min={2}
      max={8}
      isOrdered
    >
      {(part, change, _, index) => (
        <div className="space-y-2 border-s-2 border-line ps-3">
          <TextArea
            label={`Part ${LETTERS[index]} asks`}
            value={part.prompt}
            onChange={(prompt) => change({ ...part, prompt })}
          />
          <div className="grid gap-2 sm:grid-cols-3">
            <TextField
              label="The right number"
              value={part.answer}
              onChange={(answer) => change({ ...part, answer })}
            />
            <TextField
              label="Unit"
              value={part.unit ?? ''}
              onChange={(unit) => change({ ...part, unit })}
            />
            {index > 0 && (
              <TextField
                label="Follows as"
                placeholder="a * 2"
                value={part.follows ?? ''}
                onChange={(follows) => change({ ...part, follows })}
              />
            )}
          </div>
        </div>
      )}
    </RowList>
  );
}

const tidyPart = ({ unit, follows, ...part }: Part): Part => ({
  ...part,
  ...ifAny('unit', unit?.trim()),
  ...ifAny('follows', follows?.trim()),
});

export const multiStepForm: OwnKind<'multi-step'> = {
  name: 'Problem in parts',
  about: 'Solve a problem part by part.',
  blank: {
    kind: 'multi-step',
    parts: [
      { prompt: '', answer: '' },
      { prompt: '', answer: '' },
    ],
  },
  Fields,
  tidy: (draft) => ({
    ...draft,
    parts: draft.parts
      .filter(({ prompt, answer }) => isWritten(prompt) || isWritten(answer))
      .map(tidyPart),
  }),
  missing: ({ parts }) =>
    parts.length < 2
      ? 'Write at least two parts.'
      : parts.some(({ prompt, answer }) => !isWritten(prompt) || !isWritten(answer))
        ? 'Each part needs what it asks and the right number.'
        : undefined,
};
