import { type ComponentProps, useId, useRef } from 'react';
import { EntryField } from './entry-field.tsx';
import { NumberKeys } from './number-keys.tsx';

type NumberFieldProps = Omit<ComponentProps<typeof EntryField>, 'before' | 'after' | 'ref'> & {
  /** Shown beside the field; it may be typed or left out. */
  unit: string;
  /** One of several: its keys are shown while one is in it. */
  isOneOfSeveral?: boolean;
};

/** A number, as the student writes it: 12, 0.5, 3/4, 1 1/2. */
export function NumberField({ unit, isOneOfSeveral, ...props }: NumberFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const unitId = useId();
  const shownUnit = unit !== '' && (
    <span id={unitId} className="shrink-0 text-xl text-ink-soft">
      {unit}
    </span>
  );
  const described = [props['aria-describedby'], unit !== '' && unitId].filter(Boolean).join(' ');
  return (
    <div className="group/number">
      <EntryField
        {...props}
        ref={field}
        aria-describedby={described === '' ? undefined : described}
        inputMode="decimal"
        before={unit === '$' && shownUnit}
        after={unit !== '$' && shownUnit}
        data-entry=""
      />
      {!props.isLocked && (
        <div className={isOneOfSeveral ? 'hidden group-focus-within/number:block' : undefined}>
          <NumberKeys field={field} onChange={props.onChange} />
        </div>
      )}
    </div>
  );
}
