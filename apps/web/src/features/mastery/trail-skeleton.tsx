import { Bone } from '../../components/loading.tsx';

/** Where it stands, the plot and the first answers. */
export const TrailSkeleton = () => (
  <div className="flex flex-col gap-10">
    <Bone className="h-30" />
    <Bone className="h-64" />
    <Bone className="h-48" />
  </div>
);
