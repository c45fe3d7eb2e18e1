import type { ComponentType } from 'react';

/*
 * The pages of who teaches, each a script of its own. The shell names this list alone, so that students
 * do not load the names of pages that they never open.
 */
/** Written out: what the pages are made of says where the routes lead, and must not be asked for it here. */
export type TeachingPage =
  | 'classes'
  | 'classLayout'
  | 'classGradebook'
  | 'students'
  | 'classSettings'
  | 'classInsights'
  | 'classAssignments'
  | 'newAssignment'
  | 'assignment'
  | 'people'
  | 'schoolCalendar'
  | 'grading'
  | 'student'
  | 'ownQuestions'
  | 'ownQuestion';

export const teachingPages: Record<TeachingPage, () => Promise<ComponentType>> = {
  classes: async () => (await import('./classes.tsx')).ClassesRoute,
  classLayout: async () => (await import('./class-layout.tsx')).ClassLayout,
  classGradebook: async () => (await import('./class-gradebook.tsx')).ClassGradebookRoute,
  students: async () => (await import('./students.tsx')).StudentsRoute,
  classSettings: async () => (await import('./class-settings.tsx')).ClassSettingsRoute,
  classInsights: async () => (await import('./class-insights.tsx')).ClassInsightsRoute,
  classAssignments: async () => (await import('./class-assignments.tsx')).ClassAssignmentsRoute,
  newAssignment: async () => (await import('./new-assignment.tsx')).NewAssignmentRoute,
  assignment: async () => (await import('./assignment.tsx')).AssignmentRoute,
  people: async () => (await import('./people.tsx')).PeopleRoute,
  schoolCalendar: async () => (await import('./school-calendar.tsx')).SchoolCalendarRoute,
  grading: async () => (await import('./grading.tsx')).GradingRoute,
  student: async () => (await import('./student.tsx')).StudentRoute,
  ownQuestions: async () => (await import('./own-questions.tsx')).OwnQuestionsRoute,
  ownQuestion: async () => (await import('./own-question.tsx')).OwnQuestionRoute,
};
