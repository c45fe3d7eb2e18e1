const SEGMENTS = new Intl.Segmenter('en', { granularity: 'word' });

/** Words of a text, as a reader counts them: no punctuation, no spaces. */
export const countWords = (text: string): number =>
  Array.from(SEGMENTS.segment(text)).filter(({ isWordLike }) => isWordLike).length;
