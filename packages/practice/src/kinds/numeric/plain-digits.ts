/** The zeros of the decimal digits that are neither ASCII nor turned into ASCII by NFKC. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810,
];

const VULGAR = /(?<whole>\d?)(?<part>[¼-¾⅐-⅞↉])/gu;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function asciiDigit(char: string): string {
  const code = char.codePointAt(0)!;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? char : String(code - zero);
}

/**
 * The same number in ASCII: digits of any script, every minus sign and space of Unicode, `½` as ` 1/2`,
 * `10³` as `10^3`. Without the two special cases NFKC would turn `1½` into 11/2 and `10³` into 103.
 */
export function plainDigits(text: string): string {
  return text
    .replaceAll(VULGAR, (_, whole: string, part: string) => `${whole} ${part}`)
    .replaceAll(
      /[⁻⁰¹²³⁴-⁹]+/gu,
      (run) =>
        `^${Array.from(run, (sign) => (sign === '⁻' ? '-' : SUPERSCRIPTS.indexOf(sign))).join('')}`,
    )
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll(/[−‐‑‒–—﹣]/gu, '-')
    .replaceAll(/[⁄∕÷]/gu, '/')
    .replaceAll(/[×∙·⋅*]/gu, 'x')
    .replaceAll(/[\s\u200b-\u200f\u2060-\u2064\ufeff]+/gu, ' ')
    .trim();
}
