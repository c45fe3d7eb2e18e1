import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/button-link.tsx';
import { classQuery } from '../../features/classes/queries.ts';
import { ClassInsights } from '../../features/insights/class-insights.tsx';
import { planetsQuery } from '../../features/planets/queries.ts';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId/insights');

export function ClassInsightsRoute() {
  const { classId } = route.useParams();
  const { user } = route.useRouteContext();
  const { data: planets = [] } = useQuery(planetsQuery());
  const { data: schoolClass } = useQuery(classQuery(classId));
  // Administrators assign nothing, and nothing is assigned in a class that is over.
  const canAssign = user.role === 'teacher' && schoolClass?.archivedAt === null;
  return (
    <ClassInsights
      classId={classId}
      planets={planets}
      renderTopicAction={({ planet, topic, topicName, gradeLevel }) =>
        canAssign && (
          <ButtonLink
            to="/teacher/classes/$classId/assignments/new"
            params={{ classId }}
            search={{ planet, topic, grade: gradeLevel }}
            size="sm"
          >
            Make an assignment of it
            <span className="sr-only">: {topicName}</span>
          </ButtonLink>
        )
      }
    />
  );
}
