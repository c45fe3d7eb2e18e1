import type { JoinAnswer } from '@planets/contract';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useJoinClass } from './mutations.ts';
import { joinRefusalOf } from './join-refusal.ts';

/** A child types the code from the wall. */
export function JoinForm({ onJoined }: { onJoined: (answer: JoinAnswer) => void }) {
  const [code, setCode] = useState('');
  const [isTried, setIsTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const join = useJoinClass();
  const refusal = join.isError ? joinRefusalOf(join.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (code.trim() === '') field.current?.focus();
    else if (!join.isPending)
      join.mutate(code, { onSuccess: onJoined, onError: () => field.current?.focus() });
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-5">
      <TextField
        label="Class code"
        description="Capital or small letters, it is all the same."
        value={code}
        onChange={setCode}
        ref={field}
        placeholder="ABCD-EFGH"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        maxLength={40}
        errorMessage={
          isTried && code.trim() === '' ? 'Type the code that your teacher shows.' : undefined
        }
        className="[&_input]:text-lg [&_input]:tracking-wider [&_input]:uppercase"
      />
      {refusal && (
        <Notice tone="bad" title={refusal.title}>
          {refusal.detail}
        </Notice>
      )}
      <Button type="submit" variant="primary" size="lg" isPending={join.isPending}>
        {join.isPending ? 'Joining…' : 'Join the class'}
      </Button>
    </form>
  );
}
