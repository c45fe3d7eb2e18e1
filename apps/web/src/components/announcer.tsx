import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => {});

/** Says something politely to a screen reader: what moved, how much time is left. */
export const useAnnounce = () => use(AnnounceContext);

/** One live region for everything inside, there from the start so that what changes in it is heard. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback(
    (words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <output className="sr-only">
        {said.words}
        {/* The same words again are heard again when something about them differs. */}
        {said.turn % 2 === 1 && '\u00A0'}
      </output>
    </AnnounceContext>
  );
}
