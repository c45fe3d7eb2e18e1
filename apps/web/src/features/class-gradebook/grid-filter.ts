import type { ClassGradebook, GradebookColumn } from '@planets/contract';
import { cellAt, has, type GridCell } from './cells.ts';
import { isUnreleased } from './cell-words.ts';

export type GridFilter = 'all' | 'missing' | 'late' | 'to_grade' | 'to_release';

export const FILTER_WORDS: Record<GridFilter, string> = {
  all: 'Everything',
  missing: 'Missing',
  late: 'Handed in late',
  to_grade: 'To grade',
  to_release: 'Not shown yet',
};

const MATCHES: Record<GridFilter, (cell: GridCell) => boolean> = {
  all: () => true,
  missing: ({ status }) => status === 'missing',
  late: (cell) => has(cell, 'handedInLate') && cell.status !== 'excused',
  to_grade: ({ status }) => status === 'handed_in',
  to_release: isUnreleased,
};

export interface Shown {
  /** Their places in the gradebook. */
  readonly students: readonly number[];
  readonly assignments: readonly GradebookColumn[];
  /** How many cells match, among the students searched for. */
  readonly matches: number;
}

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The students and assignments that have something to show for the filter, by the name searched for. */
export function shownBy(
  { students, assignments }: Pick<ClassGradebook, 'students' | 'assignments'>,
  filter: GridFilter,
  search: string,
): Shown {
  const words = plain(search).split(/\s+/u).filter(Boolean);
  const named = students.flatMap(({ name }, index) =>
    words.every((word) => plain(name).includes(word)) ? [index] : [],
  );
  if (filter === 'all') return { students: named, assignments, matches: 0 };
  const rows = new Set<number>();
  const columns = new Set<number>();
  let matches = 0;
  for (const column of assignments)
    for (const student of named)
      if (MATCHES[filter](cellAt(column, student))) {
        rows.add(student);
        columns.add(column.id);
        matches += 1;
      }
  return {
    students: named.filter((student) => rows.has(student)),
    assignments: assignments.filter(({ id }) => columns.has(id)),
    matches,
  };
}
