import Lightbulb from 'lucide-react/icons/lightbulb';
import { Button } from '../components/button.tsx';

interface HintButtonProps {
  /** How many of the question's hints are shown. */
  shown: number;
  isPending: boolean;
  onPress: () => void;
}

/** Beside the primary action: the next hint, by its number once there was one. */
export function HintButton({ shown, isPending, onPress }: HintButtonProps) {
  return (
    <Button
      variant="secondary"
      size="lg"
      isPending={isPending}
      onPress={onPress}
      icon={<Lightbulb size={20} className="shrink-0" aria-hidden="true" />}
    >
      {shown === 0 ? 'Hint' : `Hint ${shown + 1}`}
    </Button>
  );
}
