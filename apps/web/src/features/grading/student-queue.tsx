import type { GradedStudent } from '@planets/contract';
import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Eye from 'lucide-react/icons/eye';
import Minus from 'lucide-react/icons/minus';
import { classes } from '../../lib/classes.ts';
import { formatPoints } from '../../lib/points.ts';
import { STATE_WORDS, stateOf, type StudentState } from './grade-words.ts';

interface StudentQueueProps {
  students: readonly GradedStudent[];
  current: string | undefined;
  onPick: (key: string) => void;
}

/** Everybody the work is for, with where each stands. */
export function StudentQueue({ students, current, onPick }: StudentQueueProps) {
  return (
    <nav aria-label="Students">
      <ol className="divide-y divide-line border-y border-line">
        {students.map((student) => (
          <li key={student.key}>
            <button
              type="button"
              aria-current={student.key === current ? 'true' : undefined}
              onClick={() => onPick(student.key)}
              className={classes(
                'flex min-h-11 w-full cursor-pointer items-center gap-2 border-s-4 px-2 py-1.5 text-start text-sm',
                student.key === current
                  ? 'border-s-action bg-action-wash'
                  : 'border-s-transparent hover:bg-raised',
              )}
            >
              <Row student={student} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Row({ student }: { student: GradedStudent }) {
  const state = stateOf(student);
  return (
    <>
      <StateMark state={state} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">
          <bdi>{student.name}</bdi>
        </span>
        <span className="block text-ink-soft">
          {STATE_WORDS[state]}
          {student.late && ', late'}
          {state === 'missing' && student.work === 'in_progress' && ', still writing'}
        </span>
      </span>
      {student.grade.released && (
        <Eye size={16} className="shrink-0 text-ink-soft" aria-label="shown to the student" />
      )}
      <span className="shrink-0 font-head tabular-nums">
        {student.grade.earned === null ? '–' : formatPoints(student.grade.earned)}
        <span className="sr-only"> points</span>
      </span>
    </>
  );
}

function StateMark({ state }: { state: StudentState }) {
  if (state === 'graded')
    return <Check size={16} aria-hidden="true" className="shrink-0 text-right-mark" />;
  if (state === 'to_grade')
    return <CircleDashed size={16} aria-hidden="true" className="shrink-0 text-action" />;
  return <Minus size={16} aria-hidden="true" className="shrink-0 text-ink-soft" />;
}
