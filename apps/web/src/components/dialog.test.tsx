import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, onTestFinished, vi } from 'vitest';
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

it('a press outside closes it, but not the second one of the double click that opened it', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  onTestFinished(() => clock.mockRestore());
  const onClose = vi.fn<() => void>();
  render(<Dialog title="Publish" isOpen onClose={onClose} />);
  await userEvent.click(document.body);
  expect(onClose).not.toHaveBeenCalled();
  clock.mockReturnValue(2000);
  await userEvent.click(document.body);
  expect(onClose).toHaveBeenCalledOnce();
});
