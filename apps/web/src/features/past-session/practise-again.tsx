import type { Session } from '@planets/contract';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../lib/format.ts';
import { isMissed } from '../../question/question-outcome.ts';

interface PractiseAgainProps {
  session: Session;
  /** The session that would be ended by starting another. */
  inProgress: { topicName: string } | null;
  isPending: boolean;
  error: Error | null;
  onPractiseMisses: () => void;
}

/** What the student can do with a past session. */
export function PractiseAgain(props: PractiseAgainProps) {
  const { session, inProgress, isPending, error, onPractiseMisses } = props;
  const misses = session.questions.filter(isMissed).length;
  const { planet, topic, gradeLevel, mode, totalQuestions } = session;
  if (session.status !== 'saved' || topic === '') return null;
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
            Practise the misses
          </Button>
        )}
        <ButtonLink
          to="/planets/$planetId"
          params={{ planetId: planet }}
          search={{ topic, grade: gradeLevel, mode, count: totalQuestions }}
        >
          This topic again
        </ButtonLink>
      </div>
      {misses > 0 && (
        <p className="text-sm text-ink-soft">
          The misses are {formatCount(misses, 'question')} that were not right yet.
          {inProgress &&
            ` Starting ends your session on ${inProgress.topicName}, which is in progress; what you answered in it is saved.`}
        </p>
      )}
      {error && (
        <Notice tone="bad" title="The session did not start">
          <p>{error.message}</p>
        </Notice>
      )}
    </section>
  );
}
