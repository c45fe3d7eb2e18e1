import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellEdit, GridCell } from './cells.ts';
import type { FoundCell } from './grid-clipboard.ts';
import type { Entry } from './grid-row.tsx';
import { readEntry } from './score-entry.ts';

interface ScoreEntry {
  /** The active cell, read when something is done with it; undefined where it is no cell of an assignment. */
  findActive: () => FoundCell | undefined;
  mayGrade: boolean;
  mayChange: (cell: GridCell) => boolean;
  onChange: (edits: readonly CellEdit[]) => void;
  /** Nothing is typed any more: the focus goes back to the cell. */
  onDone: () => void;
  say: (words: string) => void;
}

/** What is being typed into the active cell. */
export function useScoreEntry(props: ScoreEntry) {
  const { findActive, mayGrade, mayChange, onChange, onDone, say } = props;
  const [entry, setEntry] = useState<Entry | null>(null);

  const begin = (text: string): void => {
    const found = findActive();
    if (!found) return;
    if (mayChange(found.cell)) setEntry({ text });
    else
      say(
        mayGrade
          ? 'This work is not for this student.'
          : 'Grades can only be changed by a teacher of the class.',
      );
  };

  /** @returns whether there was nothing wrong with what was typed. */
  const commit = (): boolean => {
    const found = findActive();
    if (entry === null || !found) return true;
    const read = readEntry(entry.text, found.column);
    if ('wrong' in read) {
      setEntry({ ...entry, wrong: read.wrong });
      say(read.wrong);
      return false;
    }
    setEntry(null);
    onDone();
    const isSame =
      'earned' in read.edit &&
      read.edit.earned === found.cell.earned &&
      found.cell.status !== 'excused';
    if (!isSame) onChange([{ ...found.key, ...read.edit }]);
    return true;
  };

  const write = useCallback((text: string) => setEntry({ text }), []);
  const drop = useCallback(() => setEntry(null), []);
  // Rows are drawn anew only when something of theirs changed, so what they call stays the same.
  const latestLeave = useRef(() => {});
  useEffect(() => {
    latestLeave.current = () => {
      if (!commit()) setEntry(null);
    };
  });
  const leave = useCallback(() => latestLeave.current(), []);
  return { entry, begin, commit, write, drop, leave };
}
