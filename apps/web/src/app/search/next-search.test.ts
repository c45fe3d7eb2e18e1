import { describe, expect, it } from 'vitest';
import { readNext } from './next-search.ts';

describe('where to go after signing in', () => {
  it('is a page of this site, with its search', () => {
    expect(readNext({ next: '/planets/num_forge?grade=5' })).toEqual({
      next: '/planets/num_forge?grade=5',
    });
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    String.raw`/\elsewhere.example`,
    'javascript:alert(1)',
    '/sign-in?next=/',
    '',
    7,
    undefined,
  ])('is never %s', (next) => {
    expect(readNext({ next })).toEqual({});
  });
});
