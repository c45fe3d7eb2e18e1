import type { MarkerTone } from './marker-tone.ts';

export const TONE_LOOK: Record<MarkerTone, string> = {
  placed: 'fill-action stroke-action',
  missed: 'fill-miss-mark stroke-miss-mark',
  right: 'fill-right-mark stroke-right-mark',
};

/** Two grips, a cross or a tick: the verdict by its shape. */
const SIGNS: Record<MarkerTone, string> = {
  placed: 'm-3.5 -3v6m7 -6v6',
  missed: 'm-4 -4l8 8m0 -8l-8 8',
  right: 'm-5 0l3.5 4l6.5 -8',
};

/** The sign of a marker, in the middle of its head. */
export const MarkerSign = ({ x, y, tone }: { x: number; y: number; tone: MarkerTone }) => (
  <path
    d={`M${x} ${y}${SIGNS[tone]}`}
    className="fill-none stroke-ground"
    strokeWidth={2.5}
    strokeLinecap="round"
    strokeLinejoin="round"
  />
);
