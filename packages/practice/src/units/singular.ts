const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['inches', 'inch'],
  ['men', 'man'],
  ['women', 'woman'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['teeth', 'tooth'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['shelves', 'shelf'],
  ['knives', 'knife'],
  ['hertz', 'hertz'],
  ['celsius', 'celsius'],
  ['lbs', 'lb'],
]);

/** The singular of a unit or a thing that is counted. A wrong guess does no harm: both sides are guessed alike. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length < 3 || lower.endsWith('ss')) return lower;
  return lower
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss|zz)es$/, '$1')
    .replace(/(?<=..)s$/, '');
}
