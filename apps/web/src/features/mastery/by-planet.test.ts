import type { Planet, TopicMastery } from '@planets/contract';
import { expect, it } from 'vitest';
import { bestFirst, byPlanet, latestFirst } from './by-planet.ts';

const planet = (id: string, topics: number): Planet => ({
  id,
  name: id.toUpperCase(),
  subject: '',
  topics: Array.from({ length: topics }, (_, at) => ({
    id: `t${at}`,
    name: '',
    about: '',
    gradeMin: 1,
    gradeMax: 2,
    keywords: [],
    prerequisites: [],
    standards: [],
  })),
});
const topic = (on: string, name: string, known: number, day: number): TopicMastery => ({
  planet: on,
  topic: name,
  topicName: name,
  level: 'growing',
  known,
  knownThen: known,
  answered: 4,
  right: 3,
  lastAt: `2026-03-0${day}T12:00:00.000Z`,
  due: 0,
});

const planets = [planet('a', 3), planet('b', 2)];
const topics = [
  topic('b', 'x', 0.2, 2),
  topic('gone', 'y', 0.5, 1),
  topic('a', 'z', 0.4, 3),
  topic('a', 'w', 0.9, 1),
];

it('planets come in the order of the sky, those that are gone last, those without an answer not at all', () => {
  const groups = byPlanet(topics, [...planets, planet('c', 1)], latestFirst);
  expect(groups.map(({ name, of }) => [name, of])).toEqual([
    ['A', 3],
    ['B', 2],
    ['gone', undefined],
  ]);
});

it.each([
  ['latest', latestFirst, ['z', 'w']],
  ['best known', bestFirst, ['w', 'z']],
])('the %s topic comes first', (_, order, names) => {
  expect(byPlanet(topics, planets, order)[0]!.topics.map(({ topic: id }) => id)).toEqual(names);
});
