import type { ComponentType } from 'react';

/*
 * The pages of a student's progress, each a script of its own. The shell names this list alone, so that
 * students and teachers who do not look at progress do not load the names of nine pages.
 */
/** Written out: what the pages are made of says where the routes lead, and must not be asked for it here. */
export type ProgressPage =
  | 'layout'
  | 'plots'
  | 'streak'
  | 'rewards'
  | 'mastery'
  | 'goals'
  | 'report';

export const progressPages: Record<ProgressPage, () => Promise<ComponentType>> = {
  layout: async () => (await import('./progress-layout.tsx')).ProgressLayout,
  plots: async () => (await import('./progress-plots.tsx')).ProgressPlotsRoute,
  streak: async () => (await import('./progress-streak.tsx')).ProgressStreakRoute,
  rewards: async () => (await import('./progress-rewards.tsx')).ProgressRewardsRoute,
  mastery: async () => (await import('./progress-mastery.tsx')).ProgressMasteryRoute,
  goals: async () => (await import('./progress-goals.tsx')).ProgressGoalsRoute,
  report: async () => (await import('./progress-report.tsx')).ProgressReportRoute,
};
