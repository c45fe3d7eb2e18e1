import { type ReactNode, useId } from 'react';

interface PlotSectionProps {
  title: string;
  /** The whole plot in one sentence, for everybody and not only for who cannot see it. */
  sentence?: ReactNode;
  /** How much of a row it takes where there is room. */
  width?: 'third' | 'half' | 'whole';
  children: ReactNode;
}

/** One of the small plots: its name, what it says, and the plot. */
export function PlotSection({ title, sentence, width = 'half', children }: PlotSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      data-width={width}
      className="min-w-0 border-t-4 border-practice-mark bg-surface p-4 max-sm:-mx-4 sm:rounded-lg sm:p-6"
    >
      <h3 id={id} className="text-lg font-semibold">
        {title}
      </h3>
      <figure>
        {sentence !== undefined && <figcaption className="mt-1 mb-4">{sentence}</figcaption>}
        {children}
      </figure>
    </section>
  );
}
