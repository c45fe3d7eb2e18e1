import type { FigureOf } from '@planets/contract';
import { use, type ReactNode, Suspense } from 'react';
import { PLATES, project, type MapOutline } from './maps/projection.ts';

type Area = FigureOf<'map'>['area'];

/** The outlines are fetched once, when the first map is shown. */
const outlines: Partial<Record<Area, Promise<MapOutline>>> = {};

function outlineOf(area: Area): Promise<MapOutline> {
  const load = {
    world: () => import('./maps/world.ts'),
    'united-states': () => import('./maps/united-states.ts'),
  }[area];
  // Offline there are the marks alone; the next map tries again.
  outlines[area] ??= load().then(
    ({ outline }) => outline,
    () => {
      delete outlines[area];
      return { land: '', lines: '' };
    },
  );
  return outlines[area];
}

function Land({ area }: { area: Area }) {
  const { land, lines } = use(outlineOf(area));
  return (
    <g aria-hidden="true" strokeLinejoin="round">
      <path d={land} className="fill-area-a stroke-ink-soft" strokeWidth={0.75} />
      <path d={lines} className="fill-none stroke-ink-soft" strokeWidth={0.75} />
    </g>
  );
}

type MapFigureProps = Omit<FigureOf<'map'>, 'kind'> & {
  alt: string;
  /** Drawn over it, in drawing units. */
  children?: (toView: (place: readonly [number, number]) => [number, number]) => ReactNode;
};

/** An outline map with marked places. Water is drawn before the land has arrived. */
export function MapFigure({ area, marks, alt, children }: MapFigureProps) {
  const plate = PLATES[area];
  const toView = (place: readonly [number, number]) => project(plate, place);
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${plate.width} ${plate.height}`}
      className="w-full max-w-2xl rounded-md text-ink"
    >
      <rect width={plate.width} height={plate.height} className="fill-area-b" />
      <Suspense fallback={null}>
        <Land area={area} />
      </Suspense>
      {marks.map(({ at, label }) => {
        const [x, y] = toView(at);
        return (
          <g key={`${label} ${x} ${y}`}>
            <circle cx={x} cy={y} r={7} className="fill-action stroke-ground" strokeWidth={2} />
            <text
              x={x}
              y={y - 14}
              textAnchor="middle"
              className="fill-current stroke-ground font-head text-[20px] font-semibold [paint-order:stroke]"
              strokeWidth={5}
            >
              {label}
            </text>
          </g>
        );
      })}
      {children?.(toView)}
    </svg>
  );
}
