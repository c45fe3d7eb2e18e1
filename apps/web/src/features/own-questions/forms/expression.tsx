import { Select } from '../../../components/select.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { ifAny, isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { MistakeRows } from '../text-rows.tsx';

function Fields({ draft, onChange }: FieldsProps<'expression'>) {
  return (
    <>
      <TextField
        label="The right expression"
        description="As it is typed: 2x + 3, (x - 2)(x + 5), 3sqrt(2), x^2/4"
        value={draft.answer}
        onChange={(answer) => onChange({ ...draft, answer })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="What it is"
          description="Shown before the field, such as y. May be empty."
          value={draft.name ?? ''}
          onChange={(name) => onChange({ ...draft, name })}
        />
        <Select
          label="Form"
          options={[
            { value: 'any', label: 'Any equal expression' },
            { value: 'simplified', label: 'Simplified' },
            { value: 'factored', label: 'Factored' },
            { value: 'expanded', label: 'Expanded' },
            { value: 'exact', label: 'Exact, no decimals' },
          ]}
          value={draft.form ?? 'any'}
          onChange={(form) => onChange({ ...draft, form })}
        />
      </div>
      <MistakeRows
        placeholder="a wrong expression"
        mistakes={(draft.slips ?? []).map(({ text, why }) => ({ what: text, why }))}
        onChange={(mistakes) =>
          onChange({ ...draft, slips: mistakes.map(({ what, why }) => ({ text: what, why })) })
        }
      />
    </>
  );
}

export const expressionForm: OwnKind<'expression'> = {
  name: 'Expression',
  about: 'Type an algebraic expression.',
  blank: { kind: 'expression', answer: '' },
  Fields,
  tidy: ({ name, form, slips, ...draft }) => ({
    ...draft,
    ...ifAny('name', name?.trim()),
    ...ifAny('form', form === 'any' ? undefined : form),
    ...ifAny(
      'slips',
      slips?.filter(({ text, why }) => isWritten(text) || isWritten(why)),
    ),
  }),
  missing: ({ answer, slips = [] }) =>
    !isWritten(answer)
      ? 'Write the right expression.'
      : slips.some(({ text, why }) => !isWritten(text) || !isWritten(why))
        ? 'A known mistake needs both: what is typed, and what to say.'
        : undefined,
};
