import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormEventHandler } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from './button.tsx';

it('does what it says when it is pressed, by pointer and by keyboard', async () => {
  const onPress = vi.fn<() => void>();
  render(<Button onPress={onPress}>Start</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  await userEvent.keyboard('{Enter}');
  expect(onPress).toHaveBeenCalledTimes(2);
});

it('does nothing while it is pending, and keeps the focus', async () => {
  const onPress = vi.fn<() => void>();
  const onSubmit = vi.fn<FormEventHandler>((event) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button type="submit" isPending onPress={onPress}>
        Save
      </Button>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Save' });
  await userEvent.click(button);
  expect(onPress).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});
