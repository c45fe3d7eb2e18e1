import { expect, test } from 'vitest';
import type { ReleasedGrade } from './released.ts';
import { bySubject, subjectsSentence } from './subjects.ts';

const grade = (id: number, planet: string, earned: number, points: number): ReleasedGrade => ({
  id,
  title: `Piece ${id}`,
  classId: 1,
  planet,
  at: '2026-10-01',
  earned,
  points,
  percent: points === 0 ? null : (100 * earned) / points,
});
const name = (id: string) => ({ num: 'NumForge', ink: 'InkHaven', atom: 'AtomSphere' })[id] ?? id;

test('the average of a subject goes by points, half up, in whatever class they were earned', () => {
  const subjects = bySubject(
    [grade(1, 'num', 1, 16), grade(2, 'ink', 0.1, 1), grade(3, 'ink', 0.2, 1)],
    name,
  );
  expect(subjects).toMatchObject([
    { name: 'InkHaven', earned: 0.3, points: 2, percent: 15 },
    { name: 'NumForge', earned: 1, points: 16, percent: 6.3 },
  ]);
});

test('extra credit alone has no percent, which is not zero', () => {
  expect(bySubject([grade(1, 'num', 3, 0)], name)).toMatchObject([{ percent: null }]);
});

test.each<[string, ReleasedGrade[], string]>([
  ['none', [], 'Nothing graded yet.'],
  ['one', [grade(1, 'num', 8, 10)], 'NumForge 80%.'],
  [
    'several',
    [grade(1, 'num', 8, 10), grade(2, 'ink', 9, 10), grade(3, 'atom', 85, 100)],
    'InkHaven is highest with 90%, NumForge lowest with 80%.',
  ],
  ['equals', [grade(1, 'num', 8, 10), grade(2, 'ink', 4, 5)], 'All 2 subjects stand at 80%.'],
])('the sentence of %s', (_, grades, sentence) => {
  expect(subjectsSentence(bySubject(grades, name))).toBe(sentence);
});
