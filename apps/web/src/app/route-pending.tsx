import { Loading } from '../components/loading.tsx';
import { MainLandmark } from './main-landmark.tsx';

export function RoutePending() {
  return (
    <MainLandmark className="justify-center">
      <Loading label="Opening the page" />
    </MainLandmark>
  );
}
