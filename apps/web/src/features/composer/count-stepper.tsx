import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';

interface CountStepperProps {
  count: number;
  min: number;
  max: number;
  onChange: (count: number) => void;
}

/** How many questions: one more, one fewer, or typed. */
export function CountStepper({ count, min, max, onChange }: CountStepperProps) {
  const id = useId();
  /** What is being typed; it counts when it is a number in range. */
  const [typed, setTyped] = useState<string>();
  const step = (by: number) => {
    setTyped(undefined);
    onChange(Math.min(max, Math.max(min, count + by)));
  };
  return (
    <div>
      <label htmlFor={id} className="mb-3 block font-head text-lg font-semibold">
        Questions
      </label>
      <div className="flex items-center gap-2">
        <Button
          aria-label="One fewer"
          aria-disabled={count <= min}
          onPress={() => step(-1)}
          icon={<Minus size={20} aria-hidden="true" />}
          className="aria-disabled:opacity-55"
        />
        <input
          id={id}
          type="text"
          inputMode="numeric"
          role="spinbutton"
          aria-valuenow={count}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-describedby={`${id}-range`}
          value={typed ?? String(count)}
          onChange={(event) => {
            const text = event.target.value.replaceAll(/\D/g, '').slice(0, 2);
            setTyped(text);
            const number = Number(text);
            if (text !== '' && number >= min && number <= max) onChange(number);
          }}
          onBlur={() => setTyped(undefined)}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (by === 0) return;
            event.preventDefault();
            step(by);
          }}
          className="min-h-11 w-16 rounded-md border border-edge bg-surface text-center font-head text-lg tabular-nums"
        />
        <Button
          aria-label="One more"
          aria-disabled={count >= max}
          onPress={() => step(1)}
          icon={<Plus size={20} aria-hidden="true" />}
          className="aria-disabled:opacity-55"
        />
        <span id={`${id}-range`} className="ms-2 text-sm text-ink-soft">
          {min} to {max}
        </span>
      </div>
    </div>
  );
}
