import { PRACTICE_EXPORT_SCHEMA, type PracticeExport } from '@planets/contract';
import { statsView } from '../gradebook/practice-view.ts';
import { instantView } from '../sessions/session-view.ts';
import { exportedSession } from './exported-session.ts';
import type { ExportScope, PageOf, SessionRow } from './practice-pages.ts';

/** One document of the schema in docs/exports.md, page by page; the totals of what was written come last. */
export function* jsonExport(
  { practice, filters, until }: ExportScope,
  pages: Iterable<PageOf<SessionRow>>,
): Generator<string> {
  const head: Pick<PracticeExport, 'schema' | 'exportedAt' | 'of' | 'filters'> = {
    schema: PRACTICE_EXPORT_SCHEMA,
    exportedAt: instantView(until),
    of: practice.of,
    filters,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"sessions":[`;
  const sums = {
    sessions: 0,
    questionsAnswered: 0,
    questionsCorrect: 0,
    scoreTenths: 0,
    activeSeconds: 0,
  };
  for (const { student, rows } of pages) {
    const texts = rows.map((row) => JSON.stringify(exportedSession(row, student)));
    yield (sums.sessions === 0 ? '\n' : ',\n') + texts.join(',\n');
    for (const row of rows) {
      sums.sessions += 1;
      sums.questionsAnswered += row.questionsAnswered;
      sums.questionsCorrect += row.questionsCorrect;
      sums.scoreTenths += Math.round(row.scorePercent * 10);
      sums.activeSeconds += row.timeSpentSeconds;
    }
  }
  yield `\n],"totals":${JSON.stringify(statsView(sums))}}\n`;
}
