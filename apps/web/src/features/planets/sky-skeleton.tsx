import { Bone, Loading } from '../../components/loading.tsx';
import { SkyGrid } from './sky-grid.tsx';

/** Eight places in the sky, so that nothing moves when the planets come. */
export function SkySkeleton() {
  return (
    <Loading label="Loading the planets">
      <SkyGrid
        label="Planets"
        places={Array.from({ length: 8 }, (_, index) => ({
          key: String(index),
          content: <PlanetSkeleton />,
        }))}
      />
    </Loading>
  );
}

function PlanetSkeleton() {
  return (
    <div className="flex items-center gap-4 p-2 sm:flex-col sm:gap-2 sm:p-4">
      <span className="flex size-24 shrink-0 items-center justify-center sm:size-40 xl:size-44">
        <Bone isRound className="size-3/5" />
      </span>
      <span className="flex flex-col gap-2 sm:items-center">
        <Bone className="h-6 w-32" />
        <Bone className="h-5 w-24" />
        <Bone className="h-5 w-36" />
        <Bone className="h-5 w-36" />
      </span>
    </div>
  );
}
