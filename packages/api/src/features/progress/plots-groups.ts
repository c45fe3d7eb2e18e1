import type { LocalDate } from '@planets/practice';
import { placeOf, type PlotRow } from './plots-store.ts';
import { addSession, noSums, type PlotSums } from './plots-sums.ts';
import type { PlotGroup } from './plots-topics.ts';

/** Some sessions put together, in one pass over them. */
export interface Grouped {
  /** Oldest first. */
  readonly days: readonly (readonly [LocalDate, PlotSums])[];
  /** By planet, topic and mode: all that is told by one of the three is added up from these. */
  readonly groups: readonly PlotGroup[];
  readonly wallSeconds: number;
}

/**
 * Puts sessions together by day and by place.
 * @param nameOf what the topic of a session without one is called, by the session's number.
 */
export function groupSessions(
  rows: readonly PlotRow[],
  nameOf: (number: number) => string,
): Grouped {
  const days = new Map<LocalDate, PlotSums>();
  const groups = new Map<string, PlotGroup>();
  let [date, ofDay] = ['', noSums()];
  let wallSeconds = 0;
  for (const row of rows) {
    // Sessions come nearly in the order of their days: mostly it is the day of the one before.
    if (row[1] !== date) {
      date = row[1];
      ofDay = days.get(date) ?? noSums();
      days.set(date, ofDay);
    }
    addSession(ofDay, row);
    let group = groups.get(row[2]);
    if (group?.topic === null || group === undefined) group = groupOf(groups, row, nameOf);
    group.number = row[0];
    addSession(group.sums, row);
    wallSeconds += row[8];
  }
  return {
    days: [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    groups: [...groups.values()],
    wallSeconds,
  };
}

/** The group of a row, made where it is the first: topics without an id are told apart by their names. */
function groupOf(
  groups: Map<string, PlotGroup>,
  row: PlotRow,
  nameOf: (number: number) => string,
): PlotGroup {
  const [number, , key] = row;
  const place = placeOf(key);
  const name = place.topic === null ? nameOf(number) : '';
  const ownKey = place.topic === null ? `${key}\n${name}` : key;
  const found = groups.get(ownKey);
  if (found !== undefined) return found;
  const group = { ...place, name, number, sums: noSums() };
  groups.set(ownKey, group);
  return group;
}
