import type { GradingAnswer, GradingPolicy, SaveGradingBody } from '@planets/contract';

export interface CategoryDraft {
  /** For the page alone: a new category has no number yet. */
  readonly key: string;
  readonly id: number | null;
  readonly name: string;
  readonly weight: string;
  readonly dropLowest: string;
  readonly assignments: number;
}

/** The form as it is typed: numbers are text until they are sent. */
export interface GradingDraft {
  readonly weighting: GradingPolicy['weighting'];
  readonly missing: GradingPolicy['missing'];
  readonly late: 'none' | 'day' | 'hour';
  readonly latePercent: string;
  readonly lateFloor: string;
  /** A scheme's id, `none`, or `own`. */
  readonly scheme: string;
  readonly letters: readonly { readonly letter: string; readonly from: string }[];
  readonly categories: readonly CategoryDraft[];
}

const sameLetters = (
  a: GradingPolicy['letters'],
  b: readonly { letter: string; from: number }[],
): boolean =>
  a.length === b.length &&
  a.every(({ letter, from }, index) => b[index]!.letter === letter && b[index]!.from === from);

export function draftOf({ policy, categories, schemes }: GradingAnswer): GradingDraft {
  const { weighting, missing, late, letters } = policy;
  return {
    weighting,
    missing,
    late: late?.per ?? 'none',
    latePercent: String(late?.percent ?? 10),
    lateFloor: String(late?.floorPercent ?? 50),
    scheme:
      letters.length === 0
        ? 'none'
        : (schemes.find((scheme) => sameLetters(letters, scheme.letters))?.id ?? 'own'),
    letters: letters.map(({ letter, from }) => ({ letter, from: String(from) })),
    categories: categories.map(({ id, name, weight, dropLowest, assignments }) => ({
      key: String(id),
      id,
      name,
      weight: String(weight),
      dropLowest: String(dropLowest),
      assignments,
    })),
  };
}

/** A number as it was typed, with a point or a comma; NaN where it is none. */
export const typedNumber = (text: string): number =>
  /^\s*\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

/** What to send, or the first thing that is wrong, in words. */
export function bodyOf(
  draft: GradingDraft,
  version: number,
): { body: SaveGradingBody } | { wrong: string } {
  const { weighting, missing, late, categories } = draft;
  const [percent, floorPercent] = [typedNumber(draft.latePercent), typedNumber(draft.lateFloor)];
  if (late !== 'none' && !(percent > 0 && percent <= 100))
    return { wrong: 'What late work loses is a percent above 0 and at most 100.' };
  if (late !== 'none' && !(floorPercent >= 0 && floorPercent <= 100))
    return { wrong: 'The least that late work keeps is a percent from 0 to 100.' };
  const letters = draft.letters.map(({ letter, from }) => ({
    letter: letter.trim(),
    from: typedNumber(from),
  }));
  if (letters.some(({ letter, from }) => letter === '' || Number.isNaN(from)))
    return { wrong: 'Each letter needs a name and the percent it starts from.' };
  const rows = categories.map(({ id, name, weight, dropLowest }) => ({
    id,
    name: name.trim(),
    weight: typedNumber(weight),
    dropLowest: typedNumber(dropLowest),
  }));
  if (rows.some(({ name }) => name === '')) return { wrong: 'Each category needs a name.' };
  if (rows.some(({ weight }) => Number.isNaN(weight)))
    return { wrong: 'A weight is a number, 0 or more.' };
  if (rows.some(({ dropLowest }) => !Number.isInteger(dropLowest)))
    return { wrong: 'How many lowest scores are dropped is a whole number.' };
  return {
    body: {
      policy: {
        weighting,
        missing,
        late: late === 'none' ? null : { per: late, percent, floorPercent },
        letters,
      },
      categories: rows,
      version,
    },
  };
}
