import { englishDataset, RegExpMatcher, toAsciiLowerCaseTransformer } from 'obscenity';

// The authors do not hide words from us, so nothing is read as a word in disguise: 455 is a number.
const matcher = new RegExpMatcher({
  ...englishDataset.build(),
  blacklistMatcherTransformers: [toAsciiLowerCaseTransformer()],
});

/** What the dataset does not know about schools: drink, drugs, gambling, brands, and words that shut a child out. */
const UNFIT =
  /\b(?:beer|wine|vodka|whiske?y|cigarettes?|tobacco|cocaine|heroin|marijuana|casino|gambl\w+|lottery|suicide|sexy|stupid|idiots?|dumb|lame|crazy|retard\w*|gyps(?:y|ies)|eskimos?|coca-cola|pepsi|mcdonald\S*|google|facebook|instagram|tiktok|youtube|disney|netflix|lego|nike|adidas|iphone|minecraft|pok[eé]mon)\b/giu;

/** Words that look unfit and are not, as they are used here: in biology and statistics, and as a syllable of cucumber. */
const FIT = new Set<string>(['sex', 'cum']);

/** Uranus and arsenic are fit to be seen. */
const isWholeWord = (text: string, start: number, end: number): boolean =>
  !/\p{L}/u.test(text.slice(Math.max(0, start - 1), start)) &&
  !/\p{L}/u.test(text.slice(end + 1, end + 2));

const known = new Map<string, readonly string[]>();

function unfitIn(text: string): readonly string[] {
  const cached = known.get(text);
  if (cached) return cached;
  const found = [
    ...matcher
      .getAllMatches(text)
      .filter(({ startIndex, endIndex }) => isWholeWord(text, startIndex, endIndex))
      .map(({ startIndex, endIndex }) => text.slice(startIndex, endIndex + 1)),
    ...(text.match(UNFIT) ?? []),
  ].filter((word) => !FIT.has(word.toLowerCase()));
  known.set(text, found);
  return found;
}

/** The words in these texts that do not belong in a school. */
export const unfitWordsIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap(unfitIn)),
];
