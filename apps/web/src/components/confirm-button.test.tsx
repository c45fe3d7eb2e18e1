import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ConfirmButton } from './confirm-button.tsx';

function shown() {
  const onConfirm = vi.fn<() => void>();
  render(
    <ConfirmButton confirm="Yes, archive" onConfirm={onConfirm}>
      Archive
    </ConfirmButton>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Archive' }), { detail: 1 });
  return { onConfirm, yes: screen.getByRole('button', { name: 'Yes, archive' }) };
}

test('a press asks, and the next one answers', () => {
  const { onConfirm, yes } = shown();
  expect(onConfirm).not.toHaveBeenCalled();
  fireEvent.click(yes, { detail: 1 });
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('the second press of a double click is no answer', () => {
  const { onConfirm, yes } = shown();
  fireEvent.click(yes, { detail: 2 });
  expect(onConfirm).not.toHaveBeenCalled();
});

test('a key answers: it makes a click of no count', () => {
  const { onConfirm, yes } = shown();
  fireEvent.click(yes, { detail: 0 });
  expect(onConfirm).toHaveBeenCalledOnce();
});
