import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { BackLink } from '../../components/back-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { ClassTabs, useCurrentTab } from '../../features/classes/class-tabs.tsx';
import { classQuery, taughtClassesQuery } from '../../features/classes/queries.ts';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId');

/** What every page of a class stands in: its name, who teaches it, and the tabs. */
export function ClassLayout() {
  const { classId } = route.useParams();
  const { data, isError, error, refetch } = useQuery(classQuery(classId));
  // The list of classes often knows the name already; then the heading does not change.
  const { data: taught } = useQuery({ ...taughtClassesQuery(), enabled: false });
  const known = data ?? taught?.find(({ id }) => id === classId);
  const name = known?.name ?? 'Class';
  const tab = useCurrentTab(classId);
  if (isError && known === undefined) {
    return <ProblemState error={error} headingLevel={1} onRetry={() => void refetch()} />;
  }
  return (
    <Page
      title={name}
      documentTitle={tab === undefined ? name : `${tab}: ${name}`}
      lead={known?.teachers.join(', ')}
      wide
      back={<BackLink to="/teacher">All classes</BackLink>}
    >
      {known && known.archivedAt !== null && (
        <Notice tone="warn" className="mb-6 print:hidden">
          This class is archived: everything can be read, and nothing changed. Under Settings it can
          be taken up again.
        </Notice>
      )}
      <ClassTabs classId={classId} />
      <Outlet />
    </Page>
  );
}
