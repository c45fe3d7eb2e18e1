import type { TextPolicy } from './question.ts';
import { readTime } from './read-time.ts';

/**
 * One form for every spelling that means the same under the policy: Unicode NFKC, no accents, straight
 * quotes, single spaces; and, unless the policy keeps them, no case, no punctuation, no leading article.
 * Hyphens count as spaces ("well-known" is "well known").
 */
export function normaliseText(text: string, policy: TextPolicy): string {
  if (policy.timeOfDay) return readTime(text);
  let form = text
    .normalize('NFKC')
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„″]/g, '"')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  if (!policy.caseSensitive) form = form.toLowerCase();
  if (!policy.keepPunctuation)
    form = form.replaceAll(/[-/]/g, ' ').replaceAll(/[^\p{L}\p{N}\s+]/gu, '');
  form = form.replaceAll(/\s+/g, ' ').trim();
  return policy.keepArticles ? form : form.replace(/^(?:the|an|a) (?=.)/i, '');
}
