import type { Question, Verdict } from '@planets/contract';
import { nearnessOf } from '../kinds/kinds.tsx';
import { formatPercent } from '../lib/format.ts';

export type Tone = 'right' | 'not-yet' | 'missed' | 'not-counted' | 'handed-in';

export interface VerdictWords {
  tone: Tone;
  headline: string;
  /** Sentences, in the order to say them. */
  details: string[];
}

/** As a screen reader says it. */
export const spokenWords = ({ headline, details }: VerdictWords): string =>
  [`${headline}.`, ...details].join(' ');

const triesText = (left: number): string => (left === 1 ? 'One more try.' : `${left} more tries.`);

/** What a resolved question earned, where that is neither nothing nor all. */
function creditText(earned: number): string[] {
  if (earned <= 0 || earned >= 1) return [];
  return [
    earned === 0.5
      ? 'It earns half credit.'
      : `It earns ${formatPercent(earned * 100)} of the credit.`,
  ];
}

/** A verdict as it is said to a student. */
export function verdictWords(verdict: Verdict, question: Question): VerdictWords {
  if (verdict.kind === 'ungradable')
    return { tone: 'not-counted', headline: 'Not counted yet', details: [verdict.message] };
  if (verdict.kind === 'awaiting')
    return { tone: 'handed-in', headline: 'Handed in', details: [verdict.message] };
  const readAs = verdict.readAs === undefined ? [] : [`Your answer was read as ${verdict.readAs}.`];
  const message = verdict.message === undefined ? [] : [verdict.message];
  if (verdict.correct) {
    const details = [...message, ...readAs, ...creditText(question.earned)];
    return { tone: 'right', headline: 'Right', details };
  }
  const isLast = verdict.triesLeft === 0;
  const near = nearnessOf(question, verdict.partsRight, verdict.parts, isLast);
  const details = [...message, ...readAs, ...(near === undefined ? [] : [near])];
  return verdict.triesLeft > 0
    ? { tone: 'not-yet', headline: 'Not yet', details: [...details, triesText(verdict.triesLeft)] }
    : {
        tone: 'missed',
        headline: 'Not this time',
        details: [...details, ...creditText(question.earned)],
      };
}

/** What is known of the last try after a reload, when the verdict itself is no longer here. */
export function keptWords(question: Question): VerdictWords | undefined {
  const last = question.tried.at(-1);
  if (!last) return undefined;
  const details = last.message === undefined ? [] : [last.message];
  if (question.status === 'right') return { tone: 'right', headline: 'Right', details };
  return question.status === 'open'
    ? { tone: 'not-yet', headline: 'Not yet', details: [...details, triesText(question.triesLeft)] }
    : { tone: 'missed', headline: 'Not this time', details };
}
