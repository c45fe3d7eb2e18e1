import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { readListSearch } from '../features/assignments/list-search.ts';
import { readNewSearch } from '../features/assignments/new-search.ts';
import { gradebookQuery, sessionInProgressQuery } from '../features/gradebook/first-queries.ts';
import type { GradebookSearch } from '../features/gradebook/gradebook-search.ts';
import { self } from '../features/gradebook/ledger-owner.ts';
import { readGradingSearch } from '../features/grading/grading-search.ts';
import { readPastSessionSearch } from '../features/past-session/past-session-search.ts';
import { planetsQuery } from '../features/planets/queries.ts';
import type { ProgressSearch } from '../features/progress/progress-search.ts';
import { workQuery } from '../features/work/queries.ts';
import { requireRole, requireRowId, requireUser } from './guards.ts';
import { lazyPage } from './lazy-page.ts';
import { RootLayout } from './root-layout.tsx';
import type { ProgressPage } from './routes/progress-pages.ts';
import type { TeachingPage } from './routes/teaching-pages.ts';
import { readComposerSearch } from './search/composer-search.ts';
import { readNext } from './search/next-search.ts';
import { Shell } from './shell.tsx';

/*
 * Every page is fetched when it is first visited. Its loader starts the page's queries at the same
 * time as its script, and does not wait for them: the page shows its own loading state. A link that
 * is only pointed at fetches the script alone: nobody is signed out by moving the pointer. What a teacher's
 * page asks for comes as a script too, beside the page's: students load none of it.
 */

/** What an address says, as it is: the page reads it, so that the reader comes with the page's script. */
const readByThePage = (given: Record<string, unknown>): GradebookSearch => given;
const readByProgress = (given: Record<string, unknown>): ProgressSearch => given;

const sessionId = {
  parse: (raw: { sessionId: string }) => ({ sessionId: Number(raw.sessionId) }),
  stringify: (params: { sessionId: number }) => ({ sessionId: String(params.sessionId) }),
};
const classId = {
  parse: (raw: { classId: string }) => ({ classId: Number(raw.classId) }),
  stringify: (params: { classId: number }) => ({ classId: String(params.classId) }),
};

const assignmentId = {
  parse: (raw: { assignmentId: string }) => ({ assignmentId: Number(raw.assignmentId) }),
  stringify: (params: { assignmentId: number }) => ({ assignmentId: String(params.assignmentId) }),
};

/** A teacher's page, by its name in their list. */
const teachingPage = (page: TeachingPage) =>
  lazyPage(async () => ({
    default: await (await import('./routes/teaching-pages.ts')).teachingPages[page](),
  }));

/** A page of progress, by its name in their list. */
const progressPage = (page: ProgressPage) =>
  lazyPage(async () => ({
    default: await (await import('./routes/progress-pages.ts')).progressPages[page](),
  }));

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: RootLayout,
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readNext,
  component: lazyPage(() => import('./routes/sign-in.tsx'), 'SignInRoute'),
});

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  component: lazyPage(() => import('./routes/set-up.tsx'), 'SetUpRoute'),
});

const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => ({
    user: await requireUser(context.queryClient, location.href),
  }),
});

/** The player: nothing but the session. */
const sessionRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/sessions/$sessionId',
  params: sessionId,
  beforeLoad: ({ context, params }) => {
    requireRowId(params.sessionId);
    if (context.user.role !== 'student') {
      throw redirect({ to: '/sessions/$sessionId/review', params, replace: true });
    }
  },
  component: lazyPage(() => import('./routes/session.tsx'), 'SessionRoute'),
});

/** The player of assigned work: nothing but the questions. */
const workPlayerRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/assignments/$assignmentId/work',
  params: assignmentId,
  beforeLoad: ({ context, params }) => {
    requireRowId(params.assignmentId);
    requireRole(context.user, ['student'], '/teacher');
  },
  component: lazyPage(() => import('./routes/work-player.tsx'), 'WorkPlayerRoute'),
});

const shell = createRoute({ getParentRoute: () => signedIn, id: 'shell', component: Shell });

const pastSessionRoute = createRoute({
  getParentRoute: () => shell,
  path: '/sessions/$sessionId/review',
  params: sessionId,
  validateSearch: readPastSessionSearch,
  beforeLoad: ({ params }) => requireRowId(params.sessionId),
  component: lazyPage(() => import('./routes/past-session.tsx'), 'PastSessionRoute'),
});

/** Everybody's own password. */
const passwordRoute = createRoute({
  getParentRoute: () => shell,
  path: '/password',
  component: lazyPage(() => import('./routes/password.tsx'), 'PasswordRoute'),
});

const studentOnly = createRoute({
  getParentRoute: () => shell,
  id: 'student-only',
  beforeLoad: ({ context }) => requireRole(context.user, ['student'], '/teacher'),
});

const planetsRoute = createRoute({
  getParentRoute: () => studentOnly,
  path: '/',
  loader: ({ context: { queryClient }, preload }) => {
    if (preload) return;
    void queryClient.prefetchQuery(planetsQuery());
    void queryClient.prefetchQuery(gradebookQuery(self));
    void queryClient.prefetchQuery(sessionInProgressQuery());
  },
  component: lazyPage(() => import('./routes/planets.tsx'), 'PlanetsRoute'),
});

const composerRoute = createRoute({
  getParentRoute: () => studentOnly,
  path: '/planets/$planetId',
  validateSearch: readComposerSearch,
  loader: ({ context: { queryClient }, preload }) => {
    if (!preload) void queryClient.prefetchQuery(planetsQuery());
  },
  component: lazyPage(() => import('./routes/composer.tsx'), 'ComposerRoute'),
});

/** A student types the code of a class. */
const joinRoute = createRoute({
  getParentRoute: () => studentOnly,
  path: '/join',
  component: lazyPage(() => import('./routes/join.tsx'), 'JoinRoute'),
});

const gradebookRoute = createRoute({
  getParentRoute: () => studentOnly,
  path: '/student/gradebook',
  validateSearch: readByThePage,
  loader: ({ context: { queryClient }, preload }) => {
    if (preload) return;
    void queryClient.prefetchQuery(gradebookQuery(self));
    void queryClient.prefetchQuery(planetsQuery());
  },
  component: lazyPage(() => import('./routes/gradebook.tsx'), 'GradebookRoute'),
});

/** A student's progress: the tabs, around the page of each tab. */
const progressLayout = createRoute({
  getParentRoute: () => studentOnly,
  path: '/student/progress',
  validateSearch: readByProgress,
  component: progressPage('layout'),
});

const progressPlotsRoute = createRoute({
  getParentRoute: () => progressLayout,
  path: '/',
  component: progressPage('plots'),
});

const progressStreakRoute = createRoute({
  getParentRoute: () => progressLayout,
  path: 'streak',
  component: progressPage('streak'),
});

const progressRewardsRoute = createRoute({
  getParentRoute: () => progressLayout,
  path: 'rewards',
  component: progressPage('rewards'),
});

const progressMasteryRoute = createRoute({
  getParentRoute: () => progressLayout,
  path: 'mastery',
  component: progressPage('mastery'),
});

const progressGoalsRoute = createRoute({
  getParentRoute: () => progressLayout,
  path: 'goals',
  component: progressPage('goals'),
});

/** A sheet of paper by itself, without the tabs. */
const progressReportRoute = createRoute({
  getParentRoute: () => studentOnly,
  path: '/student/progress/report',
  validateSearch: readByProgress,
  component: progressPage('report'),
});

/** Assigned work before it is begun, and after it was handed in. */
const workRoute = createRoute({
  getParentRoute: () => studentOnly,
  path: '/assignments/$assignmentId',
  params: assignmentId,
  beforeLoad: ({ params }) => requireRowId(params.assignmentId),
  loader: ({ context: { queryClient }, params, preload }) => {
    if (!preload) void queryClient.prefetchQuery(workQuery(params.assignmentId));
  },
  component: lazyPage(() => import('./routes/work.tsx'), 'WorkRoute'),
});

const teacherOnly = createRoute({
  getParentRoute: () => shell,
  id: 'teacher-only',
  beforeLoad: ({ context }) => requireRole(context.user, ['teacher', 'administrator'], '/'),
});

const classesRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher',
  loader: async ({ context: { queryClient }, preload }) => {
    if (preload) return;
    const { taughtClassesQuery } = await import('../features/classes/queries.ts');
    void queryClient.prefetchQuery(taughtClassesQuery());
  },
  component: teachingPage('classes'),
});

/** A class: its name and the tabs, around the page of each tab. */
const classLayout = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/classes/$classId',
  params: classId,
  beforeLoad: ({ params }) => requireRowId(params.classId),
  component: teachingPage('classLayout'),
});

const classIndexRoute = createRoute({
  getParentRoute: () => classLayout,
  path: '/',
  loader: async ({ context: { queryClient }, params, preload }) => {
    if (preload) return;
    const { classGradebookQuery } = await import('../features/class-gradebook/queries.ts');
    void queryClient.prefetchQuery(classGradebookQuery(params.classId));
  },
  component: teachingPage('classGradebook'),
});

const classStudentsRoute = createRoute({
  getParentRoute: () => classLayout,
  path: 'students',
  component: teachingPage('students'),
});

const classSettingsRoute = createRoute({
  getParentRoute: () => classLayout,
  path: 'settings',
  component: teachingPage('classSettings'),
});

const classInsightsRoute = createRoute({
  getParentRoute: () => classLayout,
  path: 'insights',
  loader: async ({ context: { queryClient }, params, preload }) => {
    if (preload) return;
    const { classStatisticsQuery } = await import('../features/insights/queries.ts');
    void queryClient.prefetchQuery(classStatisticsQuery(params.classId));
  },
  component: teachingPage('classInsights'),
});

const classAssignmentsRoute = createRoute({
  getParentRoute: () => classLayout,
  path: 'assignments',
  validateSearch: readListSearch,
  loader: async ({ context: { queryClient }, params, preload }) => {
    if (preload) return;
    const { classAssignmentsQuery } = await import('../features/assignments/queries.ts');
    void queryClient.prefetchQuery(classAssignmentsQuery(params.classId));
  },
  component: teachingPage('classAssignments'),
});

const newAssignmentRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/classes/$classId/assignments/new',
  params: classId,
  validateSearch: readNewSearch,
  beforeLoad: ({ context, params }) => {
    requireRowId(params.classId);
    requireRole(context.user, ['teacher'], '/teacher');
  },
  component: teachingPage('newAssignment'),
});

const assignmentRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/assignments/$assignmentId',
  params: assignmentId,
  beforeLoad: ({ params }) => requireRowId(params.assignmentId),
  loader: async ({ context: { queryClient }, params, preload }) => {
    if (preload) return;
    const { taughtAssignmentQuery } = await import('../features/assignments/queries.ts');
    void queryClient.prefetchQuery(taughtAssignmentQuery(params.assignmentId));
  },
  component: teachingPage('assignment'),
});

/** Who works at this school. */
const peopleRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/people',
  beforeLoad: ({ context }) => requireRole(context.user, ['administrator'], '/teacher'),
  component: teachingPage('people'),
});

/** When the school rests. */
const schoolCalendarRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/people/calendar',
  beforeLoad: ({ context }) => requireRole(context.user, ['administrator'], '/teacher'),
  component: teachingPage('schoolCalendar'),
});

const gradingRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/assignments/$assignmentId/grading',
  params: assignmentId,
  validateSearch: readGradingSearch,
  beforeLoad: ({ params }) => requireRowId(params.assignmentId),
  loader: async ({ context: { queryClient }, params, preload }) => {
    if (preload) return;
    const { gradingQueueQuery } = await import('../features/grading/queries.ts');
    void queryClient.prefetchQuery(gradingQueueQuery(params.assignmentId));
  },
  component: teachingPage('grading'),
});

const studentRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/students/$studentId',
  validateSearch: readByThePage,
  component: teachingPage('student'),
});

/** The progress of a student, for who teaches them: the same pages. */
const studentProgressLayout = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/students/$studentId/progress',
  validateSearch: readByProgress,
  component: progressPage('layout'),
});

const studentProgressPlotsRoute = createRoute({
  getParentRoute: () => studentProgressLayout,
  path: '/',
  component: progressPage('plots'),
});

const studentProgressStreakRoute = createRoute({
  getParentRoute: () => studentProgressLayout,
  path: 'streak',
  component: progressPage('streak'),
});

const studentProgressRewardsRoute = createRoute({
  getParentRoute: () => studentProgressLayout,
  path: 'rewards',
  component: progressPage('rewards'),
});

const studentProgressMasteryRoute = createRoute({
  getParentRoute: () => studentProgressLayout,
  path: 'mastery',
  component: progressPage('mastery'),
});

const studentProgressReportRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/students/$studentId/progress/report',
  validateSearch: readByProgress,
  component: progressPage('report'),
});

const ownQuestionsRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/questions',
  beforeLoad: ({ context }) => requireRole(context.user, ['teacher'], '/teacher'),
  component: teachingPage('ownQuestions'),
});

/** `new`, or the number of a question. */
const ownQuestionRoute = createRoute({
  getParentRoute: () => teacherOnly,
  path: '/teacher/questions/$questionId',
  beforeLoad: ({ context, params }) => {
    requireRole(context.user, ['teacher'], '/teacher');
    if (params.questionId !== 'new') requireRowId(Number(params.questionId));
  },
  component: teachingPage('ownQuestion'),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  setUpRoute,
  signedIn.addChildren([
    sessionRoute,
    workPlayerRoute,
    shell.addChildren([
      pastSessionRoute,
      passwordRoute,
      studentOnly.addChildren([
        planetsRoute,
        composerRoute,
        gradebookRoute,
        workRoute,
        joinRoute,
        progressLayout.addChildren([
          progressPlotsRoute,
          progressStreakRoute,
          progressRewardsRoute,
          progressMasteryRoute,
          progressGoalsRoute,
        ]),
        progressReportRoute,
      ]),
      teacherOnly.addChildren([
        peopleRoute,
        schoolCalendarRoute,
        ownQuestionsRoute,
        ownQuestionRoute,
        classesRoute,
        newAssignmentRoute,
        assignmentRoute,
        classLayout.addChildren([
          classSettingsRoute,
          classIndexRoute,
          classAssignmentsRoute,
          classStudentsRoute,
          classInsightsRoute,
        ]),
        gradingRoute,
        studentRoute,
        studentProgressLayout.addChildren([
          studentProgressPlotsRoute,
          studentProgressStreakRoute,
          studentProgressRewardsRoute,
          studentProgressMasteryRoute,
        ]),
        studentProgressReportRoute,
      ]),
    ]),
  ]),
]);
