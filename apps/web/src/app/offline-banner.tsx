import WifiOff from 'lucide-react/icons/wifi-off';
import { useOnline } from '../lib/online.ts';

/** Present from the start, so that the change inside it is announced. */
export function OfflineBanner() {
  const isOnline = useOnline();
  return (
    <output className="block print:hidden">
      {!isOnline && (
        <p className="flex items-center justify-center gap-2 bg-ink px-4 py-2 text-sm text-ground">
          <WifiOff size={18} aria-hidden="true" className="shrink-0" />
          No connection. What is already here stays; the rest waits until it is back.
        </p>
      )}
    </output>
  );
}
