import type { AssignmentState, HistoryQuery, HistorySort, Mode } from '@planets/contract';

/** What the gradebook keeps in its address: the filters of both ledgers. */
export interface GradebookSearch {
  planet?: string;
  topic?: string;
  mode?: Mode;
  completed?: boolean;
  from?: string;
  to?: string;
  sort?: HistorySort;
  class?: number;
  state?: AssignmentState;
}

export const historySorts = ['newest', 'oldest', 'best', 'weakest', 'longest'] as const;
export const modes = [
  'quick',
  'full',
  'timed',
  'teach',
  'related',
  'interactive',
  'review',
] as const;
export const assignmentStates = [
  'missing',
  'open',
  'in_progress',
  'upcoming',
  'submitted',
  'late',
  'graded',
  'excused',
] as const;

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value);

/** A calendar day that exists, as `2026-11-30`. */
function readDay(value: unknown): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(`${year}-${month}-${day}`) ? String(value) : undefined;
}

function readId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z0-9_]{1,60}$/.test(value) ? value : undefined;
}

/** Reads any address kindly: what makes no sense is left out, never an error page. */
export function readGradebookSearch(raw: Record<string, unknown>): GradebookSearch {
  const completed = { true: true, false: false }[String(raw.completed)];
  const sort = oneOf(historySorts, raw.sort);
  const classId = Number(raw.class);
  return withoutEmpty({
    planet: readId(raw.planet),
    topic: readId(raw.topic),
    mode: oneOf(modes, raw.mode),
    completed,
    from: readDay(raw.from),
    to: readDay(raw.to),
    sort: sort === 'newest' ? undefined : sort,
    class: Number.isSafeInteger(classId) && classId > 0 ? classId : undefined,
    state: oneOf(assignmentStates, raw.state),
  });
}

/** A change to the address: what is undefined is taken out, what is not named stays. */
export type SearchChange = { [K in keyof GradebookSearch]?: GradebookSearch[K] | undefined };

/** Leaves out what is not set, so that an address names only what was chosen. */
export function withoutEmpty(search: SearchChange): GradebookSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as GradebookSearch;
}

export type HistoryFilters = Pick<
  GradebookSearch,
  'planet' | 'topic' | 'mode' | 'completed' | 'from' | 'to' | 'sort'
>;

export function historyFilters(search: GradebookSearch): HistoryFilters {
  const { planet, topic, mode, completed, from, to, sort } = search;
  return withoutEmpty({ planet, topic, mode, completed, from, to, sort });
}

/** Whether anything narrows the history; the order alone does not. */
export function isNarrowed(filters: HistoryFilters): boolean {
  return Object.keys(filters).some((name) => name !== 'sort');
}

/** The filters as the API asks for them. Days are the student's own: those of the plots and the calendar. */
export function historyParams(filters: HistoryFilters): HistoryQuery {
  const { planet, topic, mode, completed, from, to, sort } = filters;
  return {
    ...(planet !== undefined && { planet }),
    ...(topic !== undefined && { topic }),
    ...(mode !== undefined && { mode }),
    ...(completed !== undefined && { completed: completed ? ('true' as const) : 'false' }),
    ...(from !== undefined && { fromDate: from }),
    ...(to !== undefined && { toDate: to }),
    ...(sort !== undefined && { sort }),
  };
}
