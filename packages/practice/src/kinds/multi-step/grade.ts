import type Fraction from 'fraction.js';
import { evaluate } from '../../algebra/evaluate.ts';
import { gradedMarks, ungradable, type Graded, type Verdict } from '../../verdict.ts';
import { exactly } from '../numeric/grade.ts';
import { gradeNumber } from '../numeric/grade-number.ts';
import { readNumber } from '../numeric/read-number.ts';
import type { MultiStepQuestion, MultiStepResponse } from './question.ts';

/** Part 0 is a, part 1 is b. */
export const letterOf = (part: number): string => String.fromCodePoint(97 + part);

/** What was entered for the parts before this one, by their letters. */
function enteredBefore(
  { parts }: MultiStepQuestion,
  entered: readonly string[],
  part: number,
): Record<string, Fraction> {
  const letters: Record<string, Fraction> = {};
  for (let before = 0; before < part; before += 1) {
    const read = readNumber(entered[before]!, parts[before]!.unit);
    if (read.kind === 'number') letters[letterOf(before)] = read.value;
  }
  return letters;
}

interface PartVerdict {
  readonly verdict: Verdict;
  /** Not the key, but what follows from an earlier mistake. */
  readonly isCarried: boolean;
}

function gradePart(
  question: MultiStepQuestion,
  entered: readonly string[],
  part: number,
): PartVerdict {
  const key = question.key.parts[part]!;
  const { unit } = question.parts[part]!;
  const verdict = gradeNumber({ ...key, unit }, entered[part]!);
  const missed = verdict.kind === 'graded' && !verdict.correct;
  if (!missed || key.follows === undefined) return { verdict, isCarried: false };
  const value = evaluate(key.follows, enteredBefore(question, entered, part));
  if (value === undefined || value.equals(exactly(key.value))) return { verdict, isCarried: false };
  const carried = gradeNumber(
    { ...key, value: value.toFraction(), unit, slips: [] },
    entered[part]!,
  );
  // What follows, but in another form than the one asked for, is a slip, as it is of the key itself.
  const isMissed = carried.kind === 'graded' && !carried.correct;
  return isMissed ? { verdict, isCarried: false } : { verdict: carried, isCarried: true };
}

/** What to say: the first miss, and that what followed from it counts. */
function messageOf(parts: readonly PartVerdict[]): string | undefined {
  const missed = parts.findIndex(({ verdict }) => verdict.kind === 'graded' && !verdict.correct);
  if (missed === -1) return undefined;
  const { message } = parts[missed]!.verdict as Graded;
  const carried = parts.flatMap(({ isCarried }, part) => (isCarried ? [letterOf(part)] : []));
  return [
    `Look at part ${letterOf(missed)} again.`,
    ...(message === undefined ? [] : [message]),
    ...(carried.length === 0
      ? []
      : [
          carried.length === 1
            ? `Part ${carried[0]} follows from what you had, so it counts. With part ${letterOf(missed)} mended it changes too.`
            : `Parts ${carried.join(' and ')} follow from what you had, so they count. With part ${letterOf(missed)} mended they change too.`,
        ]),
  ].join(' ');
}

/**
 * Each part counts. One that is wrong only because an earlier part was, counts as right; the question as
 * a whole is right when every part is the key itself.
 */
export function gradeMultiStep(question: MultiStepQuestion, response: MultiStepResponse): Verdict {
  const { parts } = question;
  const entered = response.parts;
  if (entered.length !== parts.length || entered.some((text) => text.trim() === ''))
    return ungradable('Fill in every part first.');
  const graded = parts.map((_, part) => gradePart(question, entered, part));
  const slip = graded.findIndex(({ verdict }) => verdict.kind !== 'graded');
  if (slip !== -1) {
    const { verdict } = graded[slip]!;
    return ungradable(
      `Part ${letterOf(slip)}: ${verdict.kind === 'ungradable' ? verdict.message : ''}`,
    );
  }
  return gradedMarks(
    graded.map(({ verdict }) => verdict.kind === 'graded' && verdict.correct),
    { message: messageOf(graded) },
  );
}
