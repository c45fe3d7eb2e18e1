import type { Planet, Topic } from '@planets/practice';
import { passagesIn } from './prose.ts';

/** A topic without a generator runs out: it needs this many items. */
const AUTHORED_ITEMS = 40;

export const isGenerated = (topic: Topic): boolean =>
  topic.items.some(({ type }) => type === 'generator');

/** What is wrong with how a topic is put together, in words. */
export function topicFaults(planet: Planet, topic: Topic): string[] {
  const faults: string[] = [];
  const difficulties = new Set(topic.items.map(({ difficulty }) => difficulty));
  if (difficulties.size < 2) faults.push('all questions are equally difficult');
  if (!isGenerated(topic) && topic.items.length < AUTHORED_ITEMS)
    faults.push(`has no generator and only ${topic.items.length} items`);
  const first = Math.min(...planet.topics.map(({ grades }) => grades[0]));
  if (topic.prerequisites.length === 0 && topic.grades[0] > first + 3)
    faults.push(`begins in grade ${topic.grades[0]}, and nothing leads to it`);
  if (topic.about.trim() === '' || topic.keywords.length === 0)
    faults.push('does not say what it is about');
  return faults;
}

/** A passage with the questions about it. */
export interface ReadPassage {
  readonly title: string;
  readonly text: string;
  readonly grades: readonly [min: number, max: number];
  readonly skills: ReadonlySet<string>;
}

/** The passages of a topic that are there to be read: each once, with the skills that its questions ask for. */
export function passagesOf(topic: Topic): ReadPassage[] {
  const found = new Map<string, ReadPassage & { skills: Set<string> }>();
  for (const item of topic.items) {
    if (item.type !== 'authored') continue;
    for (const { title, paragraphs } of passagesIn(item.draft.prompt)) {
      const passage = found.get(title) ?? {
        title,
        text: paragraphs.join('\n'),
        grades: item.grades ?? topic.grades,
        skills: new Set<string>(),
      };
      if (item.skill !== undefined) passage.skills.add(item.skill);
      found.set(title, passage);
    }
  }
  // An excerpt that is only a source of history asks for no reading skill.
  return [...found.values()].filter(({ skills }) => skills.size > 0);
}
