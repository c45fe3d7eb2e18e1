import type { OwnFigure } from '@planets/contract';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { NumberField } from './number-field.tsx';
import { RowList } from './row-list.tsx';
import { TextRows } from './text-rows.tsx';

interface FigureFieldsProps {
  figure: OwnFigure | null;
  onChange: (figure: OwnFigure | null) => void;
}

type FigureOf<K extends OwnFigure['kind']> = Extract<OwnFigure, { kind: K }>;

const FIGURES = [
  ['clock', 'Clock', { kind: 'clock', hour: 3, minute: 0 }],
  ['fraction-bar', 'Fraction bar', { kind: 'fraction-bar', parts: 4, shaded: 1 }],
  ['rectangle', 'Rectangle', { kind: 'rectangle', width: 4, height: 3, unit: 'cm' }],
  ['angle', 'Angle', { kind: 'angle', degrees: 45 }],
  [
    'bar-chart',
    'Bar chart',
    {
      kind: 'bar-chart',
      title: 'Title',
      unit: '',
      bars: [
        { label: 'A', value: 3 },
        { label: 'B', value: 5 },
      ],
    },
  ],
  [
    'data-table',
    'Table',
    {
      kind: 'data-table',
      caption: 'Title',
      columns: ['A', 'B'],
      rows: [['1', '2']],
    },
  ],
] as const satisfies readonly (readonly [OwnFigure['kind'], string, unknown])[];

const options = [
  { value: 'none', label: 'No picture' },
  ...FIGURES.map(([value, label]) => ({ value, label })),
] as const;

const whole = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, Math.round(value)));

/** A picture before the question. What it shows is said in words by itself. */
export function FigureFields({ figure, onChange }: FigureFieldsProps) {
  const chosen = figure === null ? 'none' : figure.kind;
  const known = options.some(({ value }) => value === chosen);
  return (
    <div className="space-y-3">
      <Select
        label="Picture"
        options={known ? options : [...options, { value: chosen, label: 'As it is' }]}
        value={chosen}
        onChange={(kind) => {
          const start = FIGURES.find(([value]) => value === kind)?.[2];
          onChange(start === undefined ? null : (structuredClone(start) as unknown as OwnFigure));
        }}
      />
      {figure !== null && <Facts figure={figure} onChange={onChange} />}
    </div>
  );
}

function Facts({ figure, onChange }: { figure: OwnFigure; onChange: (figure: OwnFigure) => void }) {
  switch (figure.kind) {
    case 'clock':
      return (
        <div className="grid max-w-sm grid-cols-2 gap-2">
          <NumberField
            label="Hour"
            value={figure.hour}
            onChange={(hour) => onChange({ ...figure, hour: whole(hour, 0, 23) })}
          />
          <NumberField
            label="Minute"
            value={figure.minute}
            onChange={(minute) => onChange({ ...figure, minute: whole(minute, 0, 59) })}
          />
        </div>
      );
    case 'fraction-bar':
      return (
        <div className="grid max-w-sm grid-cols-2 gap-2">
          <NumberField
            label="Parts"
            value={figure.parts}
            onChange={(parts) => onChange({ ...figure, parts: whole(parts, 1, 24) })}
          />
          <NumberField
            label="Shaded"
            value={figure.shaded}
            onChange={(shaded) => onChange({ ...figure, shaded: whole(shaded, 0, 24) })}
          />
        </div>
      );
    case 'rectangle':
      return (
        <div className="grid grid-cols-3 gap-2">
          <NumberField
            label="Width"
            value={figure.width}
            onChange={(width) => onChange({ ...figure, width })}
          />
          <NumberField
            label="Height"
            value={figure.height}
            onChange={(height) => onChange({ ...figure, height })}
          />
          <TextField
            label="Unit"
            value={figure.unit}
            onChange={(unit) => onChange({ ...figure, unit })}
          />
        </div>
      );
    case 'angle':
      return (
        <NumberField
          label="Degrees"
          value={figure.degrees}
          onChange={(degrees) => onChange({ ...figure, degrees: whole(degrees, 1, 359) })}
        />
      );
    case 'bar-chart':
      return <Bars figure={figure} onChange={onChange} />;
    case 'data-table':
      return <Table figure={figure} onChange={onChange} />;
    default:
      return (
        <p className="text-sm text-ink-soft">
          This picture was made by a program. It stays as it is.
        </p>
      );
  }
}

function Bars({
  figure,
  onChange,
}: {
  figure: FigureOf<'bar-chart'>;
  onChange: (figure: OwnFigure) => void;
}) {
  return (
    <>
      <div className="grid gap-2 sm:grid-cols-2">
        <TextField
          label="Title of the chart"
          value={figure.title}
          onChange={(title) => onChange({ ...figure, title })}
        />
        <TextField
          label="Unit"
          value={figure.unit}
          onChange={(unit) => onChange({ ...figure, unit })}
        />
      </div>
      <RowList
        legend="Bars"
        one="bar"
        rows={figure.bars}
        onChange={(bars) => onChange({ ...figure, bars })}
        blank={() => ({ label: '', value: 0 })}
        min={1}
        max={12}
      >
        {(bar, change, name) => (
          <div className="grid grid-cols-[1fr_7rem] gap-2">
            <TextField
              label={name}
              hideLabel
              value={bar.label}
              onChange={(label) => change({ ...bar, label })}
            />
            <NumberField
              label={`Value of ${name.toLowerCase()}`}
              hideLabel
              value={bar.value}
              onChange={(value) => change({ ...bar, value })}
            />
          </div>
        )}
      </RowList>
    </>
  );
}

function Table({
  figure,
  onChange,
}: {
  figure: FigureOf<'data-table'>;
  onChange: (figure: OwnFigure) => void;
}) {
  const { columns } = figure;
  const fitted = (row: readonly string[]) => columns.map((_, at) => row[at] ?? '');
  return (
    <>
      <TextField
        label="Title of the table"
        value={figure.caption}
        onChange={(caption) => onChange({ ...figure, caption })}
      />
      <TextRows
        legend="Columns"
        one="column"
        texts={columns}
        onChange={(changed) =>
          onChange({
            ...figure,
            columns: changed,
            rows: figure.rows.map((row) => changed.map((_, at) => row[at] ?? '')),
          })
        }
        min={1}
        max={8}
      />
      <RowList
        legend="Rows"
        one="row"
        rows={figure.rows.map(fitted)}
        onChange={(rows) => onChange({ ...figure, rows })}
        blank={() => columns.map(() => '')}
        min={1}
        max={20}
      >
        {(row, change, name) => (
          <div
            className="grid gap-2"
            style={{
              gridTemplateColumns: `repeat(${Math.min(columns.length, 4)}, minmax(0, 1fr))`,
            }}
          >
            {row.map((text, at) => (
              <TextField
                // oxlint-disable-next-line react/no-array-index-key -- a cell is its column
                key={at}
                label={`${name}: ${columns[at] || `cell ${at + 1}`}`}
                hideLabel
                value={text}
                onChange={(written) =>
                  change(row.map((kept, place) => (place === at ? written : kept)))
                }
              />
            ))}
          </div>
        )}
      </RowList>
    </>
  );
}
