import type { Grade, UndoGradeBody } from '@planets/contract';
import { inTransaction, type Db } from '../../db/database.ts';
import type { Place } from '../../db/is-of.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { cellOf, writeCell, type Cell, type EventFacts } from './cell.ts';
import { requireVersion } from './change-grade.ts';
import { writeGiven } from './grade-question.ts';
import { eventsOf, findGrade, questionGradesOf, type GradeEventRow } from './grade-store.ts';
import { currentGrade } from './grade-view.ts';
import { scoreOf } from './score-of.ts';
import { requireStudent } from './student-key.ts';

/** What cannot be taken back from here: work that was handed in, dates, and a key that was mended. */
const LASTING: ReadonlySet<GradeEventRow['what']> = new Set(['handed_in', 'dates', 'regrade']);

const CELL_FIELDS = [
  'earned',
  'overridden',
  'feedback',
  'excused',
  'markedMissing',
  'released',
] as const satisfies readonly (keyof Cell)[];

/** The lines of the last change: one writing may have left several, with the version that it made. */
function lastChangeOf(events: readonly GradeEventRow[]): GradeEventRow[] {
  const [last] = events;
  if (last === undefined) return [];
  // Shown by itself because it was complete: part of the change before it.
  const isByItself = last.what === 'release' && last.byId === null;
  const end = isByItself ? 1 : 0;
  const version = events[end]?.to?.['version'];
  const same = events.findIndex(
    (event, index) => index >= end && event.to?.['version'] !== version,
  );
  return events.slice(0, same === -1 ? events.length : same);
}

/** Whether the last change of a cell can be taken back. */
export function canUndo(events: readonly GradeEventRow[]): boolean {
  const change = lastChangeOf(events);
  return change.length > 0 && change.every(({ what }) => !LASTING.has(what));
}

/** The cell with the fields of the lines as they were before them; newest line first. */
function cellBefore(cell: Cell, change: readonly GradeEventRow[]): Cell {
  let before = cell;
  for (const { from } of change)
    before = {
      ...before,
      ...Object.fromEntries(
        CELL_FIELDS.filter((field) => from !== null && field in from).map((field) => [
          field,
          from![field],
        ]),
      ),
    };
  return before;
}

const hasQuestion = (event: GradeEventRow) =>
  event.from !== null && typeof event.from['position'] === 'number';

/** Gives a question what it had been given before. */
function takeQuestionBack(
  db: Db,
  key: Place,
  { from, to }: GradeEventRow,
  stamp: { readonly by: string; readonly now: number },
): { from: EventFacts; to: EventFacts } {
  const facts = (side: EventFacts | null): EventFacts => ({
    position: side?.['position'],
    credit: side?.['credit'] ?? null,
    rubric: side?.['rubric'] ?? null,
    comment: side?.['comment'] ?? null,
  });
  const position = from!['position'] as number;
  const stored = questionGradesOf(db, key).find((one) => one.position === position);
  const { credit, rubric, comment } = facts(from);
  writeGiven(
    db,
    { ...key, position },
    stored,
    {
      credit: credit as number | null,
      rubric: rubric as (number | null)[] | null,
      comment: comment as string | null,
    },
    stamp,
  );
  return { from: facts(to), to: facts(from) };
}

/**
 * Takes back the last change of a grade, as a change of its own: nothing leaves the log, and undoing an undo
 * brings the change back.
 * @throws ProblemError not_allowed, not_found, class_archived, changed_meanwhile (with the cell), invalid
 * (nothing to take back)
 */
export function undoGrade(
  { db, now, secret }: Pick<Services, 'db' | 'now' | 'secret'>,
  actor: Actor,
  assignmentId: number,
  studentKey: string,
  { version }: UndoGradeBody,
): Grade {
  return inTransaction(db, (tx) => {
    const facts = requireAssignment(tx, actor, assignmentId, 'grade.change');
    const { id: studentId } = requireStudent(tx, secret, facts, studentKey);
    const key = { assignmentId: facts.id, studentId };
    const stamp = { by: actor.id, now: now() };
    requireVersion(tx, key, version, stamp.now);
    const events = eventsOf(tx, key);
    if (!canUndo(events)) throw invalid('', 'There is no change here that can be taken back.');

    const change = lastChangeOf(events);
    const questions = change
      .filter(hasQuestion)
      .map((event) => takeQuestionBack(tx, key, event, stamp));
    const before = cellBefore(cellOf(findGrade(tx, key), stamp.now), change);
    // A score that follows from the work is computed and not remembered.
    const score = before.overridden ? null : scoreOf(tx, facts, studentId);
    writeCell(
      tx,
      key,
      { ...before, earned: score === null ? before.earned : score.earned },
      { ...stamp, what: 'undo', why: null, ...questions[0] },
    );
    return currentGrade(tx, key, stamp.now);
  });
}
