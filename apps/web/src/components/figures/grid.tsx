import type { Grid } from '@planets/contract';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';
import { GridAxes } from './grid-axes.tsx';
import { gridView, type GridView } from './grid-view.ts';

type GridFigureProps = Grid & {
  alt: string;
  /** Drawn over the plane, in the units of its view. */
  children?: (view: GridView) => ReactNode;
} & Pick<ComponentProps<'svg'>, 'ref' | 'onPointerDown' | 'onPointerMove' | 'onPointerUp'> & {
    className?: string;
  };

/** A coordinate plane with its points and curves. */
export function GridFigure(props: GridFigureProps) {
  const { x, y, points = [], curves = [], alt, children, className, ref } = props;
  const { onPointerDown, onPointerMove, onPointerUp } = props;
  const view = gridView({ x, y });
  const at = (place: readonly [number, number]) => view.toView(...place);
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${view.width} ${view.height}`}
      className={classes('w-full max-w-md text-ink', className)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    >
      <GridAxes x={x} y={y} view={view} />
      {curves.map((curve, index) => {
        const [endX, endY] = at(curve.points.at(-1) ?? [0, 0]);
        const [, beforeY] = at(curve.points.at(-2) ?? [0, 0]);
        // Beside the end, on the side that the curve leaves free.
        const labelY = endY + (beforeY > endY ? 4 : beforeY < endY ? 10 : -8);
        return (
          // Curves never move, so their place is their identity.
          <g key={index}>
            <polyline
              points={curve.points.map((point) => at(point).join()).join(' ')}
              className="fill-none stroke-action"
              strokeWidth={2.5}
              strokeLinecap="round"
              strokeLinejoin="round"
            />
            {curve.label !== undefined && (
              <text
                x={endX - 10}
                y={labelY}
                textAnchor="end"
                className="fill-current stroke-ground text-[13px] font-medium italic [paint-order:stroke]"
                strokeWidth={4}
              >
                {curve.label}
              </text>
            )}
          </g>
        );
      })}
      {points.map((point) => {
        const [cx, cy] = view.toView(point.x, point.y);
        return (
          <g key={`${point.label} ${point.x} ${point.y}`}>
            <circle cx={cx} cy={cy} r={4.5} className="fill-action stroke-ground" />
            <text
              x={cx + 7}
              y={cy - 7}
              className="fill-current stroke-ground font-head text-[13px] font-semibold [paint-order:stroke]"
              strokeWidth={3}
            >
              {point.label}
            </text>
          </g>
        );
      })}
      {children?.(view)}
    </svg>
  );
}
