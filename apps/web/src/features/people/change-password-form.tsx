import type { Role } from '@planets/contract';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { api } from '../../lib/api.ts';

const EMPTY = { current: '', password: '', again: '' };

const faultsOf = ({ current, password, again }: typeof EMPTY, least: number) => ({
  current: current === '' ? 'Type the password you have now.' : undefined,
  password: password.length < least ? `Use at least ${least} characters.` : undefined,
  again: again === password ? undefined : 'This is not the same as above.',
});

/** A password that nobody else knows, in place of the one that was handed out. */
export function ChangePasswordForm({ role }: { role: Role }) {
  const least = role === 'student' ? 8 : 12;
  const [entry, setEntry] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const change = useMutation({
    mutationFn: ({ current, password }: typeof EMPTY) =>
      api.post<void>('/api/me/password', { current, password }),
  });
  const faults = faultsOf(entry, least);
  const field = (name: keyof typeof EMPTY) => ({
    type: 'password',
    value: entry[name],
    onChange: (value: string) => setEntry((now) => ({ ...now, [name]: value })),
    maxLength: 128,
    errorMessage: isTried ? faults[name] : undefined,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined) || change.isPending) return;
    change.mutate(entry, {
      onSuccess: () => {
        setEntry(EMPTY);
        setIsTried(false);
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-5">
      {change.isSuccess && (
        <Notice tone="good" live title="Your password is changed">
          You are signed out everywhere but here.
        </Notice>
      )}
      <TextField
        {...field('current')}
        label="Password you have now"
        autoComplete="current-password"
      />
      <TextField
        {...field('password')}
        label="New password"
        description={`At least ${least} characters. A sentence is easy to remember.`}
        autoComplete="new-password"
      />
      <TextField {...field('again')} label="New password again" autoComplete="new-password" />
      <Refusal error={change.error} title="Your password was not changed" />
      <Button type="submit" variant="primary" isPending={change.isPending} className="self-start">
        Change it
      </Button>
    </form>
  );
}
