import {
  knownCredits,
  meanOf,
  percentShown,
  type CreditRow,
  type KnownCredit,
} from './credit-row.ts';

/** The credit of one student for one question of a piece of work. */
export interface QuestionCredit<Question> extends CreditRow {
  readonly question: Question;
}

export interface QuestionDifficulty<Question> {
  readonly question: Question;
  /** Students in it. */
  readonly n: number;
  /** Their mean credit as a percent, one decimal, half up: the lower, the harder. */
  readonly percent: number;
  /**
   * From −1 to 1, two decimals: whether those who did well on the other questions did well on this one. Near
   * 0 it tells nothing about them; below 0 its key or its wording wants a look. Null with fewer than
   * `LEAST_TO_DISCRIMINATE` students, or where all did alike.
   */
  readonly discrimination: number | null;
}

/** With fewer, the index says more about chance than about the question. */
export const LEAST_TO_DISCRIMINATE = 10;

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Pearson's r; null where one side does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const center = (side: 0 | 1) => sum(pairs.map((pair) => pair[side])) / pairs.length;
  const [midX, midY] = [center(0), center(1)];
  const varianceX = sum(pairs.map(([x]) => (x - midX) ** 2));
  const varianceY = sum(pairs.map(([, y]) => (y - midY) ** 2));
  // A rounding error of equal values is no variance.
  if (varianceX < 1e-12 || varianceY < 1e-12) return null;
  return sum(pairs.map(([x, y]) => (x - midX) * (y - midY))) / Math.sqrt(varianceX * varianceY);
}

/**
 * How hard the questions of one piece of work were, hardest first. The discrimination is the correlation of
 * the credit with the mean credit on the other questions (item-rest correlation: the point-biserial one
 * where credit is 0 or 1), since a question should not be compared with itself: Crocker and Algina,
 * "Introduction to Classical and Modern Test Theory" (1986), chapter 14.
 */
export function questionDifficulty<Question extends string | number>(
  rows: readonly QuestionCredit<Question>[],
): QuestionDifficulty<Question>[] {
  const known = knownCredits(rows);
  const ofStudent = Map.groupBy(known, ({ student }) => student);
  const totals = new Map(
    [...ofStudent].map(([student, own]) => [student, sum(own.map(({ credit }) => credit))]),
  );
  const pairOf = ({ student, credit }: KnownCredit<CreditRow>): [number, number][] => {
    const others = (ofStudent.get(student)?.length ?? 0) - 1;
    return others < 1 ? [] : [[credit, ((totals.get(student) ?? 0) - credit) / others]];
  };
  return [...Map.groupBy(known, ({ question }) => question)]
    .map(([question, own]) => {
      const pairs = own.flatMap(pairOf);
      const r = pairs.length < LEAST_TO_DISCRIMINATE ? null : correlation(pairs);
      return {
        question,
        n: own.length,
        percent: percentShown(meanOf(own.map(({ credit }) => credit))),
        discrimination: r === null ? null : Math.round(r * 100) / 100,
      };
    })
    .toSorted((a, b) => a.percent - b.percent);
}
