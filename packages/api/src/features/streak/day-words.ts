import type { StreakDay } from '@planets/contract';
import { QUESTIONS_FOR_A_DAY } from '@planets/practice';
import type { SessionOfDay } from './streak-store.ts';

/** A day that is to be explained. */
export interface DayFacts extends Pick<
  StreakDay,
  'kind' | 'holiday' | 'earnedFreeze' | 'questionsAnswered'
> {
  /** Sessions of a chosen seed were saved for it. */
  readonly seeded: boolean;
  /** The count of the streak before this day. */
  readonly countBefore: number;
}

const questions = (many: number): string => `${many} question${many === 1 ? '' : 's'}`;

/** What there was on a day that did not count. Empty where nothing was saved for it. */
function notEnough({ questionsAnswered: answered, seeded }: DayFacts): string[] {
  if (answered > 0) return [`${questions(answered)}. A day counts from ${QUESTIONS_FOR_A_DAY}.`];
  return seeded ? ['A session of a chosen seed is practice and counts for no day.'] : [];
}

/** What it meant for the streak. */
function meaning(facts: DayFacts): string {
  const { kind, holiday, countBefore } = facts;
  switch (kind) {
    case 'practised':
      return facts.earnedFreeze
        ? `${questions(facts.questionsAnswered)}: the day counts, and it earned a freeze.`
        : `${questions(facts.questionsAnswered)}: the day counts.`;
    case 'weekend':
      return 'Weekend: a streak rests and nothing is lost.';
    case 'holiday':
      return `${holiday ?? 'Holiday'}: a streak rests and nothing is lost.`;
    case 'freeze':
      return 'A freeze kept your streak.';
    case 'skipped_by_zone':
      return 'This day was skipped by your journey or by the clocks where you were: nothing is lost.';
    case 'missed':
      return countBefore > 0
        ? 'There was no freeze to keep your streak, so the next day of practice begins a new one.'
        : 'There was no streak to lose.';
    case 'waiting':
      return `${questions(QUESTIONS_FOR_A_DAY)} and today counts.`;
    case 'before':
      return 'This is before your first day that counts.';
  }
}

/** Why a day counted, or why it did not, in a sentence or two. */
export function whyOf(facts: DayFacts): string {
  const { kind, questionsAnswered: answered } = facts;
  if (kind === 'practised') return meaning(facts);
  if (kind === 'waiting' && answered > 0)
    return `${questions(answered)} so far. ${QUESTIONS_FOR_A_DAY - answered} more and today counts.`;
  const had = notEnough(facts);
  const nothing = kind === 'missed' && had.length === 0 ? ['Nothing was practised.'] : [];
  return [...had, ...nothing, meaning(facts)].join(' ');
}

/** Why a session adds nothing to its day; null where it does. */
export function whyNot({
  topicId,
  seeded,
  questionsAnswered,
}: Pick<SessionOfDay, 'topicId' | 'seeded' | 'questionsAnswered'>): string | null {
  if (topicId === null) return 'It is from the earlier system, before days were counted.';
  if (seeded) return 'Its seed was chosen, so its questions could be known before.';
  return questionsAnswered === 0 ? 'Nothing was answered in it.' : null;
}
