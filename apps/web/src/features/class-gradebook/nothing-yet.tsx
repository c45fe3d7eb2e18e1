import type { ClassGradebook } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import { buttonStyle } from '../../components/button-style.ts';
import { EmptyState } from '../../components/empty-state.tsx';

/** A class without students, or without anything assigned, and what to do first. */
export function NothingYet({ gradebook }: { gradebook: ClassGradebook }) {
  const { students } = gradebook;
  const params = { classId: gradebook.class.id };
  return (
    <EmptyState
      art={<ClipboardList size={56} strokeWidth={1.25} className="text-ink-soft" />}
      title={students.length === 0 ? 'No students yet' : 'Nothing is assigned yet'}
      action={
        students.length === 0 ? (
          <Link
            to="/teacher/classes/$classId/students"
            params={params}
            className={buttonStyle('primary')}
          >
            Add students
          </Link>
        ) : (
          <Link
            to="/teacher/classes/$classId/assignments"
            params={params}
            className={buttonStyle('primary')}
          >
            Go to the assignments
          </Link>
        )
      }
    >
      <p>
        {students.length === 0
          ? 'Once students are in the class, they stand here with all their work.'
          : 'Once an assignment is published, it becomes a column here.'}
      </p>
    </EmptyState>
  );
}
