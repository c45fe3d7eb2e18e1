import type { SchoolClass } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatCount, formatPercent } from '../../lib/format.ts';
import { ClassPlot } from './class-plot.tsx';
import { GradeTable } from './grade-table.tsx';
import type { SearchChange } from './gradebook-search.ts';
import { NumberTable } from './number-table.tsx';
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
        <h4 className="min-w-0 font-medium">
          {name} <span className="font-normal text-ink-soft">· {teacher}</span>
        </h4>
        <p className="shrink-0 font-head text-lg font-semibold tabular-nums">
          {averagePercent === null ? (
            <span aria-hidden="true">–</span>
          ) : (
            formatPercent(averagePercent)
          )}
        </p>
      </div>
      {averagePercent !== null && (
        <div className="px-1">
          <ClassPlot grades={grades.filter(isPlotted)} average={averagePercent} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 text-sm">
        <span className="text-ink-soft">
          {graded === 0 ? 'Nothing graded yet' : `${formatCount(graded, 'piece')} graded`}
        </span>
        {missing > 0 && (
          <button
            type="button"
            className="min-h-11 cursor-pointer font-medium text-miss-text underline underline-offset-4"
            onClick={() => onFilter({ class: id, state: 'missing' })}
          >
            {formatCount(missing, 'piece')} missing
            <span className="sr-only"> in {name}: show</span>
          </button>
        )}
        <button
          type="button"
          className="min-h-11 cursor-pointer font-medium text-action hover:text-action-strong"
          onClick={() => onFilter({ class: id })}
        >
          Show its work<span className="sr-only">: {name}</span>
        </button>
        {averagePercent !== null && (
          <Disclosure
            summary={`How ${formatPercent(averagePercent)} was worked out`}
            className="w-full open:basis-full @sm:w-auto"
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
