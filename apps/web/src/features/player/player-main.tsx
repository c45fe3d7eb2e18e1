import type { ReactNode } from 'react';

/** The middle of the player: a comfortable measure, nothing beside it. */
export const PlayerMain = ({ children }: { children: ReactNode }) => (
  <main id="main" className="mx-auto flex w-full max-w-2xl flex-1 flex-col px-4 pt-6 pb-8 sm:pt-12">
    {children}
  </main>
);
