import type { ChangeOwnQuestionBody, MakeOwnQuestionBody, OwnDraft } from '@planets/contract';
import { checkDraft, type Draft } from '@planets/practice';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { ownQuestion } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { ActorAs } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import { ownQuestionToChange } from './access.ts';
import { draftOf } from './draft-of.ts';
import { findByCreateId, findQuestion, type FoundQuestion } from './own-question-store.ts';
import { ownQuestionView } from './own-question-view.ts';

type EditingDeps = Pick<Deps, 'db' | 'now'>;

/** Nobody can be asked a question whose own key is not graded right. @throws ProblemError invalid */
function requireSound(draft: OwnDraft): void {
  const faults = checkDraft(draftOf(draft));
  const [first] = faults;
  if (first)
    throw new ProblemError('invalid', first.message, {
      errors: faults.slice(0, 10).map(({ at, message }) => ({ path: `draft.${at}`, message })),
    });
}

const asStored = (draft: OwnDraft): Draft => draft as unknown as Draft;

/** The same `createId` again returns the question made for it. @throws ProblemError invalid */
export function makeQuestion(
  { db, now }: EditingDeps,
  actor: ActorAs<'teacher'>,
  { name, draft, createId }: MakeOwnQuestionBody,
): FoundQuestion {
  return inTransaction(db, () => {
    const again = findByCreateId(db, actor.id, createId);
    if (again) {
      if (JSON.stringify(again.draft) !== JSON.stringify(draft))
        throw invalid('createId', 'This createId was used for another question. Make a new one.');
      return again;
    }
    requireSound(draft);
    const at = now();
    const { id } = db
      .insert(ownQuestion)
      .values({
        ownerId: actor.id,
        name,
        version: 1,
        createdAt: at,
        updatedAt: at,
        createId,
        draft: asStored(draft),
      })
      .returning({ id: ownQuestion.id })
      .get();
    return findQuestion(db, id)!;
  });
}

/**
 * Work that was handed in keeps the question as it was given, until the teacher has it graded again.
 * @throws ProblemError not_found, invalid, changed_meanwhile with the question as it stands
 */
export function changeQuestion(
  { db, now }: EditingDeps,
  actor: ActorAs<'teacher'>,
  id: number,
  { name, draft, version }: ChangeOwnQuestionBody,
): FoundQuestion {
  return inTransaction(db, () => {
    const row = ownQuestionToChange(db, actor, id);
    const isSame =
      row.name === name && JSON.stringify(row.draft) === JSON.stringify(asStored(draft));
    // A retry of what was just stored, or a save without a change.
    if (isSame && version >= row.version - 1) return row;
    if (row.version !== version)
      throw new ProblemError(
        'changed_meanwhile',
        'This question was changed somewhere else meanwhile. Look at it before you save yours.',
        { current: ownQuestionView(row, actor.id) },
      );
    requireSound(draft);
    db.update(ownQuestion)
      .set({ name, draft: asStored(draft), version: version + 1, updatedAt: now() })
      .where(eq(ownQuestion.id, row.id))
      .run();
    return findQuestion(db, id)!;
  });
}

/** Puts a question away. Assignments that ask it go on asking it. @throws ProblemError not_found */
export function archiveQuestion(
  { db, now }: EditingDeps,
  actor: ActorAs<'teacher'>,
  id: number,
): void {
  inTransaction(db, () => {
    const row = findQuestion(db, id);
    // Put away already, by an earlier try of the same request.
    if (row?.ownerId === actor.id && row.archivedAt !== null) return;
    const own = ownQuestionToChange(db, actor, id);
    db.update(ownQuestion).set({ archivedAt: now() }).where(eq(ownQuestion.id, own.id)).run();
  });
}
