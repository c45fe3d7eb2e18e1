import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type SignedIn, useSignIn } from './mutations.ts';
import { refusalOf } from './refusal.ts';

interface SignInFormProps {
  onSignedIn: (signedIn: SignedIn) => void;
}

/** Also stands in a dialog, where a sign-in was lost in the middle of something. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const usernameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const signIn = useSignIn();
  const name = username.trim();
  const refusal = signIn.isError ? refusalOf(signIn.error) : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (name === '') usernameField.current?.focus();
    else if (password === '') passwordField.current?.focus();
    else if (!signIn.isPending) {
      signIn.mutate(
        { username: name, password },
        { onSuccess: onSignedIn, onError: () => passwordField.current?.focus() },
      );
    }
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        label="User name"
        name="username"
        value={username}
        onChange={setUsername}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
        ref={usernameField}
        errorMessage={isTried && name === '' ? 'Type your user name.' : undefined}
      />
      <TextField
        label="Password"
        name="password"
        type={isShown ? 'text' : 'password'}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        ref={passwordField}
        errorMessage={isTried && password === '' ? 'Type your password.' : undefined}
        end={
          <Button
            variant="quiet"
            size="sm"
            aria-label={isShown ? 'Hide password' : 'Show password'}
            onPress={() => setIsShown(!isShown)}
            icon={isShown ? <EyeOff size={20} /> : <Eye size={20} />}
          />
        }
      />
      {refusal && (
        <Notice tone="bad" title={refusal.title}>
          {refusal.detail}
        </Notice>
      )}
      <Button type="submit" variant="primary" size="lg" isPending={signIn.isPending}>
        {signIn.isPending ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  );
}
