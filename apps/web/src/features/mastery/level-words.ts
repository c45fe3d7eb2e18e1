import type { MasteryLevel, TopicMastery } from '@planets/contract';
import { formatCount } from '../../lib/format.ts';

interface LevelWords {
  readonly name: string;
  /** What it takes: as the server has it. */
  readonly takes: string;
}

/** The levels as they are read, lowest first. */
export const levelWords: Readonly<Record<MasteryLevel, LevelWords>> = {
  new: { name: 'New', takes: 'no answer yet' },
  started: { name: 'Started', takes: 'a first answer' },
  growing: { name: 'Growing', takes: '50% and 3 answers' },
  strong: { name: 'Strong', takes: '80% and 5 answers' },
  mastered: { name: 'Mastered', takes: '95% and 10 answers' },
};

/** Highest first. */
export const levelsDown: readonly MasteryLevel[] = [
  'mastered',
  'strong',
  'growing',
  'started',
  'new',
];

/** "24 topics practised: 3 mastered, 8 strong, 13 growing." */
export function levelsSentence(topics: readonly Pick<TopicMastery, 'level'>[]): string {
  const parts = levelsDown.flatMap((level) => {
    const count = topics.filter((topic) => topic.level === level).length;
    return count === 0 ? [] : [`${count} ${levelWords[level].name.toLowerCase()}`];
  });
  return `${formatCount(topics.length, 'topic')} practised: ${parts.join(', ')}.`;
}
