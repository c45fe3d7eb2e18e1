/** Part 0 is a, part 1 is b. */
export const letterOf = (part: number): string => String.fromCodePoint(97 + part);
