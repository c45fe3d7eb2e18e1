/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid places its cells by itself, which the elements of a table cannot */
import type { VirtualItem } from '@tanstack/react-virtual';
import { Link } from '@tanstack/react-router';
import Sparkles from 'lucide-react/icons/sparkles';
import { classes } from '../../lib/classes.ts';
import { pointsInWords } from '../../lib/points.ts';
import { dayInZone } from './day-in-zone.ts';
import type { GridColumn } from './grid-columns.ts';
import { BAND, HEAD, NAMES, TOP } from './grid-layout.ts';

interface GridHeadProps {
  columns: readonly GridColumn[];
  shown: readonly VirtualItem[];
  width: number;
  /** Of the class. */
  zone: string;
}

const isPractice = (column: GridColumn) => column.kind === 'figure' && column.ledger === 'practice';

/** The frozen lines: which ledger, and the name of each column. */
export function GridHead({ columns, shown, width, zone }: GridHeadProps) {
  const practice = columns.filter(isPractice).reduce((sum, column) => sum + column.width, 0);
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="sticky top-0 z-20 bg-surface"
      style={{ width, height: TOP }}
    >
      <div
        role="presentation"
        className="absolute top-0 flex overflow-clip border-b-2 border-assigned-mark bg-assigned-wash"
        style={{ insetInlineStart: NAMES, width: width - NAMES - practice, height: BAND }}
      >
        <span
          className="sticky flex items-center px-3 font-head text-sm font-medium text-assigned-text"
          style={{ insetInlineStart: NAMES }}
        >
          Assigned work
        </span>
      </div>
      <div
        role="presentation"
        className="absolute top-0 inset-e-0 flex items-center gap-2 border-b-2 border-practice-mark bg-practice-wash px-3 font-head text-sm font-medium whitespace-nowrap text-practice-text"
        style={{ width: practice, height: BAND }}
      >
        <Sparkles size={16} aria-hidden="true" /> Self-practice, in no grade
      </div>
      <div
        role="columnheader"
        aria-colindex={1}
        className="sticky inset-s-0 z-10 flex items-end border-e border-b border-edge bg-surface px-3 pb-2 font-head text-sm font-medium"
        style={{ width: NAMES, height: TOP }}
      >
        Student
      </div>
      {shown.map(({ index, start, size }) => {
        const column = columns[index]!;
        return (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={index + 2}
            className={classes(
              'absolute flex flex-col justify-end overflow-hidden border-e border-b border-line px-2 pb-2 text-end text-sm',
              column.kind === 'figure' &&
                (column.ledger === 'practice' ? 'bg-practice-wash' : 'bg-raised'),
            )}
            style={{ top: BAND, height: HEAD, insetInlineStart: start, width: size }}
          >
            {column.kind === 'figure' ? (
              <>
                <span className="line-clamp-2 font-medium break-words">{column.title}</span>
                <span className="text-ink-soft">{column.note}</span>
              </>
            ) : (
              <>
                <Link
                  to="/teacher/assignments/$assignmentId/grading"
                  params={{ assignmentId: column.column.id }}
                  tabIndex={-1}
                  title={column.column.title}
                  className="line-clamp-2 font-medium break-words text-ink underline decoration-line underline-offset-2 hover:text-action hover:decoration-action"
                >
                  <bdi>{column.column.title}</bdi>
                </Link>
                <span className="truncate text-ink-soft tabular-nums">
                  {pointsInWords(column.column.points)}
                  {column.column.extraCredit && ' extra'}
                </span>
                <span className="truncate text-ink-soft">
                  due {dayInZone(column.column.dueAt, zone)}
                </span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
