import type { ProgressPlots, TopicMastery } from '@planets/contract';
import { expect, test } from 'vitest';
import { topicsByLevel } from './topics-by-level.ts';

const practised = (planet: string, topic: string | null): ProgressPlots['topics'][number] => ({
  planet,
  topic,
  topicName: `Name of ${topic}`,
  sessions: 1,
  questionsAnswered: 5,
  questionsCorrect: 5,
  averageScorePercent: 100,
  activeSeconds: 60,
});
const known = (planet: string, topic: string, level: TopicMastery['level']): TopicMastery => ({
  planet,
  topic,
  topicName: topic,
  level,
  known: 0.5,
  knownThen: 0.5,
  answered: 5,
  right: 5,
  lastAt: '2026-03-08T12:00:00.000Z',
  due: 0,
});

test('topics stand under their level and planet; those of other times, and those without mastery, are left out', () => {
  expect(
    topicsByLevel(
      [
        practised('num_forge', 'a'),
        practised('lexi_terra', 'a'),
        practised('num_forge', 'b'),
        practised('num_forge', null),
      ],
      [
        known('num_forge', 'a', 'strong'),
        known('num_forge', 'b', 'strong'),
        known('lexi_terra', 'a', 'mastered'),
        known('num_forge', 'c', 'growing'),
      ],
      ['mastered', 'strong', 'growing'],
    ),
  ).toEqual([
    { level: 'mastered', planets: [{ planet: 'lexi_terra', topics: ['Name of a'] }] },
    { level: 'strong', planets: [{ planet: 'num_forge', topics: ['Name of a', 'Name of b'] }] },
  ]);
});
