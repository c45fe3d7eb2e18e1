import type { Authored, Block, Inline, RichText } from './rich-text.ts';

/**
 * Marks inside a paragraph: `$$tex$$`, `**strong**`, `_emphasis_`, `[[0]]` (a cloze gap).
 * Maths takes two dollar signs because one is money. An underscore opens emphasis only at the start of a word.
 */
const MARKS =
  /\$\$(?<tex>[^$]+)\$\$|\*\*(?<strong>[^*]+)\*\*|(?<![\p{L}\p{N}_])_(?<emphasis>[^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\p{N}_])|\[\[(?<gap>\d+)\]\]/gu;

/** TeX inside a sentence. */
export const math = (tex: string | number): string => `$$${tex}$$`;

function parseInline(line: string): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  const plain = (until: number) => {
    if (until > end) content.push({ type: 'text', text: line.slice(end, until) });
  };
  for (const match of line.matchAll(MARKS)) {
    plain(match.index);
    end = match.index + match[0].length;
    const { tex, strong, emphasis, gap } = match.groups as Record<string, string | undefined>;
    if (tex !== undefined) content.push({ type: 'math', tex });
    else if (strong !== undefined) content.push({ type: 'strong', text: strong });
    else if (emphasis !== undefined) content.push({ type: 'emphasis', text: emphasis });
    else content.push({ type: 'gap', blank: Number(gap) });
  }
  plain(line.length);
  return content;
}

function parseParagraphs(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ type: 'paragraph', content: parseInline(paragraph) }));
}

/** Authored text as blocks. A blank line starts a new paragraph. */
export function rich(authored: Authored): RichText {
  const parts = Array.isArray(authored)
    ? (authored as readonly (string | Block)[])
    : [authored as string | Block];
  return parts.flatMap((part) => (typeof part === 'string' ? parseParagraphs(part) : [part]));
}

/** A reading passage to put before a question. Paragraphs are separated by a blank line. */
export const passage = (title: string, text: string): Block => ({
  type: 'passage',
  title,
  paragraphs: text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, ' ')),
});

/** A poem to put before a question: line breaks stay, a blank line starts a stanza. */
export const poem = (title: string, text: string): Block => ({
  type: 'passage',
  title,
  paragraphs: text
    .trim()
    .split(/\n\s*\n/)
    .map((stanza) =>
      stanza
        .split('\n')
        .map((line) => line.trim())
        .join('\n'),
    ),
});
