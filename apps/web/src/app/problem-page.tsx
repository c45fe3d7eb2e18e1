import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { Button } from '../components/button.tsx';
import { useDocumentTitle } from '../components/page.tsx';
import { ProblemState } from '../components/problem-state.tsx';
import { MainLandmark } from './main-landmark.tsx';

/** Where a page cannot be shown at all. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  useDocumentTitle('A problem');
  return (
    <MainLandmark className="justify-center">
      <ProblemState
        error={error}
        headingLevel={1}
        action={
          <Button
            variant="primary"
            onPress={() => {
              reset();
              void router.invalidate();
            }}
          >
            Try again
          </Button>
        }
      />
    </MainLandmark>
  );
}
