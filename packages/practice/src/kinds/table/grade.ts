import { gradedMarks, gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import { gradeNumber } from '../numeric/grade-number.ts';
import { matchText } from '../text/match.ts';
import { normaliseText } from '../text/normalise.ts';
import { placesOf } from './places.ts';
import type { CellKey, TableQuestion, TableResponse } from './question.ts';

function gradeCell(key: CellKey, entered: string): Verdict {
  if (key.asks === 'number') return gradeNumber(key, entered);
  return normaliseText(entered, key.policy) === ''
    ? ungradable('Type a word.')
    : gradedWhole(matchText(entered, key.accepted, key.policy).kind !== 'wrong');
}

/** Each blank is a part. All must be filled, and every number readable, before it counts as a try. */
export function gradeTable(question: TableQuestion, { cells }: TableResponse): Verdict {
  const keys = question.key.cells;
  if (cells.length !== keys.length || cells.some((cell) => cell.trim() === ''))
    return ungradable('Fill every empty cell first.');
  const verdicts = keys.map((key, blank) => gradeCell(key, cells[blank]!));
  const slip = verdicts.findIndex(({ kind }) => kind === 'ungradable');
  if (slip !== -1)
    return ungradable(
      `${placesOf(question)[slip]}: ${(verdicts[slip] as { message: string }).message}`,
    );
  return gradedMarks(verdicts.map((verdict) => verdict.kind === 'graded' && verdict.correct));
}
