import type { Session } from '@planets/contract';
import { REVIEW_PLANET } from '../../lib/planet-name.ts';

interface EndsTheOtherProps {
  /** The session that would be ended by starting another. */
  inProgress: Pick<Session, 'planet' | 'topicName' | 'questionsAnswered'> | null;
}

/** Said before a session is started while one waits. */
export function EndsTheOther({ inProgress }: EndsTheOtherProps) {
  if (!inProgress) return null;
  return (
    <p className="text-sm text-ink-soft">
      Starting ends{' '}
      {inProgress.planet === REVIEW_PLANET
        ? 'the review that is under way'
        : `your session on ${inProgress.topicName}`}
      {inProgress.questionsAnswered > 0 && '; what you answered in it is saved'}.
    </p>
  );
}
