import { emblemShapes } from './emblem-shapes.tsx';

interface BadgeEmblemProps {
  /** Which drawing: the place of the family. */
  emblem: number;
  /** From 0: how rich its edge is. */
  tier: number;
  /** One that is still to come is a quiet outline. */
  isEarned: boolean;
  size?: number;
}

/** Each tier is told by its edge and its ground, and by as many stones below: never by colour alone. */
const TIERS = [
  {
    ground: 'fill-practice-wash',
    edge: 'stroke-practice-line',
    points: 0,
    ink: 'text-practice-mark',
  },
  {
    ground: 'fill-practice-wash',
    edge: 'stroke-practice-mark',
    points: 0,
    ink: 'text-practice-mark',
  },
  {
    ground: 'fill-practice-wash',
    edge: 'stroke-practice-mark',
    points: 12,
    ink: 'text-practice-text',
  },
  { ground: 'fill-practice-mark', edge: 'stroke-practice-mark', points: 20, ink: 'text-surface' },
] as const;
const LAST = TIERS.length - 1;

/** 84 wide and 90 high: the edge, with the stones below it. */
const FIELD = '-42 -42 84 90';

/** A badge, drawn from its family and its tier. The words beside it name it. */
export function BadgeEmblem({ emblem, tier, isEarned, size = 56 }: BadgeEmblemProps) {
  const at = Math.max(0, Math.min(tier, LAST));
  const { ground, edge, points, ink } = TIERS[at] ?? TIERS[0];
  const shape = emblemShapes[emblem] ?? emblemShapes[0];
  if (!isEarned)
    return (
      <svg
        viewBox={FIELD}
        width={size}
        height={(size * 90) / 84}
        aria-hidden="true"
        className="shrink-0 text-edge"
      >
        <circle
          r="37"
          className="fill-none stroke-line"
          strokeWidth="3"
          strokeDasharray="2 6"
          strokeLinecap="round"
        />
        <g opacity="0.55">{shape}</g>
      </svg>
    );
  return (
    <svg
      viewBox={FIELD}
      width={size}
      height={(size * 90) / 84}
      aria-hidden="true"
      className={`shrink-0 ${ink}`}
    >
      {points > 0 ? (
        <path
          d={rayed(points)}
          className={`${ground} ${edge}`}
          strokeWidth="3"
          strokeLinejoin="round"
        />
      ) : (
        <circle r="37" className={`${ground} ${edge}`} strokeWidth={at === 0 ? 3 : 5} />
      )}
      {shape}
      <g className="fill-practice-mark stroke-surface" strokeWidth="2.5" paintOrder="stroke">
        {Array.from({ length: at + 1 }, (_, index) => {
          const x = (index - at / 2) * 12;
          return <path key={index} d={`M${x} 34l5.5 6.5-5.5 6.5-5.5-6.500Z`} />;
        })}
      </g>
    </svg>
  );
}

/** A circle whose edge has so many points. */
function rayed(points: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = (Math.PI * index) / points - Math.PI / 2;
    const radius = index % 2 === 0 ? 41 : 36;
    return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}
