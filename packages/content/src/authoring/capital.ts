/** "a kite" as "A kite". */
export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
