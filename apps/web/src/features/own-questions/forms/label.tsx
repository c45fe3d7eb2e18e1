import { Segmented } from '../../../components/segmented.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { AxisFields, PLANE } from '../axis-fields.tsx';
import { NumberField } from '../number-field.tsx';
import { ifAny, isWritten, writtenOrNone, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { RowList } from '../row-list.tsx';
import { TextRows } from '../text-rows.tsx';

type Place = FieldsProps<'label'>['draft']['places'][number];

const PICTURES = [
  { value: 'world', label: 'World map' },
  { value: 'united-states', label: 'Map of the US' },
  { value: 'grid', label: 'Grid' },
] as const;

function Fields({ draft, onChange }: FieldsProps<'label'>) {
  const { picture } = draft;
  const shown = picture.kind === 'map' ? picture.area : 'grid';
  const [across, up] = picture.kind === 'map' ? ['Longitude', 'Latitude'] : ['x', 'y'];
  return (
    <>
      <Segmented
        label="Picture"
        options={PICTURES}
        value={shown}
        onChange={(value) =>
          onChange({
            ...draft,
            picture: value === 'grid' ? { kind: 'grid', ...PLANE } : { kind: 'map', area: value },
          })
        }
      />
      {picture.kind === 'grid' && (
        <>
          <AxisFields
            legend="Across (x)"
            axis={picture.x}
            onChange={(x) => onChange({ ...draft, picture: { ...picture, x } })}
          />
          <AxisFields
            legend="Up (y)"
            axis={picture.y}
            onChange={(y) => onChange({ ...draft, picture: { ...picture, y } })}
          />
        </>
      )}
      <RowList
        legend="Places"
        description={
          picture.kind === 'map'
            ? 'Longitude counts east, latitude north; west and south are negative. Describe each place without its name, for who does not see the map.'
            : 'Describe each place without its name, for who does not see the picture.'
        }
        one="place"
        rows={draft.places}
        onChange={(places) => onChange({ ...draft, places })}
        blank={(): Place => ({ at: [0, 0], name: '', where: '' })}
        min={2}
        max={12}
      >
        {(place, change, name) => (
          <div className="grid grid-cols-2 gap-2 border-s-2 border-line ps-3">
            <NumberField
              label={`${across} of ${name.toLowerCase()}`}
              value={place.at[0]}
              onChange={(x) => change({ ...place, at: [x, place.at[1]] })}
            />
            <NumberField
              label={`${up} of ${name.toLowerCase()}`}
              value={place.at[1]}
              onChange={(y) => change({ ...place, at: [place.at[0], y] })}
            />
            <TextField
              label="Its name"
              className="col-span-2"
              dir="auto"
              value={place.name}
              onChange={(text) => change({ ...place, name: text })}
            />
            <TextField
              label="Where it is, in words"
              className="col-span-2"
              dir="auto"
              value={place.where}
              onChange={(where) => change({ ...place, where })}
            />
          </div>
        )}
      </RowList>
      <TextRows
        legend="Names that belong to no place"
        one="extra name"
        texts={draft.extra ?? []}
        onChange={(extra) => onChange({ ...draft, extra })}
        max={6}
      />
    </>
  );
}

export const labelForm: OwnKind<'label'> = {
  name: 'Names on a picture',
  about: 'Put names at places of a map or a grid.',
  blank: {
    kind: 'label',
    picture: { kind: 'map', area: 'world' },
    places: [
      { at: [0, 0], name: '', where: '' },
      { at: [0, 0], name: '', where: '' },
    ],
  },
  Fields,
  tidy: ({ extra, ...draft }) => ({
    ...draft,
    places: draft.places.filter(({ name, where }) => isWritten(name) || isWritten(where)),
    ...ifAny('extra', writtenOrNone(extra)),
  }),
  missing: ({ places }) =>
    places.length < 2
      ? 'Write at least two places.'
      : places.some(({ name, where }) => !isWritten(name) || !isWritten(where))
        ? 'Each place needs its name and where it is, in words.'
        : undefined,
};
