import type { Planet, Topic } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { compose, gradesOf } from './composition.ts';

const topic = (id: string, gradeMin: number, gradeMax: number): Topic => ({
  id,
  name: id,
  about: '',
  gradeMin,
  gradeMax,
  keywords: [],
  prerequisites: [],
  standards: [],
});
const counting = topic('counting', 1, 2);
const fractions = topic('fractions', 4, 6);
const planet: Planet = {
  id: 'num_forge',
  name: 'NumForge',
  subject: 'Mathematics',
  topics: [fractions, counting],
};

describe('the composition', () => {
  it('knows the grades that the planet has something for', () => {
    expect(gradesOf(planet)).toEqual([1, 2, 4, 5, 6]);
  });

  it('is complete without a word in the URL, but for the topic', () => {
    expect(compose(planet, {}, 5)).toEqual({
      grade: 5,
      mode: 'full',
      count: 10,
      topic: undefined,
      topicOfOtherGrade: undefined,
    });
  });

  it('lets the remembered grade give way to the topic of a link', () => {
    expect(compose(planet, { topic: 'fractions' }, 1)).toMatchObject({
      grade: 4,
      topic: fractions,
    });
    expect(compose(planet, { topic: 'counting' }, 9)).toMatchObject({ grade: 2, topic: counting });
  });

  it('lets go of a topic that is not for the chosen grade', () => {
    expect(compose(planet, { topic: 'fractions', grade: 2 }, 5)).toMatchObject({
      grade: 2,
      topic: undefined,
      topicOfOtherGrade: fractions,
    });
  });

  it('takes the usual number of the mode, within its bounds', () => {
    expect(compose(planet, { mode: 'quick' }, 5).count).toBe(5);
    expect(compose(planet, { mode: 'review', count: 30 }, 5).count).toBe(10);
    expect(compose(planet, { mode: 'full', count: 30 }, 5).count).toBe(30);
  });

  it('forgets a topic that the planet does not have', () => {
    expect(compose(planet, { topic: 'poems' }, 5).topic).toBeUndefined();
  });
});
