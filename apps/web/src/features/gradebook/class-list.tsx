import type { SchoolClass } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatCount, formatPercent } from '../../lib/format.ts';
import { ClassPlot } from './class-plot.tsx';
import { GradeTable } from './grade-table.tsx';
import type { SearchChange } from './gradebook-search.ts';
import { NumberTable } from '../../components/number-table.tsx';
import { isPlotted, type ReleasedGrade } from './released.ts';
import { classesSentence } from './trend.ts';

interface ClassListProps {
  classes: readonly SchoolClass[];
  grades: readonly ReleasedGrade[];
  onFilter: (change: SearchChange) => void;
}

export function ClassList({ classes, grades, onFilter }: ClassListProps) {
  return (
    <figure>
      <figcaption className="mb-3">
        {classesSentence(classes)}
        {grades.length > 0 && ' A dot is a released grade, a bar the average.'}
      </figcaption>
      <ul className="divide-y divide-line">
        {classes.map((schoolClass) => (
          <ClassEntry
            key={schoolClass.id}
            schoolClass={schoolClass}
            grades={grades.filter(({ classId }) => classId === schoolClass.id)}
            onFilter={onFilter}
          />
        ))}
      </ul>
      <Disclosure summary="Classes as a table">
        <NumberTable
          caption="Performance per class"
          columns={['Class', 'Graded', 'Missing', 'Average']}
          rows={classes.map(({ id, name, graded, missing, averagePercent }) => ({
            id,
            cells: [name, graded, missing, formatPercent(averagePercent)],
          }))}
        />
      </Disclosure>
    </figure>
  );
}

interface ClassEntryProps extends Pick<ClassListProps, 'grades' | 'onFilter'> {
  schoolClass: SchoolClass;
}

function ClassEntry({ schoolClass, grades, onFilter }: ClassEntryProps) {
  const { id, name, teacher, averagePercent, graded, missing } = schoolClass;
  return (
    <li className="py-3">
      <div className="flex items-baseline justify-between gap-4">
        <h4 className="min-w-0">
          <button
            type="button"
            className="block cursor-pointer py-2.5 text-start font-medium underline decoration-assigned-mark underline-offset-4 hover:text-assigned-text"
            onClick={() => onFilter({ class: id })}
          >
            <bdi>{name}</bdi>
            <span className="sr-only">: show its assignments</span>
          </button>
        </h4>
        {averagePercent !== null && (
          <p className="shrink-0 font-head text-lg font-semibold tabular-nums">
            {formatPercent(averagePercent)}
          </p>
        )}
      </div>
      <div className="-mt-2 flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <p className="text-ink-soft">
          <bdi>{teacher}</bdi>
        </p>
        {missing > 0 && (
          <button
            type="button"
            className="-my-2.5 cursor-pointer py-2.5 font-medium text-miss-text underline underline-offset-4"
            onClick={() => onFilter({ class: id, state: 'missing' })}
          >
            {formatCount(missing, 'piece')} missing
            <span className="sr-only"> in {name}: show</span>
          </button>
        )}
      </div>
      {averagePercent !== null && (
        <div className="mt-2 px-1">
          <ClassPlot grades={grades.filter(isPlotted)} average={averagePercent} />
        </div>
      )}
      <div className="text-sm">
        {graded === 0 ? (
          <p className="py-2.5 text-ink-soft">Nothing graded yet</p>
        ) : (
          <Disclosure
            summary={
              <>
                {formatCount(graded, 'piece')} graded
                <span className="sr-only"> in {name}: how the average was worked out</span>
              </>
            }
          >
            <GradeTable
              caption={`Graded pieces in ${name}`}
              grades={grades}
              average={averagePercent}
            />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
