import type { RecommendationReason } from '@planets/practice';
import { expect, test } from 'vitest';
import { whyRecommended } from './why-recommended.ts';

const NOW = Date.UTC(2026, 2, 16, 12);
const DAY = 86_400_000;

test.each<[RecommendationReason, string]>([
  [{ kind: 'missed', dueCards: 4 }, '4 questions here are ready to be asked again.'],
  [
    { kind: 'fading', from: 'mastered', to: 'strong', lastAt: NOW - 23.4 * DAY },
    'It was Mastered 23 days ago. A little practice brings it back.',
  ],
  [
    { kind: 'fading', from: 'strong', to: 'growing', lastAt: NOW - 1.5 * DAY },
    'It was Strong a day ago. A little practice brings it back.',
  ],
  [{ kind: 'nearly', level: 'growing', next: 'strong' }, 'You are close to Strong here.'],
  [
    { kind: 'next_step', after: [{ topic: 'a', name: 'Adding fractions' }] },
    'You have mastered Adding fractions. This comes next.',
  ],
  [
    {
      kind: 'next_step',
      after: [
        { topic: 'a', name: 'Adding fractions' },
        { topic: 'b', name: 'Decimals' },
      ],
    },
    'You have mastered Adding fractions and Decimals. This comes next.',
  ],
  [{ kind: 'continue', level: 'started' }, 'You have begun this. Go on from where you are.'],
  [{ kind: 'new_planet' }, 'You have not been to Terra Nova yet. This is a good place to land.'],
  [{ kind: 'start' }, 'A good place to begin in grade 5.'],
])('%j is said in a sentence', (reason, why) => {
  expect(whyRecommended(reason, { planetName: 'Terra Nova', gradeLevel: 5, now: NOW })).toBe(why);
});
