import type { CategoryInTotal, Penalty, PieceInTotal, PieceReason, Total } from '@planets/contract';
import { formatCount, formatPercent } from '../../lib/format.ts';
import { formatExactPercent, formatPoints, pointsInWords } from '../../lib/points.ts';

/** "Late by 2 days: 2 × 10% of 20 points, so 4 points less." */
export function penaltyInWords(penalty: Penalty, points: number): string {
  const { per, late, percentEach, floorPercent, floor, floorReached } = penalty;
  const by = `Late by ${formatCount(late, per === 'day' ? 'day' : 'started hour')}`;
  const asked = `${late} × ${formatExactPercent(percentEach)} of ${pointsInWords(points)}`;
  const taken = penalty.points === 0 ? 'nothing less' : `${pointsInWords(penalty.points)} less`;
  return floorReached
    ? `${by}: ${asked}, but lateness takes no score below ${formatExactPercent(floorPercent)} (${pointsInWords(floor)}), so ${taken}.`
    : `${by}: ${asked}, so ${taken}.`;
}

const leftOut: Partial<Record<PieceReason, string>> = {
  past_due: 'Missing, and left out',
  marked_missing: 'Missing, and left out',
  no_score: 'Graded without a score, in no sum',
  not_due_yet: 'Not due yet, in no sum',
  no_category: 'In no category, in no sum',
  extra_not_done: 'Extra credit that was not done takes nothing away',
  nothing_to_add_to: 'Extra credit, and nothing that it could add to counts yet',
};

/** What became of a piece, in words; nothing where its score simply counts. */
export function pieceInWords({ status, why }: Pick<PieceInTotal, 'status' | 'why'>): string | null {
  switch (status) {
    case 'counted':
      return null;
    case 'extra':
      return 'Extra credit: it only adds';
    case 'dropped':
      return 'Dropped as one of the lowest, so it does not count';
    case 'as_zero':
      return why === 'not_due_yet' ? 'Not handed in: 0 if it stays so' : 'Missing: counts 0';
    case 'awaiting':
      return 'Handed in, waits for a grade, in no sum';
    case 'excused':
      return 'Excused, in no sum';
    case 'left_out':
      return leftOut[why] ?? 'In no sum';
  }
}

/** What the total is about, before any number. */
export function ruleInWords({ rule, missing, awaiting }: Total): string {
  const waiting =
    awaiting === 0
      ? ''
      : ` ${formatCount(awaiting, 'piece')} handed in and not graded yet ${awaiting === 1 ? 'is' : 'are'} left out, because nobody knows the score.`;
  if (rule === 'if_nothing_more') return `What is not handed in counts 0 here.${waiting}`;
  return `Only what has a grade counts${missing === 'zero' ? ', and missing work counts 0' : '; missing work is left out'}.${waiting}`;
}

/** "34 of 40 points, 85%. 5 points of it are extra credit. Dropped: 1 piece." */
export function categoryInWords(category: CategoryInTotal): string {
  const { earned, possible, extra, percent, dropped } = category;
  if (percent === null && earned === 0) return 'Nothing counts here yet.';
  const parts = [
    `${formatPoints(earned)} of ${pointsInWords(possible)}${percent === null ? '' : ` is ${formatExactPercent(percent.decimal)}`}.`,
    extra > 0 && `${pointsInWords(extra)} of it ${extra === 1 ? 'is' : 'are'} extra credit.`,
    dropped.length > 0 &&
      `${formatCount(dropped.length, 'lowest score')} ${dropped.length === 1 ? 'is' : 'are'} dropped.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** "Weight 30 of 70 in use: 42.8571% of the total. It adds 36.4286." */
export function weightInWords({ weight, weightUsed, adds, extraCredit }: CategoryInTotal): string {
  if (weight === null) return '';
  if (weightUsed === null || adds === null)
    return `Weight ${formatPoints(weight)}, shared out among the others until something counts here.`;
  return extraCredit
    ? `Weight ${formatPoints(weight)}, on top of the rest: ${formatExactPercent(weightUsed.decimal)}. It adds ${formatExactPercent(adds.decimal)}.`
    : `Weight ${formatPoints(weight)}: ${formatExactPercent(weightUsed.decimal)} of the total. It adds ${formatExactPercent(adds.decimal)}.`;
}

/** The last step: the sum, what it is rounded to, and the letter of that. */
export function sumInWords(total: Total): string {
  const { weighting, earned, possible, percent, shown, letter, letterFrom, categories } = total;
  if (percent === null || shown === null) return 'Nothing counts yet, so there is no total.';
  const added = categories.flatMap(({ adds }) => (adds === null ? [] : [adds.decimal]));
  const sum =
    weighting === 'points'
      ? `${formatPoints(earned)} of ${pointsInWords(possible)} is ${formatExactPercent(percent.decimal)}`
      : added.length > 1
        ? `${added.map(formatExactPercent).join(' + ')} is ${formatExactPercent(percent.decimal)}`
        : `The total is ${formatExactPercent(percent.decimal)}`;
  const isRounded = percent.decimal !== shown || percent.fraction.includes('/');
  return [
    `${sum}${isRounded ? `, shown as ${formatPercent(shown)}` : ''}.`,
    letter !== null &&
      letterFrom !== null &&
      `${letter} is given from ${formatPercent(letterFrom)} on.`,
  ]
    .filter(Boolean)
    .join(' ');
}
