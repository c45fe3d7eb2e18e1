import { useOnline } from '../../lib/online.ts';
import type { SendingState } from './sender.ts';

/** Over the button: what waits to be saved, and until when. */
export function WaitingNote({ sending }: { sending: SendingState }) {
  const isOnline = useOnline();
  if (sending.unsent === 0 || sending.phase === 'sending' || sending.phase === 'idle') return null;
  const many = sending.unsent === 1 ? '1 answer' : `${sending.unsent} answers`;
  const until =
    sending.phase === 'signed-out'
      ? 'will send when you have signed in again'
      : isOnline
        ? 'the school does not answer, trying again'
        : 'will send when you are back online';
  return (
    <p className="mx-auto w-full max-w-2xl px-4 pt-3 text-sm">
      <strong className="font-semibold">Not saved yet</strong> – {until}. {many}{' '}
      {sending.unsent === 1 ? 'is' : 'are'} kept on this device.
    </p>
  );
}
