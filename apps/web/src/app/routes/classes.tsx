import { useQuery } from '@tanstack/react-query';
import Users from 'lucide-react/icons/users';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { ClassList } from '../../features/classes/class-list.tsx';
import { taughtClassesQuery } from '../../features/classes/queries.ts';
import { RowsSkeleton } from '../../features/classes/rows-skeleton.tsx';

export function ClassesRoute() {
  const { data: taught, isPending, isError, error, refetch } = useQuery(taughtClassesQuery());
  return (
    <Page title="Classes" wide lead="Open a class to see its students and what they practise.">
      {isPending && <RowsSkeleton label="Loading the classes" />}
      {isError && <ProblemState error={error} onRetry={() => void refetch()} />}
      {taught?.length === 0 && (
        <EmptyState
          art={<Users size={56} strokeWidth={1.25} className="text-ink-soft" />}
          title="No class yet"
        >
          <p>When an administrator gives you a class, it stands here with its students.</p>
        </EmptyState>
      )}
      {taught && taught.length > 0 && <ClassList taught={taught} />}
    </Page>
  );
}
