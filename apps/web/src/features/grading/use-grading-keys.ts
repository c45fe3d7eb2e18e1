import { useEffect, useEffectEvent } from 'react';

export interface GradingKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly nextToGrade: () => void;
  readonly help: () => void;
  readonly comment: () => void;
  /** Points for the rubric row that is on. */
  readonly digit: (digit: number) => void;
  readonly saveAndGoOn: () => void;
}

/** Where a key is a letter, or moves something of its own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('textarea, select, [contenteditable="true"]') ||
      (target instanceof HTMLInputElement &&
        !['radio', 'checkbox', 'button'].includes(target.type)))
  );
}

const isRadio = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'radio';

/** Keys of the whole page. Nothing without a modifier while something is typed, or while they are turned off. */
export function useGradingKeys(
  keys: GradingKeys,
  { areOn, isBlocked }: { areOn: boolean; isBlocked: boolean },
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isBlocked || event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keys.saveAndGoOn();
      return;
    }
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!areOn || !isPlain || isTyping(event.target)) return;
    const action = actionFor(event, keys);
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function actionFor(event: KeyboardEvent, keys: GradingKeys): (() => void) | undefined {
  if (/^\d$/.test(event.key)) return () => keys.digit(Number(event.key));
  switch (event.key) {
    case 'j':
      return keys.next;
    case 'k':
      return keys.previous;
    case 'ArrowRight':
      return isRadio(event.target) ? undefined : keys.next;
    case 'ArrowLeft':
      return isRadio(event.target) ? undefined : keys.previous;
    case 'n':
      return keys.nextToGrade;
    case 'c':
      return keys.comment;
    case '?':
      return keys.help;
    default:
      return undefined;
  }
}
