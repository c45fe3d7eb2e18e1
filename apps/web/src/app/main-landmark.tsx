import { createContext, type ReactNode, useContext } from 'react';
import { classes } from '../lib/classes.ts';

const InsideMain = createContext(false);

/** The page's one main landmark: where the shell has drawn it already, this is a plain box. */
export function MainLandmark({ className, children }: { className?: string; children: ReactNode }) {
  const look = classes('flex flex-1 flex-col', className);
  if (useContext(InsideMain)) return <div className={look}>{children}</div>;
  return (
    <InsideMain value={true}>
      <main id="main" tabIndex={-1} className={look}>
        {children}
      </main>
    </InsideMain>
  );
}
