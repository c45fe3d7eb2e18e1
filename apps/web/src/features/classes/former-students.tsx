import type { FormerStudent } from '@planets/contract';
import { Link, useRouteContext } from '@tanstack/react-router';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { formatCount, formatDay } from '../../lib/format.ts';
import { useTakeBackStudent } from './mutations.ts';

interface FormerStudentsProps {
  classId: number;
  former: readonly FormerStudent[];
  isChangeable: boolean;
}

/** Who left, and the way back to all their work. */
export function FormerStudents({ classId, former, isChangeable }: FormerStudentsProps) {
  const takeBack = useTakeBackStudent(classId);
  const { user } = useRouteContext({ from: '/signed-in' });
  if (former.length === 0) return null;
  return (
    <Disclosure summary={`${formatCount(former.length, 'student')} who left`} className="mt-8">
      <p className="mb-2 text-sm text-ink-soft">Their work is kept, and returns with them.</p>
      <Refusal error={takeBack.error} title="The student was not taken back" />
      <ul aria-label="Students who left" className="divide-y divide-line border-y border-line">
        {former.map(({ id, name, leftAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
            <p className="min-w-0 flex-1 basis-56 wrap-anywhere">
              {user.role === 'administrator' ? (
                // Nobody teaches them now, and the school still answers for what it holds.
                <Link to="/teacher/students/$studentId" params={{ studentId: id }}>
                  <bdi className="font-medium">{name}</bdi>
                </Link>
              ) : (
                <bdi className="font-medium">{name}</bdi>
              )}{' '}
              <span className="text-sm text-ink-soft">left: {formatDay(leftAt)}</span>
            </p>
            {isChangeable && (
              <Button
                size="sm"
                aria-label={`Take back ${name}`}
                isPending={takeBack.isPending && takeBack.variables === id}
                onPress={() => takeBack.mutate(id)}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
