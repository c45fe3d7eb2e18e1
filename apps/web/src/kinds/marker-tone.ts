/** What a marker in a drawing says: placed and not judged, not right, or right. */
export type MarkerTone = 'placed' | 'missed' | 'right';
