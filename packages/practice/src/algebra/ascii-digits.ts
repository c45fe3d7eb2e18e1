/** The zeros of the decimal digits that are neither ASCII nor turned into ASCII by NFKC. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810,
];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function asciiDigit(char: string): string {
  const code = char.codePointAt(0)!;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? char : String(code - zero);
}

/** Digits of any script as ASCII. What is not a digit stays. */
export const asciiDigits = (text: string): string => text.replaceAll(/\p{Nd}/gu, asciiDigit);

/** A run of superscripts as it would be typed: `⁻³` as `-3`. */
export const fromSuperscript = (run: string): string =>
  Array.from(run, (sign) => (sign === '⁻' ? '-' : SUPERSCRIPTS.indexOf(sign))).join('');
