import type { ReactNode } from 'react';
import { Bone, Loading } from '../../components/loading.tsx';

interface WhatNextProps {
  review: ReactNode;
  /** Undefined where nothing has a reason to be next. */
  topics: ReactNode;
}

/** Over the planets: what comes back, and where to go on. */
export function WhatNext({ review, topics }: WhatNextProps) {
  return (
    <section aria-labelledby="what-next">
      <h2 id="what-next" className="sr-only">
        What next
      </h2>
      <div className="grid gap-x-10 gap-y-4 lg:min-h-62 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        {review}
        {topics !== undefined && (
          <div className="min-w-0">
            <h3 className="mb-1 font-head text-lg font-semibold">Good next topics</h3>
            {topics}
          </div>
        )}
      </div>
    </section>
  );
}

/** As much room as what comes takes, so that the planets stay where they are. */
export function WhatNextSkeleton() {
  return (
    <Loading label="Looking for what comes next">
      <div className="grid gap-x-10 gap-y-4 lg:min-h-62 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <Bone className="h-69 sm:h-46 lg:h-auto" />
        <div className="flex flex-col gap-2">
          <Bone className="mb-1 h-6 w-40" />
          {['one', 'two', 'three'].map((row) => (
            <Bone key={row} className="h-24 sm:h-16" />
          ))}
        </div>
      </div>
    </Loading>
  );
}
