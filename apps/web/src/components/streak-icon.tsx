import type { StreakAnswer } from '@planets/contract';
import type { ReactNode } from 'react';

/** `none`: no run goes on. */
export type StreakState = StreakAnswer['todayIs'] | 'none';

export const streakState = ({
  current,
  todayIs,
}: Pick<StreakAnswer, 'current' | 'todayIs'>): StreakState => (current === 0 ? 'none' : todayIs);

/** Three lines of a comet’s tail, the middle one longest. */
const TAIL = 'M27 37 53 11M21 33 38 16M31 43 48 26';
const line = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round' } as const;

/** A comet once today counts, its outline while today is open, a moon on a rest, and a ring where no run goes on. */
const SHAPES: Readonly<Record<StreakState, ReactNode>> = {
  counted: (
    <>
      <path d={TAIL} {...line} strokeWidth="4" />
      <circle cx="19" cy="45" r="12" fill="currentColor" />
    </>
  ),
  waiting: (
    <>
      <path d={TAIL} {...line} strokeWidth="4" strokeDasharray="0.1 7" />
      <circle cx="19" cy="45" r="10.5" {...line} strokeWidth="4" />
    </>
  ),
  rest: (
    <>
      <path d="M33 12a21 21 0 1 0 19 27 17 17 0 0 1-19-27Z" fill="currentColor" />
      <path d="M48 9v10M43 14h10M57 24v6M54 27h6" {...line} strokeWidth="2.5" />
    </>
  ),
  none: <circle cx="32" cy="32" r="17" {...line} strokeWidth="4" strokeDasharray="0.1 7.53" />,
};

export const StreakIcon = ({ state, size = 72 }: { state: StreakState; size?: number }) => (
  <svg
    viewBox="0 0 64 64"
    width={size}
    height={size}
    aria-hidden="true"
    className={`shrink-0 rtl:-scale-x-100 ${state === 'none' ? 'text-edge' : 'text-practice-mark'}`}
  >
    {SHAPES[state]}
  </svg>
);
