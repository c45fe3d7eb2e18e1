import Timer from 'lucide-react/icons/timer';

/** The time left, as "9:41". Marks that matter are announced elsewhere, so this one keeps quiet. */
export function CountdownClock({ text }: { text: string }) {
  return (
    <span
      role="timer"
      aria-live="off"
      aria-label={`Time left ${text}`}
      className="inline-flex items-center gap-1.5 font-head text-base font-medium tabular-nums"
    >
      <Timer size={18} aria-hidden="true" />
      {text === '0:00' ? 'Time is up' : text}
    </span>
  );
}
