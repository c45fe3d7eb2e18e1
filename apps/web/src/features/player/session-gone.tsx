import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';

/** The server has no such session: it ended without an answer, or was never this student's. */
export function SessionGone({ isTimeUp }: { isTimeUp: boolean }) {
  return (
    <main id="main" className="flex flex-1 flex-col justify-center">
      <EmptyState
        headingLevel={1}
        title={isTimeUp ? 'Time is up' : 'This session is not here any more'}
        action={
          <ButtonLink to="/" variant="primary" size="lg">
            Back to planets
          </ButtonLink>
        }
      >
        <p>
          {isTimeUp
            ? 'Nothing was answered in the ten minutes, so nothing was kept.'
            : 'It may have ended without an answer, and then nothing is kept of it.'}
        </p>
      </EmptyState>
    </main>
  );
}
