import type { TopicItem } from '@planets/contract';
import { findTopic } from '@planets/content';
import { deriveSeed, isGradedByTeacher, suits, variantOf } from '@planets/practice';
import type { Actor } from '../../http/actor.ts';
import { invalid, notFound } from '../../http/problem.ts';
import { requireRight } from '../classes/class-access.ts';
import { previewedQuestion } from './previewed-question.ts';

/**
 * The items of a topic that suit a grade, each with an example: for teachers, since examples have their
 * keys. The same every time it is asked.
 * @throws ProblemError not_allowed, not_found, invalid
 */
export function listTopicItems(
  actor: Actor,
  planetId: string,
  topicId: string,
  gradeLevel: number,
): TopicItem[] {
  requireRight(actor, 'assignment.read');
  const found = findTopic(planetId, topicId);
  if (!found) throw notFound('topic');
  const { topic } = found;
  const [min, max] = topic.grades;
  if (gradeLevel < min || gradeLevel > max)
    throw invalid('gradeLevel', `${topic.name} is for grades ${min} to ${max}, not ${gradeLevel}.`);
  return topic.items
    .filter((item) => suits(item, topic, gradeLevel))
    .map((item, position) => {
      const { question } = variantOf(item, topic.id, gradeLevel, deriveSeed(1, topic.id, item.id));
      return {
        item: item.id,
        varies: item.type === 'generator',
        byHand: isGradedByTeacher(item.kind),
        difficulty: item.difficulty,
        example: previewedQuestion(question, position, { weight: 1, from: topic.name }),
      };
    });
}
