import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../components/answer-forms/use-number-keys.ts';

/** Enter on one of these already does something. */
const ACTS_ITSELF = 'button, a, input, select, textarea, summary, [role=dialog]';

const FIRST_FIELD = ':is(input, textarea)[data-entry]:not([readonly])';

/**
 * Enter checks and goes on wherever the focus is, and typing goes into the first field of the answer
 * although the focus is on the question.
 */
export function usePlayerKeys(onEnter: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    if (document.querySelector('[role=dialog]')) return;
    if (key === 'Enter') {
      if (event.repeat || target.closest(ACTS_ITSELF)) return;
      event.preventDefault();
      onEnter();
    } else if (key.length === 1 && key !== ' ' && !isTyping(target)) {
      const field = document.querySelector<HTMLElement>(FIRST_FIELD);
      const isChoosing = target.closest('label, button');
      if (field && !isChoosing) field.focus();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
