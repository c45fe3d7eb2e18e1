import { type ReactNode, useId } from 'react';
import { classes } from '../../lib/classes.ts';

interface PlotSectionProps {
  title: string;
  /** The whole plot in one sentence, for everybody and not only for who cannot see it. */
  sentence?: ReactNode;
  isWide?: boolean;
  children: ReactNode;
}

/** One of the small plots: its name, what it says, and the plot. */
export function PlotSection({ title, sentence, isWide, children }: PlotSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classes(
        'min-w-0 border-t-4 border-practice-mark bg-surface p-4 max-sm:-mx-4 sm:rounded-lg sm:p-6',
        isWide && 'plot-wide',
      )}
    >
      <h3 id={id} className="text-lg font-semibold">
        {title}
      </h3>
      <figure>
        {sentence !== undefined && <figcaption className="mb-4">{sentence}</figcaption>}
        {children}
      </figure>
    </section>
  );
}
