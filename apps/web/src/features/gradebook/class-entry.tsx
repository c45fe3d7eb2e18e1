import type { Assignment, SchoolClass } from '@planets/contract';
import FlaskConical from 'lucide-react/icons/flask-conical';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { formatCount } from '../../lib/format.ts';
import { CategoryTable } from './category-table.tsx';
import { ClassPlot } from './class-plot.tsx';
import { classTotalFigures } from './class-total-figures.tsx';
import { FigureRow } from './figure-row.tsx';
import type { SearchChange } from './gradebook-search.ts';
import { latePolicyInWords } from './late-policy-words.ts';
import type { LedgerOwner } from './ledger-owner.ts';
import { isPlotted, releasedGrades } from './released.ts';
import { WhatIf } from './what-if.tsx';

interface ClassEntryProps {
  schoolClass: SchoolClass;
  assignments: readonly Assignment[];
  owner: LedgerOwner;
  /** It is over: nothing is left to try out. */
  isArchived?: boolean;
  onFilter?: (change: SearchChange) => void;
  children?: ReactNode;
}

/** One class: both totals, each a door to its working, its categories, and a place to try scores out. */
export function ClassEntry({
  schoolClass,
  assignments,
  owner,
  isArchived = false,
  onFilter,
  children,
}: ClassEntryProps) {
  const { id, name, teacher, missing, totals, late } = schoolClass;
  const [isTrying, setTrying] = useState(false);
  const hasTried = useRef(false);
  const plotted = releasedGrades(assignments).filter(isPlotted);
  const titleOf = (assignmentId: number) =>
    assignments.find((assignment) => assignment.id === assignmentId)?.title ?? 'A piece of work';
  const canTry = owner.kind === 'self' && !isArchived && assignments.length > 0;
  return (
    <li className="py-4">
      <h4 className="min-w-0">
        {onFilter ? (
          <button
            type="button"
            className="block cursor-pointer py-2.5 text-start font-medium wrap-anywhere underline decoration-assigned-mark underline-offset-4 hover:text-assigned-text"
            onClick={() => onFilter({ class: id })}
          >
            <bdi>{name}</bdi>
            <span className="sr-only">: show its assignments</span>
          </button>
        ) : (
          <span className="block py-2.5 font-medium wrap-anywhere">
            <bdi>{name}</bdi>
          </span>
        )}
      </h4>
      <div className="-mt-2 flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <p className="text-ink-soft">
          <bdi>{teacher}</bdi>
        </p>
        {missing > 0 && onFilter && (
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
      <div className="mt-2">
        <FigureRow
          ledger="assigned"
          label={`Totals in ${name}`}
          figures={classTotalFigures(schoolClass, titleOf)}
          columns="grid-cols-1 @xs:grid-cols-2 @xl:grid-cols-[repeat(3,auto)]"
        />
      </div>
      {plotted.length > 0 && totals.soFar.shown !== null && (
        <div className="mt-4 px-1">
          <ClassPlot grades={plotted} average={totals.soFar.shown} />
        </div>
      )}
      <CategoryTable className={name} total={totals.soFar} />
      {late !== null && <p className="mt-2 text-sm">{latePolicyInWords(late)}</p>}
      {canTry &&
        (isTrying ? (
          <WhatIf
            schoolClass={schoolClass}
            assignments={assignments}
            onClose={() => {
              hasTried.current = true;
              setTrying(false);
            }}
          />
        ) : (
          <Button
            size="sm"
            variant="quiet"
            ref={(button) => {
              if (hasTried.current) button?.focus();
              hasTried.current = false;
            }}
            className="-ms-3 mt-1"
            icon={<FlaskConical size={18} aria-hidden="true" />}
            onPress={() => setTrying(true)}
          >
            What if…
            <span className="sr-only"> Try out scores in {name}</span>
          </Button>
        ))}
      {children}
    </li>
  );
}
