import type { RichText } from '../../rich-text/rich-text.ts';

/** What in a prompt's maths is no letter that stands for a number: words, commands, d/dx, the f of f(x). */
const NOT_LETTERS = [
  /\\(?:text|mathrm|operatorname)\s*\{[^{}]*\}/g,
  /\\frac\s*\{d\}\s*\{d[a-z]\}/g,
  /\\[a-z]+/gi,
  /[a-z]'*(?=\()/gi,
  /[a-z]'+/gi,
];

/** The letters in the typeset maths of a prompt, without e, which is a constant here. */
export function promptLetters(prompt: RichText): Set<string> {
  const letters = new Set<string>();
  for (const block of prompt) {
    if (block.type !== 'paragraph') continue;
    for (const run of block.content) {
      if (run.type !== 'math') continue;
      const bare = NOT_LETTERS.reduce((tex, pattern) => tex.replaceAll(pattern, ' '), run.tex);
      for (const [letter] of bare.matchAll(/[a-zα-ω]/gi)) if (letter !== 'e') letters.add(letter);
    }
  }
  return letters;
}
