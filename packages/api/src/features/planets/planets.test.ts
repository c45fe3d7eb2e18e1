import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';

const client = nodeHost().connect();

test('the planets keep the ids of the earlier system', async () => {
  const { body } = await client.get('/api/planets');
  expect(body.planets.map(({ id, name }: { id: string; name: string }) => `${id} ${name}`)).toEqual(
    [
      'num_forge NumForge',
      'atom_sphere AtomSphere',
      'ink_haven InkHaven',
      'story_verse StoryVerse',
      'chrono_core ChronoCore',
      'terra_nova MapVerse',
      'coin_quest CoinQuest',
      'stock_star StockStar',
    ],
  );
});

test('a browser that has the planets is told that they still hold', async () => {
  const first = await client.get('/api/planets');
  const tag = first.headers.get('etag')!;
  const again = await client.get('/api/planets', { 'if-none-match': tag });
  expect(again.status).toBe(304);
  expect(again.headers.get('cache-control')).toBe('no-cache');
});

describe('a topic in one’s own words', () => {
  test.each([
    ['adding fractions', 'num_forge/fractions_add'],
    ['i want to practise fracions', 'num_forge/fractions_add'],
    ['ADD FRACTION', 'num_forge/fractions_add'],
    ['capital cities', 'terra_nova/capitals'],
    ['kapitals', 'terra_nova/capitals'],
  ])('%j finds %s', async (words, expected) => {
    const { body } = await client.get(`/api/topics?q=${encodeURIComponent(words)}`);
    const found = body.matches.map(
      ({ planet, topic }: { planet: string; topic: { id: string } }) => `${planet}/${topic.id}`,
    );
    expect(found.slice(0, 3)).toContain(expected);
    expect(found.length).toBeLessThanOrEqual(8);
  });
  test('finds topics on several planets at once', async () => {
    const { body } = await client.get('/api/topics?q=percent');
    expect(
      new Set(body.matches.map(({ planet }: { planet: string }) => planet)).size,
    ).toBeGreaterThan(1);
  });
  test('nonsense finds nothing and breaks nothing', async () => {
    expect((await client.get('/api/topics?q=zzzzqqqq')).body.matches).toEqual([]);
    expect((await client.get('/api/topics?q=%F0%9F%A6%96')).status).toBe(200);
    expect((await client.get('/api/topics?q=')).status).toBe(422);
    expect((await client.get(`/api/topics?q=${'x'.repeat(101)}`)).status).toBe(422);
  });
});
