import { asciiDigits, fromSuperscript } from '../../algebra/ascii-digits.ts';

const VULGAR = /(?<whole>\d?)(?<part>[¼-¾⅐-⅞↉])/gu;

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The same number in ASCII: digits of any script, every minus sign and space of Unicode, `½` as ` 1/2`,
 * `10³` as `10^3`. Without the two special cases NFKC would turn `1½` into 11/2 and `10³` into 103.
 */
export function plainDigits(text: string): string {
  // Nearly everything that is typed is ASCII already.
  if (ASCII.test(text)) return text.replaceAll('**', '^').replaceAll(/\s+/g, ' ').trim();
  return asciiDigits(
    text
      .replaceAll(VULGAR, (_, whole: string, part: string) => `${whole} ${part}`)
      .replaceAll(/[⁻⁰¹²³⁴-⁹]+/gu, (run) => `^${fromSuperscript(run)}`)
      .normalize('NFKC'),
  )
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll(/[−‐‑‒–—﹣]/gu, '-')
    .replaceAll(/[⁄∕÷]/gu, '/')
    .replaceAll('**', '^')
    .replaceAll(/[×∙·⋅•]/gu, '*')
    .replaceAll(/[’‘‛′]/gu, "'")
    .replaceAll(/[“”″]/gu, '"')
    .replaceAll(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu, ' ')
    .trim();
}
