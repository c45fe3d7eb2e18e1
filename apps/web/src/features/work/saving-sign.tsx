import Check from 'lucide-react/icons/check';
import CloudOff from 'lucide-react/icons/cloud-off';
import CloudUpload from 'lucide-react/icons/cloud-upload';
import type { ReactNode } from 'react';
import { Spinner } from '../../components/spinner.tsx';
import { useOnline } from '../../lib/online.ts';
import type { SavingState } from './draft-box.ts';

interface SavingSignProps {
  saving: SavingState;
  /** Something was saved before. */
  hasDrafts: boolean;
}

/** Whether what is typed is safe. "Saved" only when the server has acknowledged all of it. */
export function SavingSign({ saving: { phase, unsaved }, hasDrafts }: SavingSignProps) {
  if (phase === 'waiting' || phase === 'signed-out' || phase === 'refused')
    return (
      <Sign icon={<CloudOff size={18} aria-hidden="true" />} words="Not saved yet" isWarning />
    );
  if (phase === 'saving') return <Sign icon={<Spinner />} words="Saving…" />;
  if (unsaved > 0 || !hasDrafts)
    return <Sign icon={<CloudUpload size={18} aria-hidden="true" />} words="Saves as you type" />;
  return <Sign icon={<Check size={18} strokeWidth={2.5} aria-hidden="true" />} words="Saved" />;
}

const Sign = (props: { icon: ReactNode; words: string; isWarning?: boolean }) => (
  <span
    className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap ${props.isWarning ? 'font-semibold text-ink' : 'text-ink-soft'}`}
  >
    {props.icon}
    {props.words}
  </span>
);

/** Over the buttons: what waits to be saved, and until when. */
export function UnsavedNote({ saving: { phase } }: { saving: SavingState }) {
  const isOnline = useOnline();
  if (phase === 'idle' || phase === 'saving') return null;
  const until =
    phase === 'refused'
      ? 'The school did not take it. Load this page again, and show it to your teacher if it stays so.'
      : phase === 'signed-out'
        ? 'It is sent when you have signed in again.'
        : isOnline
          ? 'The school does not answer; it is tried again.'
          : 'It is sent when you are back online.';
  return (
    <p className="mx-auto w-full max-w-2xl px-4 pt-3 text-sm">
      <strong className="font-semibold">Kept on this device.</strong> {until} You can go on writing.
    </p>
  );
}
