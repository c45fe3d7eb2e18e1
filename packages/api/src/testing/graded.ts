import { ownQuestion } from '../db/schema.ts';
import { assign, worker } from './assigned.ts';
import type { Client } from './client.ts';
import type { NodeHost } from './node-host.ts';
import { OWN_DRAFTS } from './own-drafts.ts';

/** An own question of the teacher vega, as the editor would have stored it. */
export function own(
  { db, deps }: NodeHost,
  draft: object = OWN_DRAFTS.choice,
  name = 'A mammal',
): number {
  return db
    .insert(ownQuestion)
    .values({
      ownerId: 'teacher-vega',
      name,
      version: 1,
      createdAt: deps.now(),
      updatedAt: deps.now(),
      draft: draft as typeof ownQuestion.$inferInsert.draft,
    })
    .returning({ id: ownQuestion.id })
    .get().id;
}

export const ownPart = (question: number, weight = 1) => ({
  type: 'own' as const,
  question,
  weight,
});

/** Work with a question of a key (4 points) and a text (6 points), worth 10, by the teacher vega. */
export function setWork(host: NodeHost, more: Parameters<typeof assign>[1] = {}) {
  const [choice, open] = [own(host), own(host, OWN_DRAFTS.open, 'Why')];
  const id = assign(host, { content: [ownPart(choice, 4), ownPart(open, 6)], ...more });
  return { id, choice, open };
}

/** Begins, answers the first question right or wrong and the second in words, and hands in. */
export async function handIn(
  host: NodeHost,
  client: Client,
  id: number,
  studentId: string,
  isRight: boolean,
) {
  const work = worker(host, client, id, studentId);
  await work.begin();
  await (isRight ? work.typeRight(0) : work.typeWrong(0));
  await work.type(1, { kind: 'open', text: `${studentId} says that it is so because it must be.` });
  const answer = await work.handIn();
  if (answer.status !== 200) throw new Error(answer.text);
  return work;
}
