import { questionOf, type Question } from '@planets/practice';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { ownQuestion } from '../../db/schema.ts';
import { draftOf } from './draft-of.ts';
import { draftIn, type OwnQuestionRow } from './own-question-store.ts';

export type StoredDraft = Pick<OwnQuestionRow, 'id' | 'version' | 'draft'>;

/** The question that a stored draft gives for a seed: the same seed shuffles its options in the same way. */
export const buildOwn = (stored: StoredDraft, seed: number): Question =>
  questionOf(draftOf(draftIn(stored)), seed);

/** The draft as it stands now; archived ones too, because assignments go on asking them. */
export const storedDraft = (db: Db, id: number): StoredDraft | undefined =>
  db
    .select({ id: ownQuestion.id, version: ownQuestion.version, draft: ownQuestion.draft })
    .from(ownQuestion)
    .where(eq(ownQuestion.id, id))
    .get();
