import { findTopic, planets } from '@planets/content';
import { questionsAsked, suits, type AssignmentPart, type Topic } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { mayAsk } from './may-ask.ts';
import { unfilledPart } from './unfilled-part.ts';
import { workSources } from './work-sources.ts';

/** So many questions are a long afternoon, and their drafts and log stay small. */
const MOST_QUESTIONS = 100;

function requireTopic(path: string, planetId: string, topicId: string, gradeLevel: number): Topic {
  const found = findTopic(planetId, topicId);
  if (!found) {
    const planet = planets.find(({ id }) => id === planetId);
    throw planet
      ? invalid(`${path}.topic`, `${planet.name} has no such topic.`)
      : invalid(`${path}.planet`, 'There is no such planet. GET /api/planets lists them.');
  }
  const [min, max] = found.topic.grades;
  if (gradeLevel < min || gradeLevel > max)
    throw invalid(
      `${path}.gradeLevel`,
      `${found.topic.name} is for grades ${min} to ${max}, not ${gradeLevel}.`,
    );
  return found.topic;
}

function requireItem(path: string, part: Extract<AssignmentPart, { type: 'item' }>): void {
  const topic = requireTopic(path, part.planet, part.topic, part.gradeLevel);
  const item = topic.items.find(({ id }) => id === part.item);
  if (!item) throw invalid(`${path}.item`, `${topic.name} has no such question.`);
  if (!suits(item, topic, part.gradeLevel))
    throw invalid(
      `${path}.item`,
      `This question of ${topic.name} is not for grade ${part.gradeLevel}.`,
    );
}

/** What would be the same question twice: an authored item, a teacher's own. */
function keyOf(part: AssignmentPart): string | undefined {
  if (part.type === 'own') return `own ${part.question}`;
  if (part.type === 'topic') return undefined;
  const item = findTopic(part.planet, part.topic)?.topic.items.find(({ id }) => id === part.item);
  return item?.type === 'authored' ? `${part.planet} ${part.topic} ${part.item}` : undefined;
}

function requireNoneTwice(path: string, content: readonly AssignmentPart[]): void {
  const seen = new Set<string>();
  for (const [place, part] of content.entries()) {
    const key = keyOf(part);
    if (key === undefined) continue;
    if (seen.has(key))
      throw invalid(`${path}.${place}`, 'The same question is asked twice. Take one of them out.');
    seen.add(key);
  }
}

/** @throws ProblemError invalid with how many there are, at the first part that cannot be filled. */
function requireEnough(db: Db, path: string, content: readonly AssignmentPart[]): void {
  const unfilled = unfilledPart(content, workSources(db));
  if (!unfilled) return;
  const { place, part, found } = unfilled;
  throw invalid(
    `${path}.${place}.count`,
    `${findTopic(part.planet, part.topic)!.topic.name} has only ${found} different questions for grade ${part.gradeLevel}, not ${part.count}.`,
  );
}

/**
 * That every part names something that may be asked, and that there is enough of it. What an assignment
 * asks already (`kept`) may stay, also where it was put away meanwhile.
 * @throws ProblemError invalid
 */
export function requireContent(
  db: Db,
  actor: Actor,
  content: readonly AssignmentPart[],
  path: string,
  kept: readonly AssignmentPart[] = [],
): void {
  const asked = questionsAsked(content);
  if (asked > MOST_QUESTIONS)
    throw invalid(
      path,
      `These are ${asked} questions. An assignment has at most ${MOST_QUESTIONS}.`,
    );
  for (const [place, part] of content.entries()) {
    const at = `${path}.${place}`;
    if (part.type === 'topic') requireTopic(at, part.planet, part.topic, part.gradeLevel);
    else if (part.type === 'item') requireItem(at, part);
    else {
      const wasAsked = kept.some((one) => one.type === 'own' && one.question === part.question);
      if (!wasAsked && !mayAsk(db, actor, part.question))
        throw invalid(`${at}.question`, 'There is no such question of yours.');
    }
  }
  requireNoneTwice(path, content);
  requireEnough(db, path, content);
}
