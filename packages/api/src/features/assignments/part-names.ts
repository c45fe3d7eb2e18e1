import { findTopic, planets } from '@planets/content';
import type { AssignmentPart } from '@planets/practice';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { ownQuestion } from '../../db/schema.ts';

/** What its own teacher calls a question; never for students, since a name may tell the answer. */
const ownName = (db: Db, question: number): string =>
  db.select({ name: ownQuestion.name }).from(ownQuestion).where(eq(ownQuestion.id, question)).get()
    ?.name ?? 'A question that is gone';

const topicName = (planet: string, topic: string): string =>
  findTopic(planet, topic)?.topic.name ?? topic;

/** What a teacher calls one entry of an assignment. */
export const partName = (db: Db, part: AssignmentPart): string =>
  part.type === 'own' ? ownName(db, part.question) : topicName(part.planet, part.topic);

/**
 * What an assignment is about, for students and lists: "Adding fractions and 2 more". Work that is done
 * elsewhere is about the subject of its planet.
 */
export function aboutOf(content: readonly AssignmentPart[], planetId: string): string {
  const names = new Set(
    content.map((part) =>
      part.type === 'own' ? 'Questions by your teacher' : topicName(part.planet, part.topic),
    ),
  );
  const [first, ...more] = names;
  if (first === undefined) return planets.find(({ id }) => id === planetId)?.subject ?? '';
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
