import type { Session } from '@planets/contract';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';

/** Another session waits: it can be gone on with, and is ended by starting a new one. */
export function InProgressNote({ session }: { session: Session }) {
  const { id, topicName, position, totalQuestions, questionsAnswered } = session;
  return (
    <Notice
      title={`You are in a session: ${topicName}, question ${Math.min(position + 1, totalQuestions)} of ${totalQuestions}`}
      action={
        <ButtonLink to="/sessions/$sessionId" params={{ sessionId: id }} variant="primary">
          Resume it
        </ButtonLink>
      }
      className="mb-8"
    >
      <p>
        {questionsAnswered === 0
          ? 'Starting a new one ends it. Nothing is answered in it yet.'
          : 'Starting a new one ends it and saves what you did.'}
      </p>
    </Notice>
  );
}
