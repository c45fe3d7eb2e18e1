import { TextField } from '../../../components/text-field.tsx';
import { AxisFields } from '../axis-fields.tsx';
import { NumberField } from '../number-field.tsx';
import { ifAny, isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { MistakeRows } from '../text-rows.tsx';

function Fields({ draft, onChange }: FieldsProps<'number-line'>) {
  const { line } = draft;
  return (
    <>
      <AxisFields
        legend="The line"
        axis={line}
        onChange={({ min, max, step }) => onChange({ ...draft, line: { ...line, min, max, step } })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="The right place"
          description="A place where the marker can stand: 3, 0.5, 3/4"
          value={draft.answer}
          onChange={(answer) => onChange({ ...draft, answer })}
        />
        <NumberField
          label="May be off by"
          value={draft.tolerance ?? 0}
          onChange={(tolerance) => onChange({ ...draft, tolerance: Math.abs(tolerance) })}
        />
        <NumberField
          label="The marker stops every"
          value={line.snap ?? line.step}
          onChange={(snap) => onChange({ ...draft, line: { ...line, snap } })}
        />
      </div>
      <MistakeRows
        placeholder="a wrong place"
        mistakes={(draft.slips ?? []).map(({ value, why }) => ({ what: value, why }))}
        onChange={(mistakes) =>
          onChange({ ...draft, slips: mistakes.map(({ what, why }) => ({ value: what, why })) })
        }
      />
    </>
  );
}

export const numberLineForm: OwnKind<'number-line'> = {
  name: 'Place on a line',
  about: 'Place a number on a line.',
  blank: { kind: 'number-line', line: { min: 0, max: 10, step: 1, labelEvery: 1 }, answer: '' },
  Fields,
  tidy: ({ tolerance, slips, ...draft }) => ({
    ...draft,
    ...ifAny('tolerance', tolerance === 0 ? undefined : tolerance),
    ...ifAny(
      'slips',
      slips?.filter(({ value, why }) => isWritten(value) || isWritten(why)),
    ),
  }),
  missing: ({ answer, slips = [] }) =>
    !isWritten(answer)
      ? 'Write the right place.'
      : slips.some(({ value, why }) => !isWritten(value) || !isWritten(why))
        ? 'A known mistake needs both: a place, and what to say.'
        : undefined,
};
