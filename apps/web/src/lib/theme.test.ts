import { beforeEach, describe, expect, it } from 'vitest';
import { chooseScheme, followScheme } from './theme.ts';

const scheme = () => document.documentElement.dataset['scheme'];

describe('the scheme', () => {
  beforeEach(() => followScheme());

  it('is what the user chose, and is remembered', () => {
    chooseScheme('night');
    expect(scheme()).toBe('night');
    expect(localStorage.getItem('scheme')).toBe('night');
    chooseScheme('day');
    expect(scheme()).toBe('day');
  });

  it('follows the system when the user lets it', () => {
    chooseScheme('night');
    chooseScheme('system');
    expect(localStorage.getItem('scheme')).toBeNull();
    expect(scheme()).toBe(
      window.matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day',
    );
  });
});
