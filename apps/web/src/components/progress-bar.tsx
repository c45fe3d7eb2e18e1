import { classes } from '../lib/classes.ts';

interface ProgressBarProps {
  value: number;
  max: number;
  /** Names it, and says the value in words: "7 of 10 right". */
  label: string;
  tone?: 'action' | 'assigned' | 'practice' | 'right';
  className?: string;
}

const TONE = {
  action: 'bg-action',
  assigned: 'bg-assigned-mark',
  practice: 'bg-practice-mark',
  right: 'bg-right-mark',
};

export function ProgressBar({ value, max, label, tone = 'action', className }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={className}>
      <progress className="sr-only" aria-label={label} value={value} max={max}>
        {label}
      </progress>
      <div aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-line">
        <div
          className={classes('h-full rounded-full transition-[width]', TONE[tone])}
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
