import { asciiDigits, fromSuperscript } from './ascii-digits.ts';

/** What the maths fields of other programs leave in the clipboard. */
const TEX: readonly (readonly [RegExp, string])[] = [
  [/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '(($1)/($2))'],
  [/\\sqrt\s*\[([^[\]]*)\]\s*\{([^{}]*)\}/g, 'root($1,$2)'],
  [/\\sqrt\s*\{([^{}]*)\}/g, 'sqrt($1)'],
  [/\\(?:left|right|,|;|!| )/g, ' '],
  [/\\(?:cdot|times)(?![a-z])/g, '*'],
  [/\\div(?![a-z])/g, '/'],
  [/\\(?=[a-z])/gi, ' '],
];

/** Letters of a Cyrillic keyboard that look like the ones of maths. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  х: 'x',
  Х: 'x',
  у: 'y',
  У: 'y',
  а: 'a',
  с: 'c',
  е: 'e',
};

const fromTex = (text: string): string =>
  text.includes('\\')
    ? TEX.reduce((plain, [pattern, by]) => plain.replaceAll(pattern, by), text)
    : text;

/**
 * The same expression in the signs of a keyboard: digits of any script, every minus, times and division
 * sign of Unicode, `x²` as `x^(2)`, `½` as ` (1/2)` after a digit as the fraction of a mixed number, any
 * kind of bracket as a round one. Signs without meaning here stay and make the reader stop at them.
 */
export function plainAlgebra(entered: string): string {
  return fromTex(entered)
    .replaceAll('³√', '∛')
    .replaceAll('⁴√', '∜')
    .replaceAll(/(\d?)([¼-¾⅐-⅞↉])/gu, (_, digit: string, part: string) =>
      digit === '' ? `(${part.normalize('NFKC')})` : `${digit} ${part.normalize('NFKC')}`,
    )
    .replaceAll(/[⁻⁰¹²³⁴-⁹]+/gu, (run) => `^(${fromSuperscript(run)})`)
    .replaceAll('ⁿ', '^(n)')
    .normalize('NFKC')
    .replaceAll(/./gu, (char) => (char > '~' ? asciiDigits(char) : char))
    .replaceAll(/[хХуУасе]/g, (letter) => LOOKALIKES[letter]!)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll(/[−‐‑‒–—﹣➖]/gu, '-')
    .replaceAll('➕', '+')
    .replaceAll(/[⁄∕÷➗]/gu, '/')
    .replaceAll(/[×✕✖∙·⋅•∗]/gu, '*')
    .replaceAll(/[’′‘]/gu, "'")
    .replaceAll('**', '^')
    .replaceAll(/[[{]/g, '(')
    .replaceAll(/[\]}]/g, ')')
    .replaceAll(/[∣｜ǀ│]/gu, '|')
    .replaceAll(/[ϕφ]/gu, 'φ')
    .replaceAll(/[\s\p{Cf}\ufe0f]+/gu, ' ')
    .trim();
}
