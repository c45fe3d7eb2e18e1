import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, useDocumentTitle } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import {
  readGradebookSearch,
  type SearchChange,
  withoutEmpty,
} from '../../features/gradebook/gradebook-search.ts';
import { weakTopicsQuery } from '../../features/assignments/queries.ts';
import { WeakTopics } from '../../features/assignments/weak-topics.tsx';
import { GradebookView } from '../../features/gradebook/gradebook-view.tsx';
import { LedgerSection } from '../../features/gradebook/ledger-panel.tsx';
import { gradebookQuery } from '../../features/gradebook/first-queries.ts';
import { studentQuery } from '../../features/gradebook/queries.ts';
import { StudentDataSection } from '../../features/personal-data/student-data-section.tsx';
import { planetsQuery } from '../../features/planets/queries.ts';
import { ApiProblem } from '../../lib/api.ts';
import { HistoryExport } from './history-export.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/students/$studentId');

/** A teacher reads the two ledgers of one of their students. */
export function StudentRoute() {
  const { studentId } = route.useParams();
  const given = route.useSearch();
  const search = useMemo(() => readGradebookSearch({ ...given }), [given]);
  const navigate = route.useNavigate();
  const student = useQuery(studentQuery(studentId));
  useDocumentTitle(titleOf(student.data));
  const filter = (change: SearchChange) =>
    void navigate({
      search: (now) => withoutEmpty({ ...readGradebookSearch({ ...now }), ...change }),
      replace: true,
      resetScroll: false,
    });

  if (student.isError) {
    return (
      <ProblemState
        error={student.error}
        headingLevel={1}
        onRetry={() => void student.refetch()}
        action={
          // Who is not here will not be here on a second try; undefined leaves the retry in place.
          student.error instanceof ApiProblem && student.error.status === 404 ? (
            <ButtonLink to="/teacher">To the classes</ButtonLink>
          ) : undefined
        }
      />
    );
  }
  if (!student.data) return <Loading label="Loading the student" />;
  return (
    <Page
      title={titleOf(student.data)}
      lead="Both ledgers as the student sees them: assigned work of the classes you teach, and all self-practice. What the student does not see yet is marked."
      wide
    >
      <GradebookView
        owner={{ kind: 'student', id: studentId }}
        search={search}
        onFilter={filter}
        practiceNote={<PracticeNote studentId={studentId} />}
        practiceExport={
          <HistoryExport
            owner={{ kind: 'student', id: studentId }}
            search={search}
            title={`Practice of ${student.data.student.name}`}
          >
            Download
          </HistoryExport>
        }
      />
      <SchoolsDuty student={student.data.student} />
    </Page>
  );
}

/** Where the student's practice goes wrong often, each topic a step away from an assignment of it. */
function PracticeNote({ studentId }: { studentId: string }) {
  const { user } = route.useRouteContext();
  const weak = useQuery(weakTopicsQuery(studentId));
  const { data: planets } = useQuery(planetsQuery());
  const { data: ledgers } = useQuery(gradebookQuery({ kind: 'student', id: studentId }));
  if (!weak.data || !planets || !ledgers) return null;
  return (
    <LedgerSection title="Weak topics">
      <WeakTopics
        studentId={studentId}
        topics={weak.data}
        planetName={(id) => planets.find((planet) => planet.id === id)?.name ?? id}
        // Administrators assign nothing.
        classes={user.role === 'teacher' ? ledgers.assigned.classes : []}
      />
    </LedgerSection>
  );
}

/** What an administrator answers for. */
function SchoolsDuty({ student }: { student: { id: string; name: string } }) {
  const { user } = route.useRouteContext();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  if (user.role !== 'administrator') return null;
  const leave = async () => {
    await navigate({ to: '/teacher', replace: true });
    // Whatever was read of the student goes from this page too.
    queryClient.removeQueries({ type: 'inactive' });
    await queryClient.invalidateQueries();
  };
  return <StudentDataSection student={student} onErased={() => void leave()} />;
}

function titleOf(answer: { student: { name: string } } | undefined): string {
  return answer ? `${answer.student.name}: gradebook` : 'A student’s gradebook';
}
