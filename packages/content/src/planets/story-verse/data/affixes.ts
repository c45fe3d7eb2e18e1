export interface Affixed {
  readonly word: string;
  readonly part: string;
  readonly partMeans: string;
  readonly base: string;
  readonly means: string;
}

const prefix = (
  part: string,
  partMeans: string,
  rows: readonly (readonly [string, string])[],
): Affixed[] =>
  rows.map(([base, means]) => ({
    word: `${part}${base}`,
    part: `${part}-`,
    partMeans,
    base,
    means,
  }));
const suffix = (
  part: string,
  partMeans: string,
  rows: readonly (readonly [string, string])[],
): Affixed[] =>
  rows.map(([base, means]) => ({
    word: `${base}${part}`,
    part: `-${part}`,
    partMeans,
    base,
    means,
  }));

export const affixed: readonly Affixed[] = [
  ...prefix('un', 'not', [
    ['kind', 'not kind'],
    ['safe', 'not safe'],
    ['lucky', 'not lucky'],
    ['known', 'not known'],
    ['fair', 'not fair'],
  ]),
  ...prefix('re', 'again', [
    ['read', 'to read again'],
    ['build', 'to build again'],
    ['heat', 'to make warm again'],
    ['fill', 'to fill again'],
    ['paint', 'to paint again'],
  ]),
  ...prefix('pre', 'before', [
    ['heat', 'to make warm before'],
    ['view', 'a look before'],
    ['school', 'a class before first grade'],
    ['pay', 'to pay before'],
  ]),
  ...prefix('mis', 'wrongly', [
    ['spell', 'to spell wrongly'],
    ['count', 'to count wrongly'],
    ['lead', 'to lead the wrong way'],
    ['judge', 'to judge wrongly'],
  ]),
  ...prefix('dis', 'not, or the opposite of', [
    ['like', 'to not like'],
    ['agree', 'to not agree'],
    ['appear', 'to go out of sight'],
    ['obey', 'to not obey'],
  ]),
  ...suffix('ful', 'full of', [
    ['hope', 'full of hope'],
    ['care', 'full of care'],
    ['color', 'full of color'],
    ['joy', 'full of joy'],
    ['thank', 'full of thanks'],
  ]),
  ...suffix('less', 'without', [
    ['hope', 'without hope'],
    ['care', 'without care'],
    ['cloud', 'without clouds'],
    ['end', 'without end'],
    ['fear', 'without fear'],
  ]),
  ...suffix('er', 'a person who', [
    ['teach', 'a person who teaches'],
    ['paint', 'a person who paints'],
    ['farm', 'a person who farms'],
    ['build', 'a person who builds'],
    ['read', 'a person who reads'],
  ]),
];
