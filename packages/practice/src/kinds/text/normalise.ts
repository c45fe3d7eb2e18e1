import type { TextPolicy } from './question.ts';
import { readTime } from './read-time.ts';

/** Letters that are not made of a letter and an accent, as English writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ß: 'ss',
  ẞ: 'SS',
  ı: 'i',
};

const ANY_OF_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * One form for every spelling that means the same under the policy: Unicode NFKC, no accents, no signs
 * that cannot be seen, straight quotes, single spaces; and, unless the policy keeps them, no case, no
 * punctuation, no leading article. Hyphens count as spaces ("well-known" is "well known"), "&" as "and".
 */
export function normaliseText(text: string, policy: TextPolicy): string {
  if (policy.timeOfDay) return readTime(text);
  let form = text
    .normalize('NFKC')
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„″]/g, '"')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(ANY_OF_LETTERS, (letter) => LETTERS[letter]!);
  if (!policy.caseSensitive) form = form.toLowerCase();
  if (!policy.keepPunctuation)
    form = form
      .replaceAll(/[-/]/g, ' ')
      .replaceAll('&', ' and ')
      .replaceAll(/[^\p{L}\p{N}\s+]/gu, '');
  form = form.replaceAll(/\s+/g, ' ').trim();
  return policy.keepArticles ? form : form.replace(/^(?:the|an|a) (?=.)/i, '');
}
