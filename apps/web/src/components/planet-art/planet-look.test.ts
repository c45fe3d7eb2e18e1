import { describe, expect, it } from 'vitest';
import { masteryLook, MOST_SPARKS, plainLook } from './planet-look.ts';

const nothing = { started: 0, strong: 0, mastered: 0, share: 0 };

describe('the look of a planet that a student practised', () => {
  it.each([
    ['nothing begun: dark, as on the first visit', nothing, { glow: 0, lights: 0, sparks: 0 }],
    [
      'one topic begun clears a little',
      { ...nothing, started: 1, share: 0.3 },
      { glow: 0.134, lights: 0, sparks: 0 },
    ],
    [
      'a light for each strong topic, mastered ones too, and a spark for each of these',
      { started: 6, strong: 3, mastered: 2, share: 0.8 },
      { glow: 0.675, lights: 5, sparks: 2 },
    ],
    [
      'no more lights than the planet has, no more sparks than can be counted',
      { started: 30, strong: 10, mastered: 20, share: 1 },
      { glow: 0.999, lights: 8, sparks: MOST_SPARKS },
    ],
  ])('%s', (_, mastery, look) => {
    const drawn = masteryLook(mastery, 8);
    expect({ ...drawn, glow: Math.round(drawn.glow * 1000) / 1000 }).toEqual(look);
  });

  const counts = [0, 1, 2, 5, 9, 40];
  it.each(counts)(
    'with %i mastered: no darker for one more, no brighter for what is forgotten',
    (mastered) => {
      for (const strong of counts)
        for (const share of [0, 0.2, 0.9, 1]) {
          const all = { started: strong + mastered, strong, mastered, share };
          const look = masteryLook(all, 8);
          const more = masteryLook({ ...all, started: all.started + 1, mastered: mastered + 1 }, 8);
          expect(more.glow).toBeGreaterThanOrEqual(look.glow);
          expect(more.lights).toBeGreaterThanOrEqual(look.lights);
          expect(more.sparks).toBeGreaterThanOrEqual(look.sparks);
          expect(masteryLook({ ...all, share: share / 2 }, 8).glow).toBeLessThanOrEqual(look.glow);
          expect(look.glow).toBeLessThanOrEqual(1);
        }
    },
  );
});

it('without mastery a planet is as bright as it is asked to be, within its bounds', () => {
  expect(plainLook(0.5, 8)).toEqual({ glow: 0.5, lights: 4, sparks: 0 });
  expect(plainLook(7, 8)).toEqual({ glow: 1, lights: 8, sparks: 0 });
  expect(plainLook(-1, 8)).toEqual({ glow: 0, lights: 0, sparks: 0 });
});
