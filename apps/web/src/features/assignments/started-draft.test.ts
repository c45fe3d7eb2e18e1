import type { Planet } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { readNewSearch } from './new-search.ts';
import { startedDraft } from './started-draft.ts';

const topic = {
  id: 'fractions_add',
  name: 'Adding fractions',
  about: '',
  gradeMin: 4,
  gradeMax: 6,
  keywords: [],
  prerequisites: [],
  standards: [],
};
const planets: Planet[] = [
  { id: 'num_forge', name: 'NumForge', subject: 'Mathematics', topics: [topic] },
];
const facts = {
  now: new Date('2026-03-16T12:00:00Z'),
  zone: 'Europe/Berlin',
  planets,
  students: [{ id: 'student-nova', name: 'Nova' }],
};
const started = (search: Record<string, unknown>) => startedDraft(readNewSearch(search), facts);

describe('a link from a student’s weak topic', () => {
  it('fills in the student, the topic and what fits practice', () => {
    expect(
      started({ student: 'student-nova', planet: 'num_forge', topic: 'fractions_add', grade: '5' }),
    ).toMatchObject({
      title: 'Adding fractions',
      type: 'practice',
      audience: 'students',
      students: ['student-nova'],
      planet: 'num_forge',
      content: [{ name: 'Adding fractions', part: { gradeLevel: 5, count: 8 } }],
    });
  });
  it('asks for the nearest grade that the topic has', () => {
    const [first] = started({ planet: 'num_forge', topic: 'fractions_add', grade: 9 }).content;
    expect(first!.part).toMatchObject({ gradeLevel: 6 });
  });
  it.each([
    ['nothing', {}],
    ['a student who is not in the class', { student: 'student-comet' }],
    ['a topic that is not there', { planet: 'num_forge', topic: 'alchemy' }],
    ['nonsense', { planet: 7, topic: {}, student: [], grade: 'five' }],
  ])('with %s opens an empty editor for the class', (_, search) => {
    expect(started(search)).toMatchObject({ title: '', audience: 'class', content: [] });
  });
});
