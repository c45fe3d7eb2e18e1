import { ButtonLink } from '../components/button-link.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { useDocumentTitle } from '../components/page.tsx';
import { LostPlanet } from './lost-planet.tsx';
import { MainLandmark } from './main-landmark.tsx';

export function NotFoundPage() {
  useDocumentTitle('Page not found');
  return (
    <MainLandmark className="justify-center">
      <EmptyState
        headingLevel={1}
        art={<LostPlanet />}
        title="There is nothing in this part of the sky"
        action={
          <ButtonLink to="/" variant="primary">
            Go home
          </ButtonLink>
        }
      >
        <p>
          The page may have moved, or it is somebody else’s. Check the address, or start from home.
        </p>
      </EmptyState>
    </MainLandmark>
  );
}
