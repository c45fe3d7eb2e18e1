import type { QuestionOf } from '@planets/contract';
import { useRef } from 'react';
import { GridFigure } from '../../components/figures/grid.tsx';
import { gridView } from '../../components/figures/grid-view.ts';
import { classes } from '../../lib/classes.ts';
import type { ResponseOf } from '../kind-view.ts';
import { isPlaced } from '../placed.ts';
import { PlaneMarker } from './plane-marker.tsx';

interface PlaneProps {
  question: QuestionOf<'point'>;
  entry: ResponseOf<'point'>;
  isLocked: boolean;
  onPlace: (x: number, y: number) => void;
  /** Tells whether the key moved the point. */
  onKey: (key: string) => boolean;
}

/** The plane to place a point on. A tap anywhere places it; only the point itself is dragged, so a page still scrolls. */
export function Plane({ question, entry, isLocked, onPlace, onKey }: PlaneProps) {
  const { grid, alt } = question;
  const frame = useRef<HTMLDivElement>(null);
  const placeAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = frame.current?.querySelector('svg')?.getBoundingClientRect();
    if (!box || isLocked) return;
    const { width, height, toCrossing } = gridView(grid);
    onPlace(
      ...toCrossing(
        ((clientX - box.left) / box.width) * width,
        ((clientY - box.top) / box.height) * height,
      ),
    );
  };
  const isShown =
    isPlaced(entry.x, entry.y) &&
    entry.x >= grid.x.min &&
    entry.x <= grid.x.max &&
    entry.y >= grid.y.min &&
    entry.y <= grid.y.max;
  return (
    // The fields below are the way for who does not see the plane.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys move the point in two directions, for which there is no other role
    <div
      ref={frame}
      role="application"
      aria-label="Grid. The arrow keys move the point."
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys that move the point need the focus here
      tabIndex={0}
      className={classes(
        'relative w-full max-w-md rounded-md [&>svg]:block',
        !isLocked && 'cursor-crosshair',
      )}
      onClick={placeAt}
      onKeyDown={(event) => {
        if (!isLocked && onKey(event.key)) event.preventDefault();
      }}
    >
      <GridFigure {...grid} alt={alt} className="select-none">
        {(view) =>
          isShown && (
            <>
              <PlaneMarker view={view} x={entry.x} y={entry.y} tone="placed" />
              <circle
                cx={view.toView(entry.x, entry.y)[0]}
                cy={view.toView(entry.x, entry.y)[1]}
                r={22}
                className={classes(
                  'fill-transparent',
                  !isLocked && 'cursor-grab touch-none active:cursor-grabbing',
                )}
                onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
                onPointerMove={(event) =>
                  event.currentTarget.hasPointerCapture(event.pointerId) && placeAt(event)
                }
              />
            </>
          )
        }
      </GridFigure>
    </div>
  );
}
