import { findTopic } from '@planets/content';
import { isOwn, type AssignmentPart, type WorkQuestion } from '@planets/practice';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { ownQuestion } from '../../db/schema.ts';

/**
 * What questions of different students have in common, though each has numbers and an order of their own:
 * the teacher's question, or the topic.
 */
export const refOf = ({ origin }: Pick<WorkQuestion, 'origin'>): string =>
  isOwn(origin) ? `own:${origin.own}` : `topic:${origin.planet}/${origin.topic}`;

const refOfPart = (part: AssignmentPart): string =>
  part.type === 'own' ? `own:${part.question}` : `topic:${part.planet}/${part.topic}`;

/** The questions of an assignment in groups, in the order of its content. */
export const refsIn = (content: readonly AssignmentPart[]): string[] => [
  ...new Set(content.map(refOfPart)),
];

/** What a teacher calls a group. */
export function nameOfRef(db: Db, ref: string): string {
  const end = ref.indexOf(':');
  const [type, rest] = [ref.slice(0, end), ref.slice(end + 1)];
  if (type === 'own')
    return (
      db
        .select({ name: ownQuestion.name })
        .from(ownQuestion)
        .where(eq(ownQuestion.id, Number(rest)))
        .get()?.name ?? 'A question that is gone'
    );
  const [planet = '', topic = ''] = rest.split('/');
  return findTopic(planet, topic)?.topic.name ?? topic;
}
