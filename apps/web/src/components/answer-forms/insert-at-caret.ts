/** Puts `symbol` where the caret of a controlled field is, in place of what is selected. */
export function insertAtCaret(
  input: HTMLInputElement,
  symbol: string,
  caretBack: number,
  onChange: (text: string) => void,
): void {
  const start = input.selectionStart ?? input.value.length;
  const end = input.selectionEnd ?? start;
  onChange(input.value.slice(0, start) + symbol + input.value.slice(end));
  input.focus();
  const caret = start + symbol.length - caretBack;
  // After React has written the new value.
  requestAnimationFrame(() => input.setSelectionRange(caret, caret));
}
