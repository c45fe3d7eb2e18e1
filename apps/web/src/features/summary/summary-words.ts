import type { Question, Session } from '@planets/contract';
import { formatCount } from '../../lib/format.ts';
import { sessionEnd } from '../../lib/session-words.ts';

/** The heading: what it was, warmly and truly. */
export function summaryHeadline(
  session: Pick<Session, 'status' | 'completed' | 'endedBy' | 'scorePercent'>,
): string {
  const end = sessionEnd(session);
  if (end === 'time') return 'Time is up';
  if (end !== 'completed') return 'Finished early';
  if (session.scorePercent >= 90) return 'That shone';
  if (session.scorePercent >= 70) return 'Well on the way';
  if (session.scorePercent >= 40) return 'Good work, step by step';
  return 'You stayed with it';
}

/** Under the heading, which names the end, for a session that was not gone through to its end; undefined otherwise. */
export function unfinishedWords(
  session: Pick<
    Session,
    'status' | 'completed' | 'endedBy' | 'questionsAnswered' | 'totalQuestions'
  >,
): string | undefined {
  if (sessionEnd(session) === 'completed') return undefined;
  return `${session.questionsAnswered} of ${session.totalQuestions} answered`;
}

type Worked = Pick<Question, 'status' | 'tried' | 'hints'>;

const isAtOnce = ({ status, tried, hints }: Worked): boolean =>
  status === 'right' && tried.length === 1 && hints.length === 0;

/** What went well, a sentence each; none where nothing is right yet. */
export function wentWell(questions: readonly Worked[]): string[] {
  const atOnce = questions.filter(isAtOnce).length;
  const later = questions.filter(({ status }) => status === 'right').length - atOnce;
  if (atOnce === questions.length && atOnce > 0) return ['All of it, at the first try.'];
  return [
    ...(atOnce > 0 ? [`${formatCount(atOnce, 'question')} right at the first try.`] : []),
    ...(later > 0
      ? [
          `${formatCount(later, 'question')} right after a hint or a second look. That is how it grows.`,
        ]
      : []),
  ];
}
