import type { FigureBlock } from '@planets/contract';
import { gridView } from '../../components/figures/grid-view.ts';
import { PLATES, project } from '../../components/figures/maps/projection.ts';

/** Where the places of a picture lie on it. */
export interface PictureBox {
  /** How wide it is shown at most, in rem: never wider than its figure grows. */
  widest: number;
  /** A place as shares of the width and the height, from 0 to 1. */
  shareOf: (place: readonly [number, number]) => [number, number];
}

const WIDEST = 36;

/** Undefined for a figure without coordinates. */
export function pictureBox(figure: FigureBlock['figure']): PictureBox | undefined {
  switch (figure.kind) {
    case 'diagram': {
      const { width, height } = figure;
      return {
        widest: Math.min(WIDEST, (width * 1.4) / 16),
        shareOf: ([x, y]) => [x / width, y / height],
      };
    }
    case 'map': {
      const plate = PLATES[figure.area];
      return {
        widest: WIDEST,
        shareOf(place) {
          const [x, y] = project(plate, place);
          return [x / plate.width, y / plate.height];
        },
      };
    }
    case 'grid': {
      const { width, height, toView } = gridView(figure);
      return {
        widest: 28,
        shareOf(place) {
          const [x, y] = toView(...place);
          return [x / width, y / height];
        },
      };
    }
    default:
      return undefined;
  }
}
