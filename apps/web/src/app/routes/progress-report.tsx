import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { BackLink } from '../../components/back-link.tsx';
import { Loading } from '../../components/loading.tsx';
import { useDocumentTitle } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { ReportBar } from '../../features/exports/report/report-bar.tsx';
import { ReportSheet } from '../../features/exports/report/report-sheet.tsx';
import { goalsQuery } from '../../features/goals/queries.ts';
import type { LedgerOwner } from '../../features/gradebook/ledger-owner.ts';
import { studentQuery } from '../../features/gradebook/queries.ts';
import { masteryQuery } from '../../features/mastery/queries.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { dateOf, dayAfter } from '../../features/progress/days.ts';
import {
  isBackwards,
  readPlotsSearch,
  withoutEmpty,
} from '../../features/progress/progress-search.ts';
import { progressPlotsQuery } from '../../features/progress/queries.ts';
import { useProgressOwner } from '../../features/progress/use-progress-owner.ts';
import { badgesQuery } from '../../features/rewards/queries.ts';
import { schoolQuery } from '../../features/sign-in/queries.ts';
import { streakQuery } from '../../features/streak/queries.ts';
import { useOnline } from '../../lib/online.ts';
import { planetNameIn } from '../../lib/planet-name.ts';
import { useNow } from '../../lib/use-now.ts';

const USUAL_DAYS = 90;

/** A report of practice for paper: of one's own, or of a student one teaches. */
export function ProgressReportRoute() {
  const owner = useProgressOwner();
  const { user } = useRouteContext({ from: '/signed-in' });
  const student = useQuery({
    ...studentQuery(owner.kind === 'student' ? owner.id : ''),
    enabled: owner.kind === 'student',
  });
  const name = owner.kind === 'self' ? user.name : student.data?.student.name;
  useDocumentTitle(name === undefined ? 'Practice report' : `Practice report: ${name}`);
  if (name !== undefined) return <Report owner={owner} name={name} />;
  return student.isError ? (
    <ProblemState error={student.error} headingLevel={1} onRetry={() => void student.refetch()} />
  ) : (
    <Loading label="Loading the student" />
  );
}

function Report({ owner, name }: { owner: LedgerOwner; name: string }) {
  const now = useNow();
  const navigate = useNavigate();
  const isOnline = useOnline();
  const { from, to } = readPlotsSearch({ ...useSearch({ strict: false }) });
  // Up to today, where the address says nothing: the server knows which day that is for the student.
  const first = from ?? dayAfter(to ?? dateOf(now), 1 - USUAL_DAYS);
  const days = { from: first, ...(to !== undefined && { to }) };
  const isOwn = owner.kind === 'self';

  const plots = useQuery({ ...progressPlotsQuery(owner, days), enabled: !isBackwards(days) });
  const streak = useQuery(streakQuery(owner, undefined));
  const badges = useQuery(badgesQuery(owner));
  const mastery = useQuery(masteryQuery(owner));
  const goals = useQuery({ ...goalsQuery(), enabled: isOwn });
  const planets = useQuery(planetsQuery());
  const { data: school } = useQuery(schoolQuery());

  const asked = [plots, streak, badges, mastery, planets, ...(isOwn ? [goals] : [])];
  // Offline, the first failure is told: waiting through more of them helps nobody.
  const failed = asked.find(
    ({ data, error, failureReason }) => !data && (error ?? (isOnline ? null : failureReason)),
  );
  const isReady =
    plots.data &&
    streak.data &&
    badges.data &&
    mastery.data &&
    planets.data &&
    (!isOwn || goals.data);

  return (
    <div className="report-page">
      <div className="print:hidden">
        <div className="report-back">
          {isOwn ? (
            <BackLink to="/student/progress">My progress</BackLink>
          ) : (
            <BackLink to="/teacher/students/$studentId/progress" params={{ studentId: owner.id }}>
              <span>
                Progress of <bdi>{name}</bdi>
              </span>
            </BackLink>
          )}
        </div>
        <ReportBar
          from={first}
          to={to ?? plots.data?.to ?? ''}
          isReady={Boolean(isReady) && !plots.isPlaceholderData}
          onChange={(change) =>
            void navigate({
              to: '.',
              search: withoutEmpty({
                from: (change.from ?? from) || undefined,
                to: (change.to ?? to) || undefined,
              }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
      {isReady ? (
        <ReportSheet
          name={name}
          school={school?.schoolName}
          plots={plots.data}
          streak={streak.data}
          badges={badges.data}
          mastery={mastery.data}
          goals={goals.data ?? null}
          planetName={(id) => planetNameIn(planets.data, id)}
          now={now}
        />
      ) : failed ? (
        <ProblemState
          error={failed.error ?? failed.failureReason}
          headingLevel={1}
          onRetry={() => asked.forEach(({ isError, refetch }) => isError && void refetch())}
        />
      ) : (
        <Loading label="Making the report" />
      )}
    </div>
  );
}
