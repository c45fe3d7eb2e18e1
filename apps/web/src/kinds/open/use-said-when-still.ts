import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';

/** Long enough that nobody is told in the middle of a sentence. */
const STILL_MS = 2000;

/** Says `words` when they have changed and then stayed the same for a while. */
export function useSaidWhenStill(words: string): void {
  const announce = useAnnounce();
  const said = useRef(words);
  useEffect(() => {
    if (said.current === words) return;
    const timer = setTimeout(() => {
      said.current = words;
      announce(words);
    }, STILL_MS);
    return () => clearTimeout(timer);
  }, [words, announce]);
}
