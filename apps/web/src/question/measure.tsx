import type { ReactNode } from 'react';

/** What there is to read and to answer: a comfortable measure, nothing beside it. */
export const Measure = ({ children }: { children: ReactNode }) => (
  <div className="mx-auto flex w-full max-w-2xl flex-1 flex-col px-4 pt-6 pb-8 sm:pt-12">
    {children}
  </div>
);
