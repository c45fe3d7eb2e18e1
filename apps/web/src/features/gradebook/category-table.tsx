import type { CategoryInTotal, Total } from '@planets/contract';
import { formatCount, formatPercent } from '../../lib/format.ts';
import { formatPoints } from '../../lib/points.ts';

interface CategoryTableProps {
  className: string;
  total: Total;
}

const shownPercent = ({ percent }: CategoryInTotal): string =>
  formatPercent(percent === null ? null : Math.round(percent.decimal * 10) / 10);

/** What a class's total is made of. Nothing where the class has no categories. */
export function CategoryTable({ className, total }: CategoryTableProps) {
  const categories = total.categories.filter(({ categoryId }) => categoryId !== null);
  if (categories.length === 0) return null;
  const isWeighted = total.weighting === 'categories';
  return (
    <table className="mt-3 w-full border-collapse text-sm tabular-nums">
      <caption className="sr-only">Categories in {className}</caption>
      <thead>
        <tr className="border-b border-line text-ink-soft">
          <th scope="col" className="py-1.5 pe-3 text-start font-medium">
            Category
          </th>
          {isWeighted && (
            <th scope="col" className="py-1.5 ps-3 text-end font-medium">
              Weight
            </th>
          )}
          <th scope="col" className="py-1.5 ps-3 text-end font-medium">
            So far
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map((category) => (
          <tr key={category.categoryId} className="border-b border-line align-baseline">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal">
              <bdi className="wrap-anywhere">{category.name}</bdi>
              <Notes category={category} />
            </th>
            {isWeighted && <Weight category={category} />}
            <td className="py-1.5 ps-3 text-end">{shownPercent(category)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Notes({ category: { dropLowest, dropped, extraCredit } }: { category: CategoryInTotal }) {
  const notes = [
    extraCredit && 'extra credit',
    dropLowest > 0 &&
      (dropped.length === 0
        ? `the lowest ${dropLowest === 1 ? 'score' : formatPoints(dropLowest)} will be dropped`
        : `${formatCount(dropped.length, 'lowest score')} dropped`),
  ].filter(Boolean);
  return notes.length === 0 ? null : (
    <span className="block text-ink-soft">{notes.join(', ')}</span>
  );
}

/** The weight as the teacher set it, and what it comes to while other categories are empty. */
function Weight({ category: { weight, weightUsed } }: { category: CategoryInTotal }) {
  const used = weightUsed === null ? null : Math.round(weightUsed.decimal * 10) / 10;
  return (
    <td className="py-1.5 ps-3 text-end">
      {weight === null ? '–' : formatPoints(weight)}
      {used !== weight && (
        <span className="block text-ink-soft">
          {used === null ? 'not yet' : `now ${formatPercent(used)}`}
        </span>
      )}
    </td>
  );
}
