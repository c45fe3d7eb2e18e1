import type { ClassGradebook, Grade, SaveCellsAnswer } from '@planets/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, ApiProblem, NetworkFault } from '../../lib/api.ts';
import {
  cellAt,
  keyOf,
  stateOf,
  withEdit,
  withSaved,
  type CellEdit,
  type CellState,
  type GridCell,
} from './cells.ts';
import { classGradebookQuery } from './queries.ts';

/** Changes that are saved together: one cell typed, or a block pasted. */
interface Batch {
  readonly edits: readonly CellEdit[];
  readonly why?: string;
  /** It takes back a change, or takes it up again. */
  readonly undo?: 'undo' | 'redo';
}

/** What one batch changed, to be put back and taken up again. */
interface Done {
  readonly before: readonly CellEdit[];
  readonly after: readonly CellEdit[];
}

export interface Conflict {
  readonly batch: Batch;
  readonly cells: readonly { readonly edit: CellEdit; readonly theirs: Grade }[];
}

export type Standing = 'saving' | 'failed';

/** By cell, what was asked for and how it stands. */
export type Pending = ReadonlyMap<string, { edit: CellEdit; standing: Standing }>;

/** The cell as it is or will be. */
export function shownCell(
  pending: Pending,
  cell: GridCell,
  key: string,
): { cell: GridCell; standing: Standing | null } {
  const own = pending.get(key);
  return own
    ? { cell: withEdit(cell, own.edit), standing: own.standing }
    : { cell, standing: null };
}

/** Fewer than the server takes at once, and more than a screen shows. */
export const MOST_AT_ONCE = 400;

const FIELDS = ['earned', 'excused', 'markedMissing', 'released'] as const;

/** The fields in which two states differ, with the values of `of`. */
const difference = (of: CellState, other: CellState): Partial<CellState> =>
  Object.fromEntries(
    FIELDS.filter((field) => of[field] !== other[field]).map((field) => [field, of[field]]),
  );

const isUnreachable = (error: unknown): boolean =>
  error instanceof NetworkFault || (error instanceof ApiProblem && error.status >= 500);

function findCell(
  gradebook: ClassGradebook | undefined,
  { assignmentId, studentId }: CellEdit,
): GridCell | undefined {
  const column = gradebook?.assignments.find(({ id }) => id === assignmentId);
  const student = gradebook?.students.findIndex(({ id }) => id === studentId) ?? -1;
  return column && student >= 0 ? cellAt(column, student) : undefined;
}

/**
 * Saves changes of cells one batch after the other, so that each knows the version that the one before made.
 * The page shows them at once; what is not saved is marked until it is.
 */
export function useGradebookEdits(classId: number, say: (words: string) => void) {
  const client = useQueryClient();
  const { queryKey } = classGradebookQuery(classId);
  /** Shown over what is saved: by cell, what was asked for and how it stands. */
  const [pending, setPending] = useState<Pending>(new Map());
  const [asking, setAsking] = useState<Batch | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [history, setHistory] = useState<{ undo: readonly Done[]; redo: readonly Done[] }>({
    undo: [],
    redo: [],
  });
  const queue = useRef<Batch[]>([]);
  const failed = useRef<Batch[]>([]);
  const isRunning = useRef(false);

  const mark = useCallback((edits: readonly CellEdit[], standing: Standing | null) => {
    setPending((before) => {
      const after = new Map(before);
      for (const edit of edits) {
        if (standing === null) after.delete(keyOf(edit));
        else
          after.set(keyOf(edit), { edit: { ...after.get(keyOf(edit))?.edit, ...edit }, standing });
      }
      return after;
    });
  }, []);

  const send = useCallback(
    async (batch: Batch): Promise<void> => {
      const read = () => client.getQueryData(queryKey);
      const before = batch.edits.map((edit) => findCell(read(), edit));
      const cells = batch.edits.map((edit, index) => ({
        ...edit,
        version: before[index]?.version ?? 0,
      }));
      try {
        const answer = await api.put<SaveCellsAnswer>(`/api/classes/${classId}/gradebook/cells`, {
          cells,
          ...(batch.why === undefined ? {} : { why: batch.why }),
          ...(batch.undo ? { undo: true } : {}),
        });
        client.setQueryData(queryKey, (old) => old && withSaved(old, answer));
        mark(batch.edits, null);
        void client.invalidateQueries({ queryKey: ['class', classId, 'total'] });
        for (const { assignmentId } of batch.edits)
          void client.invalidateQueries({ queryKey: ['assignment', assignmentId] });
        if (batch.undo) return;
        const done = batch.edits.map((edit, index) => {
          const now = findCell(read(), edit);
          const { assignmentId, studentId } = edit;
          const [from, to] = [before[index], now].map((cell) => cell && stateOf(cell));
          const key = { assignmentId, studentId };
          return from && to
            ? {
                before: { ...key, ...difference(from, to) },
                after: { ...key, ...difference(to, from) },
              }
            : undefined;
        });
        const kept = done.filter((one) => one !== undefined);
        setHistory(({ undo }) => ({
          undo: [
            ...undo,
            { before: kept.map((one) => one.before), after: kept.map((one) => one.after) },
          ],
          redo: [],
        }));
      } catch (error) {
        if (isUnreachable(error)) {
          failed.current.push(batch);
          mark(batch.edits, 'failed');
          say('Not saved: no connection to the school.');
          return;
        }
        mark(batch.edits, null);
        if (!(error instanceof ApiProblem)) throw error;
        const { code, problem } = error;
        if (code === 'changed_meanwhile') {
          const theirs = (
            problem.current as {
              cells: { assignmentId: number; studentId: string; grade: Grade }[];
            }
          ).cells;
          setConflict({
            batch,
            cells: theirs.flatMap(({ grade, ...key }) => {
              const edit = batch.edits.find((one) => keyOf(one) === keyOf(key));
              return edit ? [{ edit, theirs: grade }] : [];
            }),
          });
          await client.invalidateQueries({ queryKey });
        } else if (problem.errors?.some(({ path }) => path.endsWith('.why'))) setAsking(batch);
        else {
          setRefusal(error.message);
          say(`Not saved. ${error.message}`);
          await client.invalidateQueries({ queryKey });
        }
      }
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key is made of the class
    [classId, client, mark, say],
  );

  const run = useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    try {
      for (let next = queue.current.shift(); next; next = queue.current.shift()) await send(next);
    } finally {
      isRunning.current = false;
    }
  }, [send]);

  const save = useCallback(
    (batch: Batch) => {
      setRefusal(null);
      mark(batch.edits, 'saving');
      queue.current.push(batch);
      void run();
    },
    [mark, run],
  );

  const isUnsaved = pending.size > 0;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const isFailed = [...pending.values()].some(({ standing }) => standing === 'failed');

  return {
    pending,
    asking,
    conflict,
    refusal,
    isFailed,
    isSaving: isUnsaved && !isFailed,
    canUndo: history.undo.length > 0,
    canRedo: history.redo.length > 0,
    /** The cell as it is or will be. */
    shown: (cell: GridCell, key: string) => shownCell(pending, cell, key),
    change: (edits: readonly CellEdit[], why?: string) =>
      save({ edits, ...(why === undefined ? {} : { why }) }),
    retry: () => {
      const again = failed.current.splice(0);
      for (const batch of again) save(batch);
    },
    forgetRefusal: () => setRefusal(null),
    answerWhy: (why: string | null) => {
      const batch = asking;
      setAsking(null);
      if (batch && why !== null) save({ ...batch, why });
    },
    /** Mine for the cells named, theirs for the rest; what nobody else touched is saved with it. */
    resolve: (mine: ReadonlySet<string>) => {
      const open = conflict;
      setConflict(null);
      if (!open) return;
      const contested = new Set(open.cells.map(({ edit }) => keyOf(edit)));
      const edits = open.batch.edits.filter(
        (edit) => !contested.has(keyOf(edit)) || mine.has(keyOf(edit)),
      );
      if (edits.length > 0) save({ ...open.batch, edits });
    },
    undo: () => {
      const last = history.undo.at(-1);
      if (!last) return;
      setHistory(({ undo, redo }) => ({ undo: undo.slice(0, -1), redo: [...redo, last] }));
      save({ edits: last.before, undo: 'undo' });
      say('Change taken back');
    },
    redo: () => {
      const last = history.redo.at(-1);
      if (!last) return;
      setHistory(({ undo, redo }) => ({ undo: [...undo, last], redo: redo.slice(0, -1) }));
      save({ edits: last.after, undo: 'redo' });
      say('Change made again');
    },
  };
}

export type GradebookEdits = ReturnType<typeof useGradebookEdits>;
