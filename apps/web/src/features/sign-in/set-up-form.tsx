import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useSetUp } from './mutations.ts';
import { setUpRefusalOf } from './refusal.ts';

const PASSWORD_MIN = 12;
const USERNAME = /^[a-z0-9._-]{3,30}$/;

const EMPTY = { code: '', name: '', username: '', password: '' };

/** What is wrong with each field, or undefined. The server checks again. */
const faultsOf = ({ code, name, username, password }: typeof EMPTY) => ({
  code: code.trim() === '' ? 'Type the code that the server printed.' : undefined,
  name: name.trim() === '' ? 'Type your name.' : undefined,
  username: USERNAME.test(username)
    ? undefined
    : 'Use 3 to 30 small letters, digits, dots, dashes or underscores.',
  password: password.length < PASSWORD_MIN ? `Use at least ${PASSWORD_MIN} characters.` : undefined,
});

/** The first administrator: made, and signed in at once. */
export function SetUpForm({ onDone }: { onDone: () => void }) {
  const [entry, setEntry] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const setUp = useSetUp();
  const faults = faultsOf(entry);
  const refusal = setUp.isError ? setUpRefusalOf(setUp.error) : null;

  const field = (name: keyof typeof EMPTY) => ({
    name,
    value: entry[name],
    onChange: (value: string) => setEntry((now) => ({ ...now, [name]: value })),
    errorMessage: isTried ? faults[name] : undefined,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined) || setUp.isPending) return;
    setUp.mutate(
      { ...entry, code: entry.code.trim(), name: entry.name.trim() },
      { onSuccess: onDone },
    );
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField {...field('code')} label="One-time code" autoComplete="off" spellCheck={false} />
      <TextField {...field('name')} label="Your name" autoComplete="name" maxLength={80} />
      <TextField
        {...field('username')}
        label="User name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={30}
      />
      <TextField
        {...field('password')}
        label="Password"
        description={`At least ${PASSWORD_MIN} characters. A sentence is easy to remember.`}
        type="password"
        autoComplete="new-password"
        maxLength={200}
      />
      {refusal && (
        <Notice tone="bad" title={refusal.title}>
          {refusal.detail}
        </Notice>
      )}
      <Button type="submit" variant="primary" size="lg" isPending={setUp.isPending}>
        {setUp.isPending ? 'Setting up…' : 'Set up the school'}
      </Button>
    </form>
  );
}
