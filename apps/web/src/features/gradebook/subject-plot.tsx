import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatCount, formatPercent } from '../../lib/format.ts';
import { formatPoints } from '../../lib/points.ts';
import { ClassPlot } from './class-plot.tsx';
import { isPlotted, type ReleasedGrade } from './released.ts';
import { bySubject, subjectsSentence } from './subjects.ts';

interface SubjectPlotProps {
  grades: readonly ReleasedGrade[];
  planetName: (id: string) => string;
}

/** The released grades by the planet they are of, whatever the class: one small line each. */
export function SubjectPlot({ grades, planetName }: SubjectPlotProps) {
  const subjects = bySubject(grades, planetName);
  return (
    <figure>
      <figcaption className="mb-3">
        {subjectsSentence(subjects)} A dot is a released grade, a bar the average by points.
      </figcaption>
      <ul className="space-y-3">
        {subjects.map(({ planet, name, percent, grades: own }) => (
          <li key={planet}>
            <p className="flex items-baseline justify-between gap-4">
              <span>{name}</span>
              <span className="font-head font-semibold tabular-nums">{formatPercent(percent)}</span>
            </p>
            {percent !== null && (
              <div className="px-1">
                <ClassPlot grades={own.filter(isPlotted)} average={percent} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <Disclosure summary="Subjects as a table">
        <NumberTable
          caption="Released grades by subject"
          columns={['Subject', 'Graded', 'Points', 'Average']}
          rows={subjects.map(({ planet, name, earned, points, percent, grades: own }) => ({
            id: planet,
            cells: [
              name,
              formatCount(own.length, 'piece'),
              `${formatPoints(earned)} of ${formatPoints(points)}`,
              formatPercent(percent),
            ],
          }))}
        />
      </Disclosure>
    </figure>
  );
}
