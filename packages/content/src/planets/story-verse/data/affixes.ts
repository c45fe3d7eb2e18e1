export interface Affixed {
  readonly word: string;
  readonly part: string;
  readonly partMeans: string;
  readonly base: string;
  readonly means: string;
  /** What the base would mean with other parts. */
  readonly wrong: readonly [string, string, string];
}

type Shape = (base: string, other: string) => readonly [string, string, string];
type Row = readonly [base: string, means: string, other?: string];

const rows = (
  partMeans: string,
  part: string,
  word: (base: string) => string,
  shape: Shape,
  list: readonly Row[],
): Affixed[] =>
  list.map(([base, means, other]) => ({
    word: word(base),
    part,
    partMeans,
    base,
    means,
    wrong: shape(base, other ?? base),
  }));

const prefix = (part: string, partMeans: string, shape: Shape, list: readonly Row[]) =>
  rows(partMeans, `${part}-`, (base) => `${part}${base}`, shape, list);
const suffix = (part: string, partMeans: string, shape: Shape, list: readonly Row[]) =>
  rows(partMeans, `-${part}`, (base) => `${base}${part}`, shape, list);

const quality: Shape = (base) => [`very ${base}`, `${base} once more`, `almost ${base}`];

export const affixed: readonly Affixed[] = [
  ...prefix('un', 'not', quality, [
    ['kind', 'not kind'],
    ['safe', 'not safe'],
    ['lucky', 'not lucky'],
    ['known', 'not known'],
    ['fair', 'not fair'],
  ]),
  ...prefix(
    're',
    'again',
    (base) => [`to ${base} ahead of time`, `to ${base} wrongly`, `to not ${base}`],
    [
      ['read', 'to read again'],
      ['build', 'to build again'],
      ['heat', 'to heat again'],
      ['fill', 'to fill again'],
      ['paint', 'to paint again'],
    ],
  ),
  ...prefix(
    'pre',
    'before, or ahead of time',
    (base) => [`to ${base} again`, `to ${base} wrongly`, `to not ${base}`],
    [
      ['heat', 'to heat ahead of time'],
      ['view', 'to view ahead of time'],
      ['pay', 'to pay ahead of time'],
      ['cook', 'to cook ahead of time'],
    ],
  ),
  ...prefix(
    'mis',
    'wrongly',
    (base) => [`to ${base} again`, `to ${base} ahead of time`, `to not ${base}`],
    [
      ['spell', 'to spell wrongly'],
      ['count', 'to count wrongly'],
      ['lead', 'to lead wrongly'],
      ['judge', 'to judge wrongly'],
    ],
  ),
  ...prefix(
    'dis',
    'not, or the opposite of',
    (base) => [`to ${base} again`, `to ${base} wrongly`, `to ${base} very much`],
    [
      ['like', 'to not like'],
      ['agree', 'to not agree'],
      ['trust', 'to not trust'],
      ['obey', 'to not obey'],
    ],
  ),
  ...suffix(
    'ful',
    'full of',
    (_, noun) => [`without ${noun}`, `a little ${noun}`, `in need of ${noun}`],
    [
      ['hope', 'full of hope'],
      ['care', 'full of care'],
      ['color', 'full of color'],
      ['joy', 'full of joy'],
      ['peace', 'full of peace'],
    ],
  ),
  ...suffix(
    'less',
    'without',
    (_, noun) => [`full of ${noun}`, `because of ${noun}`, `fond of ${noun}`],
    [
      ['hope', 'without hope'],
      ['care', 'without care'],
      ['cloud', 'without clouds', 'clouds'],
      ['color', 'without color'],
      ['fear', 'without fear'],
    ],
  ),
  ...suffix(
    'er',
    'a person who',
    (base) => [`a place to ${base}`, `a time to ${base}`, `a person who cannot ${base}`],
    [
      ['teach', 'a person who teaches'],
      ['paint', 'a person who paints'],
      ['farm', 'a person who farms'],
      ['build', 'a person who builds'],
      ['read', 'a person who reads'],
    ],
  ),
];
