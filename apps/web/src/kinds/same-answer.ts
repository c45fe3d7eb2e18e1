/** A number written plainly: 12, −3.5, 1,200, 3/4. */
const PLAIN = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:\/\d+)?$/;

function plainNumber(text: string): number | undefined {
  const bare = text.replaceAll('\u2212', '-').trim();
  if (!PLAIN.test(bare) || !/\d/.test(bare)) return undefined;
  const [above, below = '1'] = bare.replaceAll(',', '').split('/');
  return Number(above) / Number(below);
}

/**
 * Whether what was typed is surely the key: the same text or the same plain number. Only the server can
 * judge what is typed, and what differs from the key here may still be right there (a tolerance, another
 * spelling, what follows from an earlier part). So nothing is ever called wrong by this.
 */
export function isSameAnswer(typed: string, key: string): boolean {
  if (typed.trim() === key.trim()) return true;
  const number = plainNumber(typed);
  return number !== undefined && number === plainNumber(key);
}

/** Marks for typed parts: right, or undefined where that cannot be told. */
export const typedMarks = (
  typed: readonly string[],
  key: readonly string[] | undefined,
  isAllRight: boolean,
): (true | undefined)[] =>
  typed.map((text, part) =>
    isAllRight || (key?.[part] !== undefined && isSameAnswer(text, key[part])) ? true : undefined,
  );
