import { Nothing } from './nothing.tsx';

/** What was typed, to the letter. */
export function Typed({ text, before, after }: { text: string; before?: string; after?: string }) {
  if (text.trim() === '') return <Nothing />;
  return (
    <>
      {before}
      <q className="font-medium whitespace-pre-wrap">
        <bdi>{text}</bdi>
      </q>{' '}
      {after}
    </>
  );
}
