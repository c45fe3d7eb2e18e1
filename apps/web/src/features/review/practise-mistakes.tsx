import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { Button } from '../../components/button.tsx';
import { EndsTheOther } from './ends-the-other.tsx';
import { NotStarted } from './not-started.tsx';

interface PractiseMistakesProps {
  /** Whose mistakes they are: "NumForge, Timed". Empty for all. */
  of: string;
  inProgress: Parameters<typeof EndsTheOther>[0]['inProgress'];
  isPending: boolean;
  error: Error | null;
  onStart: () => void;
}

/** The mistakes of what a list is narrowed to, as a session. */
export function PractiseMistakes(props: PractiseMistakesProps) {
  const { of, inProgress, isPending, error, onStart } = props;
  return (
    <div className="mb-4 space-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          size="sm"
          icon={<RotateCcw size={18} aria-hidden="true" className="shrink-0" />}
          isPending={isPending}
          onPress={onStart}
        >
          Practise only my mistakes
        </Button>
        <span className="text-sm text-ink-soft">
          {of === '' ? 'Up to 10 from all your sessions' : `Up to 10 from ${of}`}
        </span>
      </div>
      <EndsTheOther inProgress={inProgress} />
      {error && <NotStarted error={error} />}
    </div>
  );
}
