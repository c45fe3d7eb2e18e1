type Does = 'undo' | 'redo' | 'show actions' | 'open' | 'clear' | 'unselect';

/** What a key does in the grid that moves nothing; `type` begins an entry with what was typed. */
export type GridCommand =
  | { readonly does: Does }
  | { readonly does: 'type'; readonly text: string };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const BY_KEY = new Map<string, Does>([
  ['ContextMenu', 'show actions'],
  ['Enter', 'open'],
  ['F2', 'open'],
  ['Delete', 'clear'],
  ['Backspace', 'clear'],
  ['Escape', 'unselect'],
]);

/** @returns undefined for a key that is the browser's. */
export function gridCommand({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Key): GridCommand | undefined {
  const command = (does: Does): GridCommand => ({ does });
  const isShortcut = ctrlKey || metaKey;
  const letter = key.toLowerCase();
  if (isShortcut && letter === 'z') return command(shiftKey ? 'redo' : 'undo');
  if (isShortcut && letter === 'y') return command('redo');
  if (key === 'F10' && shiftKey) return command('show actions');
  const does = BY_KEY.get(key);
  if (does !== undefined) return command(does);
  const isText = key.length === 1 && key !== ' ' && !isShortcut && !altKey;
  return isText ? { does: 'type', text: key } : undefined;
}
