import type { GridView } from '../../components/figures/grid-view.ts';
import type { MarkerTone } from '../marker-tone.ts';
import { MarkerSign, TONE_LOOK } from '../marker-sign.tsx';

interface PlaneMarkerProps {
  view: GridView;
  x: number;
  y: number;
  tone: MarkerTone;
}

/** A point that the student put on a plane, with its verdict as a sign on it. */
export function PlaneMarker({ view, x, y, tone }: PlaneMarkerProps) {
  const [cx, cy] = view.toView(x, y);
  return (
    <g className={TONE_LOOK[tone]} aria-hidden="true">
      <circle
        cx={cx}
        cy={cy}
        r={tone === 'placed' ? 7 : 10}
        className="stroke-ground"
        strokeWidth={1.5}
      />
      {tone !== 'placed' && <MarkerSign x={cx} y={cy} tone={tone} />}
    </g>
  );
}
