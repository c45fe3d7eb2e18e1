import type { MasteryLevel } from '@planets/contract';
import { levelWords } from './level-words.ts';

/** The lit part of a moon of radius 8: an arc round its right, and back along where the light ends. */
const PHASES: Record<MasteryLevel, string> = {
  new: '',
  started: 'M0-8A8 8 0 0 1 0 8A10.500 10.500 0 0 0 0-8Z',
  growing: 'M0-8A8 8 0 0 1 0 8Z',
  strong: 'M0-8A8 8 0 0 1 0 8A10.500 10.500 0 0 1 0-8Z',
  mastered: 'M0-8A8 8 0 0 1 0 8A8 8 0 0 1 0-8Z',
};

/** The rays of the full moon. */
const RAYS =
  'M0-10.500V-13M0 10.500V13M-10.500 0H-13M10.500 0H13M-7.400-7.400L-9.200-9.200M7.400-7.400L9.200-9.200M-7.400 7.400L-9.200 9.200M7.400 7.400L9.200 9.200';

/** A level as the phase of a moon, told apart by shape. Decoration: its name stands beside it. */
export function LevelMark({ level, size = 28 }: { level: MasteryLevel; size?: number }) {
  return (
    <svg
      viewBox="-14 -14 28 28"
      width={size}
      height={size}
      aria-hidden="true"
      className="shrink-0 fill-practice-mark stroke-practice-mark"
    >
      <circle r="8" fillOpacity="0" strokeWidth="1.5" />
      <path d={PHASES[level]} stroke="none" />
      {level === 'mastered' && <path d={RAYS} strokeWidth="1.8" strokeLinecap="round" />}
    </svg>
  );
}

/** A level by shape and name. */
export function LevelName({ level }: { level: MasteryLevel }) {
  return (
    <span className="inline-flex items-center gap-1 font-medium">
      <LevelMark level={level} size={22} />
      {levelWords[level].name}
    </span>
  );
}
