import { axisNumber } from '../../components/figures/scale.ts';

/** A place as it is written: (3, −2). */
export const pointName = ({ x, y }: { x: number; y: number }): string =>
  `(${axisNumber(x)}, ${axisNumber(y)})`;
