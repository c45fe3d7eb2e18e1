import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Loading } from './loading.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

it('says nothing when the answer comes at once', () => {
  render(<Loading label="Loading your gradebook" />);
  pass(100);
  expect(screen.getByRole('status').textContent).toBe('');
});

it('says what is awaited, and after 4 s that it still works', () => {
  render(<Loading label="Loading your gradebook" />);
  pass(200);
  expect(screen.getByRole('status').textContent).toBe('Loading your gradebook…');
  pass(4000);
  expect(screen.getByRole('status').textContent).toBe('Still working: Loading your gradebook…');
});
