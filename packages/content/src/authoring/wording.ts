/** The first letter large: "lava" begins a sentence as "Lava". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With its article: "an ant", "a unit". */
export const an = (noun: string): string =>
  `${/^(?:[aeio]|u(?!ni|se|ra))/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** "1 leg", "4 legs". */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Free of the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export const tidy = (number: number): number => Number(number.toPrecision(10));

/** With commas between thousands from 10,000 on: "9000", "12,500". */
export const grouped = (number: number): string =>
  number >= 10_000 ? String(number).replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, ',') : String(number);
