/** How a country writes numbers. Spaces between thousands are read everywhere. */
export interface Marks {
  readonly decimal: '.' | ',';
  /** Signs that may stand between thousands. */
  readonly group: readonly string[];
  /** In India the groups after the first are of two: 12,34,567. */
  readonly lakhs?: true;
}

/** The content and its prompts are English, so English marks are what is read unless another set is passed. */
export const MARKS = {
  english: { decimal: '.', group: [','] },
  indian: { decimal: '.', group: [','], lakhs: true },
  french: { decimal: ',', group: [] },
  german: { decimal: ',', group: ['.'] },
  swiss: { decimal: '.', group: ["'"] },
} as const satisfies Readonly<Record<string, Marks>>;

const escaped = (sign: string): string => (sign === '.' ? '\\.' : sign);

/** A whole number in groups: `1,234,567`, or `12,34,567` in India. All its groups have the same sign. */
const GROUPED: ReadonlyMap<Marks, RegExp> = new Map(
  Object.values(MARKS).map((marks: Marks) => {
    const sign = `([ ${marks.group.map(escaped).join('')}])`;
    const threes = `[1-9]\\d{0,2}${sign}\\d{3}(?:\\1\\d{3})*`;
    const lakhs = `[1-9]\\d?(?:([, ])\\d{2})(?:\\2\\d{2})*\\2\\d{3}`;
    return [marks, new RegExp(`^(?:${threes}${marks.lakhs ? `|${lakhs}` : ''})$`)];
  }),
);

/**
 * The digits in plain form, `1234.5`, or undefined where the marks are not set as they should be: `0,342`,
 * `12,3456` and `1,23` are no English numbers.
 */
export function ungrouped(text: string, marks: Marks): string | undefined {
  const at = text.lastIndexOf(marks.decimal);
  const [whole, part] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  if (!/^\d*$/.test(part) || (whole === '' && part === '')) return undefined;
  const isGrouped = GROUPED.get(marks)?.test(whole) ?? false;
  if (!isGrouped && !/^\d*$/.test(whole)) return undefined;
  const digits = whole.replaceAll(/\D/g, '');
  return `${digits === '' ? '0' : digits}${part === '' ? '' : `.${part}`}`;
}
