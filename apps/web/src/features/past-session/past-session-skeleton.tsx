import { Bone } from '../../components/loading.tsx';

export function PastSessionSkeleton() {
  return (
    <div className="mx-auto w-full max-w-3xl space-y-8 px-4 py-6 sm:px-6 sm:py-10">
      <Bone className="h-10 w-2/3" />
      <Bone className="h-44" />
      <Bone className="h-12 w-56" />
      <Bone className="h-64" />
      <Bone className="h-64" />
    </div>
  );
}
