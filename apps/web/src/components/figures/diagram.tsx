import type { FigureOf, Shape } from '@planets/contract';
import type { ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';

const FILLS = {
  none: 'fill-none',
  soft: 'fill-action-wash',
  a: 'fill-area-a',
  b: 'fill-area-b',
  c: 'fill-area-c',
  d: 'fill-area-d',
} as const;

const STROKES = {
  solid: { className: 'stroke-ink', strokeWidth: 1.75 },
  dashed: { className: 'stroke-ink', strokeWidth: 1.5, strokeDasharray: '5 4' },
  thick: { className: 'stroke-ink', strokeWidth: 3 },
  none: { className: 'stroke-none' },
} as const;

function ShapeView({ shape }: { shape: Shape }) {
  if (shape.type === 'text')
    return (
      <text
        x={shape.x}
        y={shape.y}
        textAnchor={shape.anchor ?? 'middle'}
        dominantBaseline="central"
        className="fill-current text-[14px]"
      >
        {shape.text}
      </text>
    );
  const { className, ...stroke } = STROKES[shape.stroke ?? 'solid'];
  const drawn = {
    ...stroke,
    className: classes(className, FILLS[shape.fill ?? 'none']),
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  switch (shape.type) {
    case 'path':
      return <path d={shape.d} {...drawn} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...drawn} />;
    case 'polygon': {
      const points = shape.points.map((point) => point.join()).join(' ');
      return shape.open ? (
        <polyline points={points} {...drawn} />
      ) : (
        <polygon points={points} {...drawn} />
      );
    }
  }
}

type DiagramFigureProps = Omit<FigureOf<'diagram'>, 'kind'> & {
  /** Drawn over it, in its own units. */
  children?: ReactNode;
};

/** A drawing made of shapes. Small ones are shown a little larger than they are, none wider than a text. */
export function DiagramFigure({ width, height, shapes, alt, children }: DiagramFigureProps) {
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${(width * 1.4) / 16}rem` }}
      className="w-full text-ink"
    >
      {shapes.map((shape, index) => (
        // Shapes never move, so their place is their identity.
        <ShapeView key={index} shape={shape} />
      ))}
      {children}
    </svg>
  );
}
