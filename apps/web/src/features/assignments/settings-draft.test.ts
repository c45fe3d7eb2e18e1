import { describe, expect, it, test } from 'vitest';
import {
  draftFrom,
  draftPart,
  isSameDraft,
  newDraft,
  numberIn,
  questionsIn,
  settingsFrom,
  type SettingsDraft,
} from './settings-draft.ts';

const ZONE = 'Europe/Berlin';
const topic = {
  type: 'topic',
  planet: 'num_forge',
  topic: 'fractions_add',
  gradeLevel: 5,
  count: 4,
  weight: 1,
} as const;
const NOW = new Date('2026-03-16T12:00:00Z');
const filled: SettingsDraft = {
  ...newDraft(NOW, ZONE, 'num_forge'),
  title: ' Fractions ',
  content: [draftPart(topic, 'Adding fractions')],
};
const sent = (draft: SettingsDraft) => {
  const made = settingsFrom(draft, ZONE, null);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.settings;
};

describe('a new draft', () => {
  it('is due in a week at eight in the evening of the class, whatever zone that is', () => {
    expect(sent(filled)).toMatchObject({
      title: 'Fractions',
      opensAt: '2026-03-16T12:00:00.000Z',
      dueAt: '2026-03-23T19:00:00.000Z',
      closesAt: '2026-03-26T19:00:00.000Z',
      points: 10,
      content: [topic],
    });
  });
});

describe('what is stored', () => {
  it('comes back as it was, to the second', () => {
    const stored = {
      ...sent(filled),
      dueAt: '2026-10-25T01:30:17.003Z',
      closesAt: '2026-11-01T01:00:00.000Z',
    };
    const draft = draftFrom(stored, ['Adding fractions'], ZONE);
    // The second 02:30 of the night in which clocks are put back.
    expect(draft.dueAt).toBe('2026-10-25T02:30');
    expect(settingsFrom(draft, ZONE, stored)).toEqual({ settings: stored });
  });
  it('is the same draft again, whatever its rows are called', () => {
    const stored = sent(filled);
    const [one, other] = [draftFrom(stored, ['a'], ZONE), draftFrom(stored, ['b'], ZONE)];
    expect(isSameDraft(one, other)).toBe(true);
    expect(isSameDraft(one, { ...other, hints: !other.hints })).toBe(false);
  });
});

describe('what is wrong is told at its field', () => {
  test.each([
    ['title', { title: '  ' }, 'title'],
    ['points in words', { points: 'ten' }, 'points'],
    ['points with four decimals', { points: '1.0001' }, 'points'],
    ['negative points', { points: '-1' }, 'points'],
    ['half a minute', { timeLimit: '0.5' }, 'timeLimitMinutes'],
    ['a limit of nothing', { timeLimit: '0' }, 'timeLimitMinutes'],
    ['no due date', { dueAt: '' }, 'dueAt'],
    ['due before it opens', { dueAt: '2026-03-16T12:59' }, 'dueAt'],
    ['closing before due', { closesAt: '2026-03-22T20:00' }, 'closesAt'],
    ['no group', { audience: 'group' }, 'groupId'],
    ['no student', { audience: 'students' }, 'students'],
    ['no question', { content: [] }, 'content'],
  ] as const)('%s', (_, wrong, path) => {
    const made = settingsFrom({ ...filled, ...wrong }, ZONE, null);
    expect(Object.keys((made as { faults: object }).faults)).toEqual([path]);
  });
  it('work that is done elsewhere needs no question, and keeps none', () => {
    expect(sent({ ...filled, isElsewhere: true }).content).toEqual([]);
  });
  it('students are named only for single students', () => {
    expect(sent({ ...filled, students: ['student-nova'], groupId: 3 })).toMatchObject({
      students: [],
      groupId: null,
    });
  });
});

test.each([
  ['7.5', 7.5],
  ['7,5', 7.5],
  [' 12 ', 12],
  ['', null],
  ['1e3', null],
  ['.5', null],
  ['-2', null],
])('%j is read as %j', (text, number) => expect(numberIn(text)).toBe(number));

test('questions are counted over all parts', () => {
  const item = { ...topic, type: 'item', item: 'x' } as const;
  const { count: _, ...picked } = item;
  expect(questionsIn([draftPart(topic, ''), draftPart(picked, '')])).toBe(5);
});
