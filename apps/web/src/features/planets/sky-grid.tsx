import type { ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';

/** The rise of each place above its row, so that two rows of four lie on one orbit. */
const PLACES = [
  'lg:translate-y-10',
  'lg:-translate-y-2',
  'lg:-translate-y-2',
  'lg:translate-y-10',
  'lg:-translate-y-2',
  'lg:translate-y-8',
  'lg:translate-y-8',
  'lg:-translate-y-2',
];

interface SkyGridProps {
  label: string;
  /** One for each place, with a key of its own. */
  places: readonly { key: string; content: ReactNode }[];
}

/** The places of the sky: two arcs where there is room, a list on a phone. */
export function SkyGrid({ label, places }: SkyGridProps) {
  return (
    <div className="relative">
      <OrbitLines />
      <ul
        aria-label={label}
        className="relative grid gap-x-4 gap-y-2 sm:grid-cols-2 sm:gap-y-6 md:grid-cols-3 lg:grid-cols-4 lg:gap-y-14 lg:pb-10"
      >
        {places.map(({ key, content }, index) => (
          <li key={key} className={classes('min-w-0', PLACES[index % PLACES.length])}>
            {content}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Two arcs through the planets' middles. The numbers fit PLACES: they need not be exact. */
function OrbitLines() {
  return (
    <svg
      className="pointer-events-none absolute inset-0 size-full overflow-visible stroke-star max-lg:hidden"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      fill="none"
      aria-hidden="true"
    >
      <g opacity="0.5" strokeDasharray="1 8" strokeLinecap="round" strokeWidth="2">
        <path
          d="M-14 38.500L0 27.300Q50-1.1 100 27.300L114 38.5"
          vectorEffect="non-scaling-stroke"
        />
        <path d="M-14 53.400L0 60Q50 83.6 100 60L114 53.4" vectorEffect="non-scaling-stroke" />
      </g>
    </svg>
  );
}
