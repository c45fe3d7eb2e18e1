import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { RowList } from '../row-list.tsx';

type Wrong = FieldsProps<'choice'>['draft']['wrong'][number];

const open = (wrong: Wrong) => (typeof wrong === 'string' ? { text: wrong, why: '' } : wrong);

function Fields({ draft, onChange }: FieldsProps<'choice'>) {
  return (
    <>
      <TextArea
        label="The right choice"
        value={draft.right}
        onChange={(right) => onChange({ ...draft, right })}
      />
      <RowList
        legend="Wrong choices"
        description="The best ones are mistakes that students really make. Say something to each, if you like."
        one="wrong choice"
        rows={draft.wrong.map(open)}
        onChange={(wrong) => onChange({ ...draft, wrong })}
        blank={() => ({ text: '', why: '' })}
        min={1}
        max={7}
      >
        {({ text, why }, change, name) => (
          <div className="grid gap-2 sm:grid-cols-2">
            <TextField
              label={name}
              hideLabel
              dir="auto"
              value={text}
              onChange={(written) => change({ text: written, why })}
            />
            <TextField
              label={`What to say to ${name.toLowerCase()}`}
              hideLabel
              placeholder="Not yet: …"
              value={why}
              onChange={(written) => change({ text, why: written })}
            />
          </div>
        )}
      </RowList>
    </>
  );
}

export const choiceForm: OwnKind<'choice'> = {
  name: 'One choice',
  about: 'Pick the one that is right.',
  blank: { kind: 'choice', right: '', wrong: ['', '', ''] },
  Fields,
  tidy: (draft) => ({
    ...draft,
    wrong: draft.wrong
      .map(open)
      .filter(({ text }) => isWritten(text))
      .map((wrong) => (isWritten(wrong.why) ? wrong : wrong.text)),
  }),
  missing: ({ right, wrong }) =>
    !isWritten(right)
      ? 'Write the right choice.'
      : wrong.length === 0
        ? 'Write at least one wrong choice.'
        : undefined,
};
