import type {
  ImportScoresAnswer,
  ImportScoresBody,
  ScoreImportLine,
  ScoreImportPreview,
  ScoreProblem,
} from '@planets/contract';
import { inTransaction, type Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { requireAssignment, requireClass, type ClassFor } from '../classes/class-access.ts';
import { changeGrade, mostPoints } from '../grading/change-grade.ts';
import { digest } from './digest.ts';
import { STATUS_WORDS } from './export-table.ts';
import { readScore, readScores, studentsBy, plainName, type ScoreColumn } from './read-scores.ts';
import { readSheet, type Sheet } from './sheet.ts';
import type { SheetStudent } from './sheet-store.ts';

interface PlannedChange {
  readonly assignmentId: number;
  readonly studentId: string;
  readonly version: number;
  readonly earned: number;
}

interface Plan {
  readonly preview: ScoreImportPreview;
  readonly changes: readonly PlannedChange[];
}

const WORDS: ReadonlySet<string> = new Set(Object.values(STATUS_WORDS));

/** What one entry would do, or why it cannot. */
function planEntry(
  sheet: Sheet,
  { assignment }: ScoreColumn,
  studentId: string,
  entry: string,
  commaIsDecimal: boolean,
): 'unchanged' | ScoreProblem | number {
  // The words that an export has in place of a score say what already is.
  if (WORDS.has(entry.trim().toLowerCase())) return 'unchanged';
  const score = readScore(entry, commaIsDecimal);
  if (score === 'empty') return 'unchanged';
  if (!sheet.isFor(assignment, studentId)) return 'not_theirs';
  if (typeof score !== 'number') return score;
  const { earned, excused } = sheet.facts(assignment.id, studentId);
  if (score === earned) return 'unchanged';
  if (score < 0 || score > mostPoints(assignment)) return 'out_of_range';
  return excused ? 'excused' : score;
}

/** All that a file would do to a class as it is now. Nothing is written. */
function plan(db: Db, schoolClass: ClassFor<'grade.change'>, csv: string, now: number): Plan {
  const sheet = readSheet(db, schoolClass, now);
  const file = readScores(csv, sheet.assignments);
  const students = studentsBy(file.by, sheet.students);
  const seen = new Set<SheetStudent>();
  const changes: PlannedChange[] = [];
  let [problems, unchanged, overrides] = [0, 0, 0];

  const lines = file.lines.map(({ line, entries }): ScoreImportLine => {
    const wrong = (problem: ScoreProblem, student: SheetStudent | null = null) => {
      problems += 1;
      const shown = student && { id: student.id, name: student.name };
      return { line, student: shown, problem, unchanged: 0, cells: [] };
    };
    const name = plainName(entries[file.studentAt] ?? '');
    if (name === '') return wrong('no_student');
    const [student, another] = students.get(name) ?? [];
    if (!student) return wrong('unknown_student');
    if (another) return wrong('two_students');
    if (seen.has(student)) return wrong('student_again', student);
    seen.add(student);

    let same = 0;
    const cells: ScoreImportLine['cells'] = [];
    for (const column of file.columns) {
      const { id: assignmentId, hasQuestions } = column.assignment;
      const entry = entries[column.at] ?? '';
      const { earned: from, version, submittedAt } = sheet.facts(assignmentId, student.id);
      const to = planEntry(sheet, column, student.id, entry, file.commaIsDecimal);
      if (to === 'unchanged') same += 1;
      else if (typeof to === 'number') {
        cells.push({ assignmentId, from, to, problem: null });
        changes.push({ assignmentId, studentId: student.id, version, earned: to });
        if (hasQuestions === 1 && submittedAt !== null) overrides += 1;
      } else {
        problems += 1;
        cells.push({ assignmentId, from, to: null, problem: to });
      }
    }
    unchanged += same;
    return {
      line,
      student: { id: student.id, name: student.name },
      problem: null,
      unchanged: same,
      cells,
    };
  });
  return {
    changes,
    preview: {
      columns: file.columns.map(({ name, assignment }) => ({
        name: name.slice(0, 300),
        assignmentId: assignment.id,
      })),
      ignored: [...file.ignored],
      lines,
      changes: changes.length,
      unchanged,
      problems,
      overrides,
      state: digest(JSON.stringify([changes, problems])),
    },
  };
}

/** What a file of scores would do, line by line. @throws ProblemError invalid where it cannot be read */
export function previewScores(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  classId: number,
  csv: string,
): ScoreImportPreview {
  return plan(db, requireClass(db, actor, classId, 'grade.change'), csv, now()).preview;
}

/**
 * Takes in a file of scores as it was previewed: all of it or, where a cell changed since, nothing.
 * @throws ProblemError changed_meanwhile (with the preview as it is now), invalid
 */
export function importScores(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  classId: number,
  { csv, state, leaveOutProblems }: ImportScoresBody,
): ImportScoresAnswer {
  const at = now();
  return inTransaction(db, (tx) => {
    const { changes, preview } = plan(
      tx,
      requireClass(tx, actor, classId, 'grade.change'),
      csv,
      at,
    );
    if (preview.state !== state)
      throw new ProblemError(
        'changed_meanwhile',
        'The gradebook changed since the preview. Look at it again; nothing was imported.',
        { current: preview },
      );
    if (preview.problems > 0 && !leaveOutProblems)
      throw invalid(
        'csv',
        `${preview.problems === 1 ? 'One entry or line' : `${preview.problems} entries or lines`} cannot be used. Mend the file, or leave them out.`,
      );
    const assignments = new Map(
      [...new Set(changes.map(({ assignmentId }) => assignmentId))].map((id) => [
        id,
        requireAssignment(tx, actor, id, 'grade.change'),
      ]),
    );
    for (const { assignmentId, studentId, version, earned } of changes)
      changeGrade(
        tx,
        {
          assignment: assignments.get(assignmentId)!,
          studentId,
          by: actor,
          now: at,
          as: 'import',
        },
        { version, earned, why: 'Imported from a file' },
      );
    return {
      changed: changes.length,
      students: new Set(changes.map(({ studentId }) => studentId)).size,
      leftOut: preview.problems,
    };
  });
}
