const SEGMENTS = new Intl.Segmenter('en', { granularity: 'word' });

/** Words of a text, as a reader counts them and as the server does: no punctuation, no spaces. */
export const countWords = (text: string): number =>
  Array.from(SEGMENTS.segment(text)).filter(({ isWordLike }) => isWordLike).length;
