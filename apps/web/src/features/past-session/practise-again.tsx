import type { Session } from '@planets/contract';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { formatCount } from '../../lib/format.ts';
import { REVIEW_PLANET } from '../../lib/planet-name.ts';
import { isMissed } from '../../question/question-outcome.ts';
import { EndsTheOther } from '../review/ends-the-other.tsx';
import { NotStarted } from '../review/not-started.tsx';

interface PractiseAgainProps {
  session: Session;
  /** The session that would be ended by starting another. */
  inProgress: Session | null;
  isPending: boolean;
  error: Error | null;
  onPractiseMisses: () => void;
}

/** What the student can do with a past session. */
export function PractiseAgain(props: PractiseAgainProps) {
  const { session, inProgress, isPending, error, onPractiseMisses } = props;
  const misses = session.questions.filter(isMissed).length;
  const { planet, topic, gradeLevel, mode, totalQuestions } = session;
  // Sessions of the earlier system name no topic that could be practised; a review is of many.
  const hasTopic = topic !== '' && planet !== REVIEW_PLANET;
  if (session.status !== 'saved' || (misses === 0 && !hasTopic)) return null;
  return (
    <section aria-label="Practise again" className="mt-5 space-y-3">
      <div className="flex flex-wrap gap-3">
        {misses > 0 && (
          <Button
            variant="primary"
            icon={<RotateCcw size={18} aria-hidden="true" />}
            isPending={isPending}
            onPress={onPractiseMisses}
          >
            Practise only my mistakes
          </Button>
        )}
        {hasTopic && (
          <ButtonLink
            to="/planets/$planetId"
            params={{ planetId: planet }}
            search={{ topic, grade: gradeLevel, mode, count: totalQuestions }}
          >
            This topic again
          </ButtonLink>
        )}
      </div>
      {misses > 0 && (
        <>
          <p className="text-sm text-ink-soft">
            {formatCount(misses, 'question')} of this session {misses === 1 ? 'was' : 'were'} not
            right yet.
          </p>
          <EndsTheOther inProgress={inProgress} />
        </>
      )}
      {error && <NotStarted error={error} />}
    </section>
  );
}
