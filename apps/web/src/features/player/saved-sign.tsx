import Check from 'lucide-react/icons/check';
import CloudUpload from 'lucide-react/icons/cloud-upload';
import CloudOff from 'lucide-react/icons/cloud-off';
import { Spinner } from '../../components/spinner.tsx';
import type { SendingState } from './sender.ts';

interface SavedSignProps {
  sending: SendingState;
  /** How many questions the server has an answer to. */
  answered: number;
}

/** Whether what was entered is safe. "Saved" only when the server has acknowledged every response. */
export function SavedSign({ sending, answered }: SavedSignProps) {
  const { phase, unsent } = sending;
  if (unsent === 0) {
    return answered > 0 ? (
      <Sign icon={<Check size={18} strokeWidth={2.5} aria-hidden="true" />} words="Saved" />
    ) : (
      <Sign icon={<CloudUpload size={18} aria-hidden="true" />} words="Saves as you go" />
    );
  }
  if (phase === 'sending') return <Sign icon={<Spinner />} words="Saving…" />;
  return (
    <Sign
      icon={<CloudOff size={18} aria-hidden="true" />}
      words={`Not saved yet: ${unsent}`}
      isWarning
    />
  );
}

interface SignProps {
  icon: React.ReactNode;
  words: string;
  isWarning?: boolean;
}

const Sign = ({ icon, words, isWarning }: SignProps) => (
  <span
    className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap ${isWarning ? 'font-semibold text-ink' : 'text-ink-soft'}`}
  >
    {icon}
    {words}
  </span>
);
