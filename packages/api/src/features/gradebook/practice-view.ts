import type { Gradebook, PracticeStats } from '@planets/contract';
import { planets } from '@planets/content';
import { averageScore } from '@planets/practice';
import { instantView, summaryView } from '../sessions/session-view.ts';
import type { PlanetSums, PracticeLedger } from './practice-store.ts';

type Sums = Omit<PlanetSums, 'subject' | 'lastCompletedAt'>;

const NONE: Sums = {
  sessions: 0,
  questionsAnswered: 0,
  questionsCorrect: 0,
  scoreTenths: 0,
  activeSeconds: 0,
};

const add = (a: Sums, b: Sums): Sums => ({
  sessions: a.sessions + b.sessions,
  questionsAnswered: a.questionsAnswered + b.questionsAnswered,
  questionsCorrect: a.questionsCorrect + b.questionsCorrect,
  scoreTenths: a.scoreTenths + b.scoreTenths,
  activeSeconds: a.activeSeconds + b.activeSeconds,
});

export const statsView = (sums: Sums): PracticeStats => ({
  sessions: sums.sessions,
  questionsAnswered: sums.questionsAnswered,
  questionsCorrect: sums.questionsCorrect,
  averageScorePercent: averageScore(sums.scoreTenths, sums.sessions),
  activeSeconds: sums.activeSeconds,
});

/** All planets together. */
export const totalOf = (byPlanet: readonly Sums[]): PracticeStats =>
  statsView(byPlanet.reduce(add, NONE));

const planetOrder = new Map(planets.map(({ id }, index) => [id, index]));

/** The gold half of a gradebook. */
export function practiceView(ledger: PracticeLedger, studentId: string): Gradebook['practice'] {
  const sums = ledger
    .sumsByPlanet(studentId)
    .toSorted((a, b) => (planetOrder.get(a.subject) ?? 99) - (planetOrder.get(b.subject) ?? 99));
  return {
    stats: totalOf(sums),
    planets: sums.map((sum) => ({
      planet: sum.subject,
      ...statsView(sum),
      lastPractisedAt: instantView(sum.lastCompletedAt),
    })),
    recent: ledger.recent(studentId).map(summaryView),
  };
}
