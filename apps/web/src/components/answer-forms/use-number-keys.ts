import { useEffect, useEffectEvent } from 'react';

/** Where a digit is text and not a choice. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [role=dialog]') !==
    null;

/** Calls `onNumber` with 0 for the key 1, up to the ninth. */
export function useNumberKeys(count: number, isOn: boolean, onNumber: (index: number) => void) {
  const choose = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const number = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    if (number >= 1 && number <= count) onNumber(number - 1);
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => choose(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}
