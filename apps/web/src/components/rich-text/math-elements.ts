/**
 * What may stand in a formula: MathML Core and `menclose`, which temml still uses for lines over and
 * under letters. Everything else is left out, its children kept, so nothing from the wire can become
 * a script, a link or a style.
 */
export const MATH_ELEMENTS: ReadonlySet<string> = new Set([
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'ms',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'mmultiscripts',
  'mprescripts',
  'munder',
  'mover',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
  'mstyle',
  'mpadded',
  'mphantom',
  'menclose',
]);

export const MATH_ATTRIBUTES: ReadonlySet<string> = new Set([
  'accent',
  'accentunder',
  'columnspan',
  'depth',
  'display',
  'displaystyle',
  'fence',
  'form',
  'height',
  'largeop',
  'linethickness',
  'lspace',
  'mathvariant',
  'maxsize',
  'minsize',
  'movablelimits',
  'notation',
  'rowspan',
  'rspace',
  'scriptlevel',
  'separator',
  'stretchy',
  'symmetric',
  'voffset',
  'width',
]);

/** Chromium knows no `menclose`, so its line is drawn with a border. */
export const ENCLOSURES: Readonly<Record<string, string>> = {
  top: 'border-bs',
  bottom: 'border-be',
  box: 'border px-[0.2em]',
  updiagonalstrike: 'line-through',
};
