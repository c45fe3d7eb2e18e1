/** A sum of multiples as TeX: [[3, 'x'], [-1, 'y'], [5, '']] is "3x - y + 5". What comes 0 times is left out. */
export function sumTex(terms: readonly (readonly [times: number, what: string])[]): string {
  const shown = terms.filter(([times]) => times !== 0);
  if (shown.length === 0) return '0';
  return shown
    .map(([times, what], index) => {
      const size = Math.abs(times) === 1 && what !== '' ? what : `${Math.abs(times)}${what}`;
      if (index === 0) return times < 0 ? `-${size}` : size;
      return `${times < 0 ? '-' : '+'} ${size}`;
    })
    .join(' ');
}

/** The same as it goes on behind something else: "+ 3x - 5". */
export const restTex = (terms: readonly (readonly [times: number, what: string])[]): string => {
  const sum = sumTex(terms);
  return sum.startsWith('-') ? `- ${sum.slice(1)}` : `+ ${sum}`;
};

/** ax + b, as it is shown and as it is typed: both read alike. */
export const linear = (a: number, b: number, letter: string): string =>
  sumTex([
    [a, letter],
    [b, ''],
  ]);
