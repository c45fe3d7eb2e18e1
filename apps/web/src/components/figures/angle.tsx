interface AngleFigureProps {
  degrees: number;
  alt: string;
}

const CORNER = { x: 110, y: 112 };
const RAY = 96;
const ARC = 30;

function along(degrees: number, length: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: CORNER.x + length * Math.cos(angle), y: CORNER.y - length * Math.sin(angle) };
}

/** Two rays and the arc between them; the square mark where the angle is a right one. */
export function AngleFigure({ degrees, alt }: AngleFigureProps) {
  const end = along(degrees, RAY);
  const arc = along(degrees, ARC);
  const square = 20;
  const mark =
    degrees === 90
      ? `M${CORNER.x + square} ${CORNER.y}v${-square}h${-square}`
      : `M${CORNER.x + ARC} ${CORNER.y}A${ARC} ${ARC} 0 ${degrees > 180 ? 1 : 0} 0 ${arc.x} ${arc.y}`;
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={degrees > 180 ? '0 0 220 220' : '0 0 220 126'}
      className="w-64 max-w-full text-ink"
    >
      <path d={mark} className="fill-none stroke-action" strokeWidth={3} />
      <path
        d={`M${end.x} ${end.y}L${CORNER.x} ${CORNER.y}H${CORNER.x + RAY}`}
        className="fill-none stroke-ink"
        strokeWidth={3}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={CORNER.x} cy={CORNER.y} r={4} fill="currentColor" />
    </svg>
  );
}
