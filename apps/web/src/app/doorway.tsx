import type { ReactNode } from 'react';
import { Stars } from '../components/stars.tsx';
import { Observatory } from '../features/sign-in/observatory.tsx';
import { BrandMark } from './brand-mark.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

interface DoorwayProps {
  title: string;
  lead: ReactNode;
  children: ReactNode;
}

/** The pages before one is signed in: the observatory at dusk, and a card to come in by. */
export function Doorway({ title, lead, children }: DoorwayProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="relative flex flex-1 flex-col items-center overflow-clip bg-linear-to-b from-sky-high to-sky-low px-4 pt-16 pb-40 sm:justify-center sm:pt-10"
    >
      <Stars seed={3} count={70} />
      <Observatory />
      <div className="absolute inset-e-2 top-2">
        <SchemeSwitch />
      </div>
      <div className="relative w-full max-w-md rounded-xl bg-surface p-6 shadow-raised sm:p-8">
        <p className="mb-5 flex items-center gap-2 font-head font-semibold">
          <BrandMark />
          Learning Planets
        </p>
        <h1 tabIndex={-1} className="text-2xl font-semibold">
          {title}
        </h1>
        <p className="mt-1 mb-6 min-h-6 text-ink-soft">{lead}</p>
        {children}
      </div>
    </main>
  );
}
