import type { StreakAnswer } from '@planets/contract';

/** `none`: no run goes on. */
export type StreakState = StreakAnswer['todayIs'] | 'none';

export const streakState = ({
  current,
  todayIs,
}: Pick<StreakAnswer, 'current' | 'todayIs'>): StreakState => (current === 0 ? 'none' : todayIs);

/** Three lines of a comet’s tail, the middle one longest. */
const TAIL = 'M27 37 53 11M21 33 38 16M31 43 48 26';

/**
 * A comet: its head is full once today counts, a ring while today is open, and behind a moon on a rest. Without
 * a run there is a head without a tail.
 */
export function StreakIcon({ state, size = 72 }: { state: StreakState; size?: number }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round' } as const;
  return (
    <svg
      viewBox="0 0 64 64"
      width={size}
      height={size}
      aria-hidden="true"
      className={`shrink-0 rtl:-scale-x-100 ${state === 'none' ? 'text-edge' : 'text-practice-mark'}`}
    >
      {state !== 'none' && (
        <path
          d={TAIL}
          {...line}
          strokeWidth="4"
          strokeDasharray={state === 'waiting' ? '0.1 7' : undefined}
        />
      )}
      {state === 'counted' && <circle cx="19" cy="45" r="12" fill="currentColor" />}
      {state === 'rest' && (
        <path
          d="M24 34a12 12 0 1 0 6.5 15A9.5 9.5 0 0 1 24 34Z"
          fill="currentColor"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      )}
      {(state === 'waiting' || state === 'none') && (
        <circle cx="19" cy="45" r="10.5" {...line} strokeWidth="4" />
      )}
    </svg>
  );
}
