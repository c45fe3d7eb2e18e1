import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';

interface ReportBarProps {
  from: string;
  to: string;
  isReady: boolean;
  onChange: (days: { from?: string; to?: string }) => void;
}

/** A year that is being typed goes through 0002 and 0202, which nobody means. */
const isMeant = (day: string): boolean => day === '' || day >= '1900';

/** Over the sheet, and not on paper: which days, and the way to the printer. */
export function ReportBar({ from, to, isReady, onChange }: ReportBarProps) {
  return (
    <div className="report-bar">
      <DayField label="From" day={from} onChange={(day) => onChange({ from: day })} />
      <DayField
        label="To"
        day={to}
        onChange={(day) => onChange({ to: day })}
        errorMessage={
          from !== '' && to !== '' && from > to ? 'This day is before the first one.' : undefined
        }
      />
      <Button
        variant="primary"
        className="min-h-12"
        isDisabled={!isReady}
        icon={<Printer size={20} aria-hidden="true" />}
        onPress={() => window.print()}
      >
        Print
      </Button>
    </div>
  );
}

interface DayFieldProps {
  label: string;
  day: string;
  onChange: (day: string) => void;
  errorMessage?: string | undefined;
}

/** Shows what is typed as long as it is typed, and after that the day that holds. */
function DayField({ label, day, onChange, errorMessage }: DayFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      label={label}
      type="date"
      value={typed ?? day}
      onChange={(next) => {
        setTyped(next);
        if (isMeant(next)) onChange(next);
      }}
      onBlur={() => setTyped(undefined)}
      errorMessage={errorMessage}
    />
  );
}
