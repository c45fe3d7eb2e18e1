import type { StudentTotals } from '@planets/contract';
import { classTotals, type ClassTotals, type Exact, type Total } from '@planets/practice';
import { piecesOf, type Sheet } from './sheet.ts';

/** Both totals of a student from all grades, with everything they were computed from. */
export const totalsOf = (sheet: Sheet, studentId: string): ClassTotals =>
  classTotals(piecesOf(sheet, studentId), sheet.categories, sheet.policy, sheet.moment);

/** A fraction that is not negative as shown: rounded once, half up, to one decimal. */
function shown({ fraction }: Exact): number {
  const [n = '0', d = '1'] = fraction.split('/');
  const [over, under] = [BigInt(n), BigInt(d)];
  return Number((over * 20n + under) / (under * 2n)) / 10;
}

const shownTotal = ({ shown: percent, letter }: Total) => ({ percent, letter });

/** The totals as the grid has them: the figures alone. Categories in the order of the sheet. */
export function totalsView({ categories }: Sheet, totals: ClassTotals): StudentTotals {
  const ofCategory = new Map(
    totals.soFar.categories.map(({ categoryId, percent }) => [categoryId, percent]),
  );
  return {
    soFar: shownTotal(totals.soFar),
    ifNothingMore: shownTotal(totals.ifNothingMore),
    categories: categories.map(({ id }) => {
      const percent = ofCategory.get(id) ?? null;
      return percent === null ? null : shown(percent);
    }),
  };
}
