import type { GradeEventWhat } from '@planets/contract';
import type { Db } from '../../db/database.ts';
import type { Place } from '../../db/is-of.ts';
import { addEvent, findGrade, lastShowingOf, putGrade, type GradeRow } from './grade-store.ts';

/** What teachers decide of a grade, and what its log tells of. */
export interface Cell {
  readonly earned: number | null;
  readonly overridden: boolean;
  readonly feedback: string | null;
  readonly excused: boolean;
  readonly markedMissing: boolean;
  readonly released: boolean;
}

/** What one line of the log says besides the cell: of a question, or of a regrade. */
export type EventFacts = Readonly<Record<string, unknown>>;

export interface CellEvent {
  readonly what: GradeEventWhat;
  /** Null: the machine. */
  readonly by: string | null;
  readonly why: string | null;
  readonly now: number;
  readonly from?: EventFacts;
  readonly to?: EventFacts;
}

const NOTHING_GRADED: Cell = {
  earned: null,
  overridden: false,
  feedback: null,
  excused: false,
  markedMissing: false,
  released: false,
};

/** A grade is shown from its release on, which may lie ahead. */
const isReleased = ({ releasedAt }: GradeRow, now: number): boolean =>
  releasedAt !== null && releasedAt <= now;

export const cellOf = (row: GradeRow | undefined, now: number): Cell =>
  row === undefined
    ? NOTHING_GRADED
    : {
        earned: row.earned,
        overridden: row.overridden,
        feedback: row.feedback,
        excused: row.excused,
        markedMissing: row.markedMissing,
        released: isReleased(row, now),
      };

const FIELDS = Object.keys(NOTHING_GRADED) as readonly (keyof Cell)[];

const changedFields = (before: Cell, after: Cell): (keyof Cell)[] =>
  FIELDS.filter((field) => before[field] !== after[field]);

const pick = (cell: Cell, fields: readonly (keyof Cell)[]): EventFacts =>
  Object.fromEntries(fields.map((field) => [field, cell[field]]));

/** `what` of a line by the fields that changed, so that each line tells of one thing. */
const LINES: readonly {
  readonly fields: readonly (keyof Cell)[];
  readonly what: (after: Cell) => GradeEventWhat;
}[] = [
  {
    fields: ['earned', 'overridden'],
    what: ({ overridden }) => (overridden ? 'override' : 'score'),
  },
  { fields: ['excused'], what: () => 'excuse' },
  { fields: ['markedMissing'], what: () => 'missing' },
  { fields: ['feedback'], what: () => 'feedback' },
  { fields: ['released'], what: ({ released }) => (released ? 'release' : 'hide') },
];

/**
 * Writes a cell and its lines in the log: the only writer of `grade`. With `what` given, all that changed
 * stands in one line of that name, written even when the cell itself stayed as it was (a comment, work
 * handed in); without it, each change gets a line of its own. Lines of one writing share the version that it
 * made, which is how undo finds them.
 * @returns the row as it is now; undefined where there is none and nothing to write.
 */
export function writeCell(
  db: Db,
  key: Place,
  after: Cell,
  { by, why, now, ...event }: Omit<CellEvent, 'what'> & { readonly what?: GradeEventWhat },
): GradeRow | undefined {
  const row = findGrade(db, key);
  const before = cellOf(row, now);
  const changed = changedFields(before, after);
  if (changed.length === 0 && event.what === undefined) return row;

  const version = (row?.version ?? 0) + 1;
  const written: GradeRow = {
    ...key,
    earned: after.earned,
    feedback: after.feedback,
    overridden: after.overridden,
    excused: after.excused,
    markedMissing: after.markedMissing,
    releasedAt:
      before.released === after.released ? (row?.releasedAt ?? null) : after.released ? now : null,
    gradedAt: now,
    gradedBy: by ?? row?.gradedBy ?? null,
    version,
  };
  putGrade(db, written);
  const line = (what: GradeEventWhat, fields: readonly (keyof Cell)[]) =>
    addEvent(db, {
      ...key,
      at: now,
      byId: by,
      what,
      from: { ...event.from, ...pick(before, fields) },
      to: { ...event.to, ...pick(after, fields), version },
      why,
    });
  if (event.what !== undefined) line(event.what, changed);
  else
    for (const { fields, what } of LINES) {
      const own = fields.filter((field) => changed.includes(field));
      if (own.length > 0) line(what(after), own);
    }
  return written;
}

/** Whether a teacher hid it with their own hand: then nothing shows it by itself. */
export function isHiddenByHand(db: Db, key: Place): boolean {
  return lastShowingOf(db, key)?.to?.['released'] === false;
}
