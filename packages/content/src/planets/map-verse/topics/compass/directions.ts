import { type Direction, turned } from '../../grid-map.ts';

export const opposite = (direction: Direction) => turned(direction, 4);
