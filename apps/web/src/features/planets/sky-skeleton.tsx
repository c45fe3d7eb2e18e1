import { Bone, Loading } from '../../components/loading.tsx';

/** Eight places in the sky, so that nothing moves when the planets come. */
export function SkySkeleton() {
  return (
    <Loading label="Loading the planets">
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2 sm:gap-y-6 md:grid-cols-3 lg:grid-cols-4 lg:gap-y-14">
        {Array.from({ length: 8 }, (_, index) => (
          <div key={index} className="flex items-center gap-4 p-2 sm:flex-col sm:gap-2 sm:p-4">
            <span className="flex size-24 items-center justify-center sm:size-40 xl:size-44">
              <Bone className="size-3/5 rounded-full" />
            </span>
            <span className="flex flex-col gap-2 sm:items-center">
              <Bone className="h-6 w-32" />
              <Bone className="h-5 w-24" />
              <Bone className="h-5 w-40" />
            </span>
          </div>
        ))}
      </div>
    </Loading>
  );
}
