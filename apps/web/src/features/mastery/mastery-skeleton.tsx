import { Bone } from '../../components/loading.tsx';

/** The filter and two columns of topics, so that little moves when they come. */
export const MasterySkeleton = () => (
  <div>
    <div className="flex flex-wrap items-center justify-between gap-4">
      <Bone className="h-6 w-72 max-w-full" />
      <Bone className="h-11 w-full sm:w-56" />
    </div>
    <div className="mt-14 grid gap-x-12 gap-y-8 lg:grid-cols-2">
      {['one', 'two', 'three', 'four'].map((group) => (
        <div key={group} className="flex flex-col gap-3">
          <Bone className="h-12 w-52" />
          <Bone className="h-14" />
          <Bone className="h-14" />
        </div>
      ))}
    </div>
  </div>
);
