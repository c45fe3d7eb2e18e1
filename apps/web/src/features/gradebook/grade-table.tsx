import { formatPercent } from '../../lib/format.ts';
import { NumberTable } from '../../components/number-table.tsx';
import { formatPoints } from '../../lib/points.ts';
import { type ReleasedGrade, pointsWorking } from './released.ts';

interface GradeTableProps {
  caption: string;
  grades: readonly ReleasedGrade[];
  average: number | null;
}

/** The pieces behind an average, with the sum that gives it. */
export function GradeTable({ caption, grades, average }: GradeTableProps) {
  if (grades.length === 0) return <p>No grade has been released yet, so there is no average.</p>;
  const sum = (read: (grade: ReleasedGrade) => number) =>
    formatPoints(grades.reduce((total, grade) => total + read(grade), 0));
  return (
    <>
      <p className="mb-2">{pointsWorking(grades)}. Only released grades count.</p>
      <NumberTable
        caption={caption}
        columns={['Piece', 'Points', 'Percent']}
        rows={grades.map(({ id, title, earned, points, percent }) => ({
          id,
          cells: [
            title,
            points === 0
              ? `${formatPoints(earned)} extra`
              : `${formatPoints(earned)} of ${formatPoints(points)}`,
            formatPercent(percent),
          ],
        }))}
        total={[
          'All',
          `${sum(({ earned }) => earned)} of ${sum(({ points }) => points)}`,
          formatPercent(average),
        ]}
      />
    </>
  );
}
