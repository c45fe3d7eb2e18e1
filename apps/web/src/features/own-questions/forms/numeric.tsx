import { Disclosure } from '../../../components/disclosure.tsx';
import { Select } from '../../../components/select.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { ifAny, isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { numberForms } from '../number-forms.ts';
import { MistakeRows } from '../text-rows.tsx';

type Draft = FieldsProps<'numeric'>['draft'];
type Rounding = 'none' | 'places' | 'figures';

const roundingOf = ({ places, figures }: Draft): Rounding =>
  places !== undefined ? 'places' : figures !== undefined ? 'figures' : 'none';

function withRounding(
  { places: _places, figures: _figures, ...rest }: Draft,
  rounding: Rounding,
  count: number,
) {
  return rounding === 'none' ? rest : { ...rest, [rounding]: count };
}

function Fields({ draft, onChange }: FieldsProps<'numeric'>) {
  const rounding = roundingOf(draft);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="The right number"
          description="As a student may type it: 0.75, 3/4, 1 1/2, -2"
          inputMode="text"
          value={draft.answer}
          onChange={(answer) => onChange({ ...draft, answer })}
        />
        <TextField
          label="Unit"
          description="Shown behind the field. Leave it empty where there is none."
          value={draft.unit ?? ''}
          onChange={(unit) => onChange({ ...draft, unit })}
        />
      </div>
      <Disclosure summary="How exact, and in which form">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="May be off by"
            value={draft.tolerance ?? ''}
            onChange={(tolerance) => onChange({ ...draft, tolerance })}
          />
          <Select
            label="Form"
            options={numberForms}
            value={draft.form ?? 'any'}
            onChange={(form) => onChange({ ...draft, form })}
          />
          <Select
            label="To be rounded"
            options={[
              { value: 'none', label: 'Not rounded' },
              { value: 'places', label: 'To decimal places' },
              { value: 'figures', label: 'To significant figures' },
            ]}
            value={rounding}
            onChange={(to) => onChange(withRounding(draft, to, to === 'figures' ? 3 : 2))}
          />
          {rounding !== 'none' && (
            <Select
              label={rounding === 'places' ? 'Decimal places' : 'Significant figures'}
              options={['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value }))}
              value={String(draft.places ?? draft.figures)}
              onChange={(count) => onChange(withRounding(draft, rounding, Number(count)))}
            />
          )}
          {isWritten(draft.unit ?? '') && (
            <Select
              label="The unit"
              options={[
                { value: 'shown', label: 'Is shown; may be typed or left out' },
                { value: 'convertible', label: 'Any unit that measures the same' },
                { value: 'required', label: 'Must be typed' },
              ]}
              value={draft.units ?? 'shown'}
              onChange={(units) => {
                const { units: _, ...rest } = draft;
                onChange(units === 'shown' ? rest : { ...rest, units });
              }}
            />
          )}
        </div>
      </Disclosure>
      <MistakeRows
        placeholder="a wrong number"
        mistakes={(draft.slips ?? []).map(({ value, why }) => ({ what: value, why }))}
        onChange={(mistakes) =>
          onChange({ ...draft, slips: mistakes.map(({ what, why }) => ({ value: what, why })) })
        }
      />
    </>
  );
}

export const numericForm: OwnKind<'numeric'> = {
  name: 'Number',
  about: 'Type a number, in whatever way it is written.',
  blank: { kind: 'numeric', answer: '' },
  Fields,
  tidy: ({ unit, tolerance, form, slips, units, ...draft }) => ({
    ...draft,
    ...ifAny('unit', unit?.trim()),
    ...ifAny('tolerance', tolerance?.trim()),
    ...ifAny('form', form === 'any' ? undefined : form),
    ...ifAny('units', isWritten(unit ?? '') ? units : undefined),
    ...ifAny(
      'slips',
      slips?.filter(({ value, why }) => isWritten(value) || isWritten(why)),
    ),
  }),
  missing: ({ answer, slips = [] }) =>
    !isWritten(answer)
      ? 'Write the right number.'
      : slips.some(({ value, why }) => !isWritten(value) || !isWritten(why))
        ? 'A known mistake needs both: what is typed, and what to say.'
        : undefined,
};
