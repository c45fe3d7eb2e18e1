import { REVIEW_PLANET as OF_CONTRACT } from '@planets/contract';
import { expect, it } from 'vitest';
import { originIn, planetNameIn, REVIEW_PLANET } from './planet-name.ts';

const planets = [{ id: 'num_forge', name: 'NumForge' }];

it.each([
  ['num_forge', 'NumForge'],
  [OF_CONTRACT, 'Review'],
  ['gone_world', 'gone_world'],
])('%s is called %s', (id, name) => {
  expect(planetNameIn(planets, id)).toBe(name);
});

it('reviews have the same planet here as on the wire', () => {
  expect(REVIEW_PLANET).toBe(OF_CONTRACT);
});

it.each([
  [{ planet: 'num_forge', topicName: 'Adding fractions' }, 'NumForge · Adding fractions'],
  [{ planet: 'gone_world', topicName: 'Adding fractions' }, 'Adding fractions'],
  [{ planet: 'num_forge' }, 'NumForge'],
  [{ planet: 'gone_world' }, undefined],
  [{}, undefined],
])('a question of %o comes from %s', (question, origin) => {
  expect(originIn(planets, question)).toBe(origin);
});
