import { math } from '@planets/practice';

/** "40°" as maths. */
export const deg = (degrees: number | string): string => math(`${degrees}^{\\circ}`);
