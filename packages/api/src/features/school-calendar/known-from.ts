/**
 * The instant (UTC milliseconds) from which a change of the calendar is known. A session that was saved in
 * this very millisecond was judged without it, and has to be when everything is computed again.
 */
export const knownFrom = (now: number): number => now + 1;
