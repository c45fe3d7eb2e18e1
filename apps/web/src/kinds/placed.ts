/** Where a marker is before it is placed. It becomes null in a kept draft, which is no place either. */
export const NOWHERE = Number.NaN;

export const isPlaced = (...coordinates: readonly number[]): boolean =>
  coordinates.every((coordinate) => Number.isFinite(coordinate));
