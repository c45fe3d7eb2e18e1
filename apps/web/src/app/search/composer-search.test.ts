import { describe, expect, it } from 'vitest';
import { readComposerSearch } from './composer-search.ts';

describe('the link to a session', () => {
  it('is read as it was shared', () => {
    const shared = { topic: 'fractions_add', grade: 5, mode: 'full', count: 10, q: 'fractions' };
    expect(readComposerSearch(shared)).toEqual(shared);
  });

  it('opens the composer although something in it makes no sense', () => {
    expect(
      readComposerSearch({ topic: ['x'], grade: 13, mode: 'turbo', count: 10_000, start: 1 }),
    ).toEqual({});
  });

  it('reads numbers that came as text, and text that looks like a number', () => {
    expect(readComposerSearch({ grade: '5', q: 7 })).toEqual({ grade: 5, q: '7' });
  });
});
