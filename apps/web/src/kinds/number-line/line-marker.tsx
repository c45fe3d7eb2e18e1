import { MarkerSign, TONE_LOOK } from '../marker-sign.tsx';
import type { MarkerTone } from '../marker-tone.ts';
import { LINE_Y } from './line-measure.ts';

interface LineMarkerProps {
  x: number;
  tone: MarkerTone;
  /** Higher up, so that it stays apart from another marker. */
  isRaised?: boolean;
}

const R = 12;

/** A pin that stands on the line, with its verdict as a sign on its head. */
export function LineMarker({ x, tone, isRaised = false }: LineMarkerProps) {
  const top = isRaised ? 14 : 38;
  return (
    <g className={TONE_LOOK[tone]}>
      <path d={`M${x} ${top + R}V${LINE_Y}`} strokeWidth={3} />
      <circle cx={x} cy={LINE_Y} r={4.5} className="stroke-ground" strokeWidth={1.5} />
      <circle cx={x} cy={top} r={R} className="stroke-ground" strokeWidth={1.5} />
      <MarkerSign x={x} y={top} tone={tone} />
    </g>
  );
}
