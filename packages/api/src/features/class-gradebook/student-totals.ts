import type { StudentTotals } from '@planets/contract';
import { classFigures, classTotals, type ClassFigures, type ClassTotals } from '@planets/practice';
import { piecesOf, type Sheet } from './sheet.ts';

/** Both totals of a student from all grades, with everything they were computed from. */
export const totalsOf = (sheet: Sheet, studentId: string): ClassTotals =>
  classTotals(piecesOf(sheet, studentId), sheet.categories, sheet.policy, sheet.moment);

/** The same totals, the figures alone. */
export const figuresOf = (sheet: Sheet, studentId: string): ClassFigures =>
  classFigures(piecesOf(sheet, studentId), sheet.categories, sheet.policy, sheet.moment);

const shownTotal = ({ shown: percent, letter }: ClassFigures['soFar']) => ({ percent, letter });

/** The totals as the grid has them. Categories in the order of the sheet. */
export const totalsView = (
  { categories }: Sheet,
  { soFar, ifNothingMore, categories: ofCategory }: ClassFigures,
): StudentTotals => ({
  soFar: shownTotal(soFar),
  ifNothingMore: shownTotal(ifNothingMore),
  categories: categories.map(({ id }) => ofCategory.get(id) ?? null),
});
