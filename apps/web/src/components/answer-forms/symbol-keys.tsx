import type { RefObject } from 'react';

interface SymbolKeysProps {
  field: RefObject<HTMLInputElement | null>;
  onChange: (text: string) => void;
}

const KEYS = [
  { symbol: '−', words: 'minus' },
  { symbol: '/', words: 'fraction bar' },
  { symbol: '.', words: 'point' },
  { symbol: '%', words: 'percent' },
  { symbol: ' ', words: 'space', seen: 'space' },
];

/** What the number keys of a phone leave out. Hidden where there is a real keyboard. */
export function SymbolKeys({ field, onChange }: SymbolKeysProps) {
  const insert = (symbol: string) => {
    const input = field.current;
    if (!input) return;
    const start = input.selectionStart ?? input.value.length;
    const end = input.selectionEnd ?? start;
    const text = input.value.slice(0, start) + symbol + input.value.slice(end);
    onChange(text);
    input.focus();
    // After React has written the new value.
    requestAnimationFrame(() => input.setSelectionRange(start + 1, start + 1));
  };
  return (
    <fieldset aria-label="Symbols" className="mt-3 hidden gap-2 pointer-coarse:flex">
      {KEYS.map(({ symbol, words, seen }) => (
        <button
          key={symbol}
          type="button"
          aria-label={words}
          // The field keeps its focus, so that the phone's keyboard stays.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(symbol)}
          className="min-h-11 min-w-11 rounded-md border border-edge bg-surface px-3 text-lg font-medium"
        >
          {seen ?? symbol}
        </button>
      ))}
    </fieldset>
  );
}
