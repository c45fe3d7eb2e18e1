import { TextField } from '../../../components/text-field.tsx';
import { AxisFields, PLANE } from '../axis-fields.tsx';
import { NumberField } from '../number-field.tsx';
import { ifAny, isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { RowList } from '../row-list.tsx';

function Fields({ draft, onChange }: FieldsProps<'point'>) {
  const { grid, answer, slips = [] } = draft;
  return (
    <>
      <AxisFields
        legend="Across (x)"
        axis={grid.x}
        onChange={(x) => onChange({ ...draft, grid: { ...grid, x } })}
      />
      <AxisFields
        legend="Up (y)"
        axis={grid.y}
        onChange={(y) => onChange({ ...draft, grid: { ...grid, y } })}
      />
      <fieldset className="min-w-0">
        <legend className="mb-1.5 font-head font-medium">The right place</legend>
        <p className="mb-2 text-sm text-ink-soft">Where two lines cross.</p>
        <div className="grid max-w-sm grid-cols-2 gap-2">
          <NumberField
            label="x"
            value={answer[0]}
            onChange={(x) => onChange({ ...draft, answer: [x, answer[1]] })}
          />
          <NumberField
            label="y"
            value={answer[1]}
            onChange={(y) => onChange({ ...draft, answer: [answer[0], y] })}
          />
        </div>
      </fieldset>
      <RowList
        legend="Known mistakes"
        description="A wrong place you expect, and what to say to it."
        one="mistake"
        rows={slips}
        onChange={(changed) => onChange({ ...draft, slips: changed })}
        blank={(): (typeof slips)[number] => ({ at: [0, 0], why: '' })}
        max={8}
      >
        {({ at, why }, change, name) => (
          <div className="grid grid-cols-2 gap-2 sm:grid-cols-[5rem_5rem_1fr]">
            <NumberField
              label={`${name}, x`}
              hideLabel
              value={at[0]}
              onChange={(x) => change({ at: [x, at[1]], why })}
            />
            <NumberField
              label={`${name}, y`}
              hideLabel
              value={at[1]}
              onChange={(y) => change({ at: [at[0], y], why })}
            />
            <TextField
              label={`What to say to ${name.toLowerCase()}`}
              hideLabel
              placeholder="Not yet: …"
              className="max-sm:col-span-2"
              value={why}
              onChange={(text) => change({ at, why: text })}
            />
          </div>
        )}
      </RowList>
    </>
  );
}

export const pointForm: OwnKind<'point'> = {
  name: 'Place on a plane',
  about: 'Place a point on a grid.',
  blank: { kind: 'point', grid: PLANE, answer: [0, 0] },
  Fields,
  tidy: ({ slips, ...draft }) => ({ ...draft, ...ifAny('slips', slips) }),
  missing: ({ slips = [] }) =>
    slips.some(({ why }) => !isWritten(why))
      ? 'Say something to each known mistake, or remove it.'
      : undefined,
};
