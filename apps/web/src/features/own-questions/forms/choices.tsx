import { isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { TextRows } from '../text-rows.tsx';

function Fields({ draft, onChange }: FieldsProps<'choices'>) {
  return (
    <>
      <TextRows
        legend="Right choices"
        one="right choice"
        texts={draft.right}
        onChange={(right) => onChange({ ...draft, right })}
        min={1}
        max={8}
      />
      <TextRows
        legend="Wrong choices"
        one="wrong choice"
        texts={draft.wrong}
        onChange={(wrong) => onChange({ ...draft, wrong })}
        min={1}
        max={8}
      />
    </>
  );
}

export const choicesForm: OwnKind<'choices'> = {
  name: 'Several choices',
  about: 'Tick every one that is right.',
  blank: { kind: 'choices', right: ['', ''], wrong: ['', ''] },
  Fields,
  tidy: (draft) => ({
    ...draft,
    right: draft.right.filter(isWritten),
    wrong: draft.wrong.filter(isWritten),
  }),
  missing: ({ right, wrong }) =>
    right.length === 0
      ? 'Write at least one right choice.'
      : wrong.length === 0
        ? 'Write at least one wrong choice.'
        : undefined,
};
