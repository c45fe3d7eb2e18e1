import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Announcer } from '../../components/announcer.tsx';
import { Bone, Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { ClassGradebookView } from '../../features/class-gradebook/class-gradebook-view.tsx';
import { classGradebookQuery } from '../../features/class-gradebook/queries.ts';
import { ExportDialog } from '../../features/exports/export-dialog.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId/');

export function ClassGradebookRoute() {
  const { classId } = route.useParams();
  const { data, isPending, isError, error, refetch } = useQuery(classGradebookQuery(classId));
  return (
    <Announcer>
      {isPending && (
        <Loading label="Loading the gradebook">
          <Bone className="h-12 w-72" />
          <Bone className="mt-6 h-[60vh] w-full" />
        </Loading>
      )}
      {isError && !data && <ProblemState error={error} onRetry={() => void refetch()} />}
      {data && (
        <ClassGradebookView
          key={classId}
          gradebook={data}
          renderPracticeExport={(close) => (
            <ExportDialog
              owner={{ kind: 'class', id: classId }}
              title={`Practice of ${data.class.name}`}
              onClose={close}
            />
          )}
        />
      )}
    </Announcer>
  );
}
