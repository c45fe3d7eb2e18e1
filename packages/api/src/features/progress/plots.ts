import type { ProgressPlots, progressQuery } from '@planets/contract';
import { bucketFor, modeNames, periodOf, type Bucket, type LocalDate } from '@planets/practice';
import type { z } from 'zod';
import { invalid } from '../../http/problem.ts';
import type { ReadableStudent } from '../gradebook/access.ts';
import { bestOf, usualOf } from './plots-best.ts';
import { difficultyOf } from './plots-difficulty.ts';
import { groupSessions, type Grouped } from './plots-groups.ts';
import { orderOf } from './plots-names.ts';
import type { PlotFilter, PlotRow, PlotsStore } from './plots-store.ts';
import { sumsView, togetherOf, type PlotSums } from './plots-sums.ts';
import { topicsOf } from './plots-topics.ts';

type Query = z.output<typeof progressQuery>;

/** The groups of a kind, each added up. */
function addedUp<Part extends { readonly sums: PlotSums }, K>(
  parts: readonly Part[],
  kindOf: (part: Part) => K,
) {
  return [...Map.groupBy(parts, kindOf)].map(
    ([kind, ofKind]) => [kind, togetherOf(ofKind.map(({ sums }) => sums))] as const,
  );
}

const percentOf = (tenths: number): number | null => (Number.isFinite(tenths) ? tenths / 10 : null);

/** The days in their periods, whole ones: the first may begin before the range, the last end after it. */
function periodsOf(days: Grouped['days'], bucket: Bucket): ProgressPlots['periods'] {
  const parts = days.map(([date, sums]) => ({ date, sums }));
  return addedUp(parts, ({ date }) => periodOf(date, bucket).from).map(([from, sums]) => ({
    ...periodOf(from, bucket),
    ...sumsView(sums),
    lowestScorePercent: percentOf(sums.lowestTenths),
    highestScorePercent: percentOf(sums.highestTenths),
  }));
}

/** The range. Where the query names no end it is today, or a later day of a student who flew west. */
function rangeOf(
  { from, to }: Query,
  days: Grouped['days'],
  today: LocalDate,
): { from: LocalDate | null; to: LocalDate } {
  const last = days.at(-1)?.[0] ?? today;
  const range = { from: from ?? days[0]?.[0] ?? null, to: to ?? (last > today ? last : today) };
  if (range.from !== null && range.from > range.to)
    throw invalid('from', 'The first day comes after the last one.');
  return range;
}

function filterOf({ from, to, planet, topic, mode }: Query): PlotFilter {
  if (topic !== undefined && planet === undefined)
    throw invalid('topic', 'Name the planet of this topic too.');
  return {
    from: from ?? null,
    to: to ?? null,
    planet: planet ?? null,
    topic: topic ?? null,
    mode: mode ?? null,
  };
}

/** The accuracy of these very sessions: what a filter by planet leaves out, its questions do not bring back. */
function difficultiesOf(
  store: PlotsStore,
  studentId: string,
  filter: PlotFilter,
  rows: readonly PlotRow[],
) {
  const text = store.difficulties(studentId, filter);
  return difficultyOf(
    text,
    filter.planet === null ? undefined : new Set(rows.map(([number]) => number)),
  );
}

/**
 * What the plots of a student's practice are drawn from: every figure from the same sessions, those that the
 * query lets through. Sessions of a chosen seed are practice like all others.
 * @param today the student's date.
 * @throws ProblemError invalid for a topic without its planet, and for a range that ends before it begins.
 */
export function readPlots(
  store: PlotsStore,
  { id }: Pick<ReadableStudent, 'id'>,
  query: Query,
  today: LocalDate,
): ProgressPlots {
  const filter = filterOf(query);
  const rows = store.sessions(id, filter);
  let names: Map<number, string> | undefined;
  const { days, groups, wallSeconds } = groupSessions(rows, (number) => {
    names ??= store.namesWithoutId(id);
    return names.get(number) ?? '';
  });
  const range = rangeOf(query, days, today);
  const bucket = range.from === null ? 'day' : bucketFor(range.from, range.to);
  const modes = new Map(addedUp(groups, ({ mode }) => mode));
  return {
    ...range,
    bucket,
    total: { ...sumsView(togetherOf(modes.values())), wallSeconds },
    periods: periodsOf(days, bucket),
    planets: addedUp(groups, ({ planet }) => planet)
      .toSorted(([a], [b]) => orderOf(a) - orderOf(b))
      .map(([planet, sums]) => ({ planet, ...sumsView(sums) })),
    topics: topicsOf(groups, (number) => store.session(id, number)).map(({ sums, ...topic }) => ({
      ...topic,
      ...sumsView(sums),
    })),
    modes: modeNames.flatMap((mode) => {
      const sums = modes.get(mode);
      return sums ? [{ mode, ...sumsView(sums) }] : [];
    }),
    days: days.map(([date, { sessions, questionsAnswered, activeSeconds }]) => ({
      date,
      sessions,
      questionsAnswered,
      activeSeconds,
    })),
    difficulty: difficultiesOf(store, id, filter, rows),
    best: bestOf(rows, days, (number) => store.session(id, number)?.id ?? null),
    usual: usualOf(rows),
  };
}
