import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Dialog } from './dialog.tsx';

it('is a dialog with a name, and Escape closes it', async () => {
  const onClose = vi.fn<() => void>();
  render(
    <Dialog title="Leave the session?" isOpen onClose={onClose}>
      What you did is saved.
    </Dialog>,
  );
  screen.getByRole('dialog', { name: 'Leave the session?' });
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

it('stays until it is answered where it must be', async () => {
  const onClose = vi.fn<() => void>();
  render(
    <Dialog title="Sign in again" isOpen isRequired onClose={onClose}>
      <input aria-label="Password" />
    </Dialog>,
  );
  await userEvent.click(screen.getByLabelText('Password'));
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
});

it('is not there while it is closed', () => {
  render(<Dialog title="Leave the session?" isOpen={false} onClose={() => {}} />);
  expect(screen.queryByRole('dialog')).toBeNull();
});
