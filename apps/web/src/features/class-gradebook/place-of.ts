import type { MouseEvent } from 'react';
import type { Place } from './selection.ts';

/** The place of the cell that something happened in; undefined beside the cells, and in a field for a score. */
export function placeOf({ target }: MouseEvent): Place | undefined {
  if (target instanceof HTMLInputElement) return undefined;
  const cell = (target as Element).closest<HTMLElement>('[data-col]');
  return cell ? { row: Number(cell.dataset['row']), col: Number(cell.dataset['col']) } : undefined;
}
