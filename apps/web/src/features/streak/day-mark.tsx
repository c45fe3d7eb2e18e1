import type { ReactNode } from 'react';
import type { DayKind } from './day-words.ts';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
} as const;

/** One shape for each kind of day, told apart without colour. Drawn in a field of 24. */
const SHAPES: Readonly<Record<DayKind, ReactNode>> = {
  // A full disc: light.
  practised: <circle cx="12" cy="12" r="8" fill="currentColor" />,
  // A crescent: rest.
  weekend: (
    <path d="M15 4.6A8 8 0 1 0 19.4 15 6.6 6.6 0 0 1 15 4.6Z" {...line} strokeLinejoin="round" />
  ),
  // A pennant.
  holiday: <path d="M7 20V4.5L18.5 9 7 13.5" {...line} strokeLinejoin="round" />,
  // A crystal of ice.
  freeze: (
    <path
      d="M12 3.5v17M4.6 7.8l14.8 8.4M19.4 7.8 4.6 16.2M9.6 4.8 12 7l2.4-2.2M9.6 19.2 12 17l2.4 2.2"
      {...line}
      strokeWidth={1.75}
      strokeLinejoin="round"
    />
  ),
  // A ring: nothing in it.
  missed: <circle cx="12" cy="12" r="7" {...line} />,
  // An arrow over a gap.
  skipped_by_zone: <path d="M4 15c3-8 10-9 14-4M18.5 5.5V11H13" {...line} strokeLinejoin="round" />,
  // A ring that is still being drawn.
  waiting: <circle cx="12" cy="12" r="7.5" {...line} strokeDasharray="3.4 4.45" />,
  before: <path d="M11 12h2" {...line} />,
};

/** Gold is for what was practised; a rest, a freeze and a gap are quiet. */
const TONES: Readonly<Record<DayKind, string>> = {
  practised: 'text-practice-mark',
  waiting: 'text-practice-mark',
  weekend: 'text-ink-soft',
  holiday: 'text-ink-soft',
  freeze: 'text-ink',
  missed: 'text-edge',
  skipped_by_zone: 'text-ink-soft',
  before: 'text-edge',
};

export function DayMark({ kind, size = 20 }: { kind: DayKind; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      className={`shrink-0 ${TONES[kind]}`}
    >
      {SHAPES[kind]}
    </svg>
  );
}
