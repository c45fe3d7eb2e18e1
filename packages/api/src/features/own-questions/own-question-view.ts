import type { OwnQuestion, OwnQuestionSummary } from '@planets/contract';
import { instantView } from '../sessions/session-view.ts';
import { draftIn, type FoundQuestion } from './own-question-store.ts';

export const ownQuestionSummaryView = (row: FoundQuestion): OwnQuestionSummary => ({
  id: row.id,
  name: row.name,
  kind: row.draft.kind,
  version: row.version,
  updatedAt: instantView(row.updatedAt),
  usedIn: row.usedIn,
});

export const ownQuestionView = (row: FoundQuestion, readerId: string): OwnQuestion => ({
  ...ownQuestionSummaryView(row),
  draft: draftIn(row),
  mine: row.ownerId === readerId,
});
