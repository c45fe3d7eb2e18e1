import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A link to one question of a session, as `#question-3`, opens the page there: the questions come after the address. */
export function useAskedQuestion(): void {
  const asked = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    if (!asked.startsWith('question-')) return;
    const heading = document.getElementById(asked);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [asked]);
}
