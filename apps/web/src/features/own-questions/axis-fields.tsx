import type { OwnDraftOf } from './own-kind.ts';
import { NumberField } from './number-field.tsx';

type Axis = OwnDraftOf<'point'>['grid']['x'];

interface AxisFieldsProps {
  /** "Across", "Up". */
  legend: string;
  axis: Axis;
  onChange: (axis: Axis) => void;
}

/** From where to where an axis goes, and how far its lines are apart. */
export function AxisFields({ legend, axis, onChange }: AxisFieldsProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-head font-medium">{legend}</legend>
      <div className="grid grid-cols-3 gap-2">
        <NumberField label="From" value={axis.min} onChange={(min) => onChange({ ...axis, min })} />
        <NumberField label="To" value={axis.max} onChange={(max) => onChange({ ...axis, max })} />
        <NumberField
          label="A line every"
          value={axis.step}
          onChange={(step) => onChange({ ...axis, step })}
        />
      </div>
    </fieldset>
  );
}

export const PLANE = { x: { min: 0, max: 10, step: 1 }, y: { min: 0, max: 10, step: 1 } };
