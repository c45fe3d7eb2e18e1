import { authored, type Topic, type TopicPart } from '@planets/practice';
import { expect, test } from 'vitest';
import { unfilledPart } from './unfilled-part.ts';

const question = (id: string) =>
  authored({ id, difficulty: 1 }, 'numeric', {
    prompt: `What is ${id}?`,
    answer: '1',
    hints: ['Think.'],
    steps: ['It is 1.'],
  });

const small: Topic = {
  id: 'small',
  name: 'Small',
  about: '',
  grades: [3, 5],
  keywords: [],
  connected: [],
  prerequisites: [],
  standards: [],
  items: [question('one'), question('two'), question('three')],
};
const sources = { topic: () => small, own: () => undefined };
const part = (count: number): TopicPart => ({
  type: 'topic',
  planet: 'any',
  topic: 'small',
  gradeLevel: 4,
  count,
  weight: 1,
});

test('a topic fills as many as it has', () =>
  expect(unfilledPart([part(3)], sources)).toBeUndefined());

test.each([
  ['one more than there are', [part(4)], 0, 3],
  ['a second part with less left than it asks', [part(2), part(2)], 1, 1],
  ['a third with nothing left', [part(1), part(2), part(1)], 2, 0],
])('%s', (_, content, place, found) => {
  expect(unfilledPart(content, sources)).toEqual({ place, part: content[place], found });
});

test('one picked question leaves less for a part after it', () => {
  const picked = { ...part(1), type: 'item', item: 'two' } as const;
  const { count: _, ...item } = picked;
  expect(unfilledPart([item, part(3)], sources)).toMatchObject({ place: 1, found: 2 });
});
