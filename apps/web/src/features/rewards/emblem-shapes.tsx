import type { ReactNode } from 'react';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const solid = { fill: 'currentColor' } as const;

/**
 * What stands on the badges of each family, in the order of the families, within a circle of 24 about the middle.
 * A family of a later release that has none here shows the first.
 */
export const emblemShapes: readonly [ReactNode, ...ReactNode[]] = [
  // Starlight: a star of four points.
  <path key="star" d="M0-21C2-6 6-2 21 0 6 2 2 6 0 21-2 6-6 2-21 0-6-2-2-6 0-21Z" {...solid} />,
  // Sharp Eye.
  <g key="eye">
    <path d="M-20 0C-12-12 12-12 20 0 12 12-12 12-20 0Z" {...line} />
    <circle r="5.5" {...solid} />
  </g>,
  // Steep Paths: a path that climbs.
  <path key="path" d="M-19 16H-9V6H1V-4H11V-14H19" {...line} strokeWidth="4" />,
  // Flights: a rocket.
  <g key="rocket">
    <path d="M0-20C8-13 9-2 6 9H-6C-9-2-8-13 0-20Z" {...solid} />
    <path d="M-9 2-14 13M9 2 14 13M0 13V20" {...line} />
  </g>,
  // Clear Skies: the sun.
  <g key="sun">
    <circle r="8" {...solid} />
    <path
      d="M0-14V-20M0 14V20M-14 0H-20M14 0H20M-10-10-14-14M10-10 14-14M-10 10-14 14M10 10 14 14"
      {...line}
    />
  </g>,
  // Moons: a crescent.
  <path key="moon" d="M5-18A18 18 0 1 0 18 6 14 14 0 0 1 5-18Z" {...solid} />,
  // Comet Tails.
  <g key="comet">
    <circle cx="-9" cy="9" r="8" {...solid} />
    <path d="M-1 1 18-18M-6-4 5-15M4 6 15-5" {...line} />
  </g>,
  // Landings: a planet with a ring.
  <g key="planet">
    <circle r="10" {...solid} />
    <path d="M-10 7C-19 12-22 10-19 6M10-7C19-12 22-10 19-6M-19 6C-12 13 16-1 19-6" {...line} />
  </g>,
  // Star Charts: a constellation.
  <g key="chart">
    <path d="M-16 10-6-8 6 2 17-13" {...line} strokeWidth="2" />
    <circle cx="-16" cy="10" r="4" {...solid} />
    <circle cx="-6" cy="-8" r="4" {...solid} />
    <circle cx="6" cy="2" r="4" {...solid} />
    <circle cx="17" cy="-13" r="4" {...solid} />
    <circle cx="8" cy="16" r="3" {...solid} />
  </g>,
  // Gardens: a shoot with two leaves.
  <g key="shoot">
    <path d="M0 19V-2" {...line} />
    <path d="M0 0C-2-12-10-16-19-15-18-6-11 1 0 0Z" {...solid} />
    <path d="M0 7C1-3 8-8 18-8 17 1 11 8 0 7Z" {...solid} />
  </g>,
  // Summits: a mountain with a flag.
  <g key="summit">
    <path
      d="M-20 17 0-9 20 17Z"
      {...solid}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
    <path d="M0-8V-21L10-17.5 0-14" {...line} strokeWidth="2.5" />
  </g>,
  // Beacons: a tower with a light.
  <g key="beacon">
    <path
      d="M-5-5H5L8 19H-8Z"
      {...solid}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
    <circle cy="-12" r="4" {...solid} />
    <path d="M-10-14-20-17M10-14 20-17M-10-8-20-5M10-8 20-5" {...line} strokeWidth="2.5" />
  </g>,
  // Comebacks: an orbit that turns back.
  <g key="comeback">
    <path d="M-15 14A18 18 0 1 0-17-7" {...line} strokeWidth="3.5" />
    <path d="M-19-19-17.5-6.5-5-9" {...line} strokeWidth="3.5" />
    <circle r="5" {...solid} />
  </g>,
  // Echoes: rings that go out.
  <g key="echo">
    <circle cx="-13" cy="0" r="4.5" {...solid} />
    <path d="M-5-9A12 12 0 0 1-5 9M2-14A19 19 0 0 1 2 14M9-18A26 26 0 0 1 9 18" {...line} />
  </g>,
  // Flight Plans: a compass needle.
  <g key="compass">
    <circle r="18" {...line} />
    <path d="M9-9 4 4-9 9-4-4Z" {...solid} />
  </g>,
  // Instruments: a telescope on its legs.
  <g key="telescope">
    <path
      d="M-17 2 11-15 16-6-13 10Z"
      {...solid}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
    <path d="M0 4-7 19M0 4 8 19" {...line} />
  </g>,
];
