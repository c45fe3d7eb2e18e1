import type { ReactNode } from 'react';

interface ChartFrameProps {
  title: string;
  unit: string;
  alt: string;
  children: ReactNode;
}

/** A chart with its title and unit above it, read out as one picture. */
export function ChartFrame({ title, unit, alt, children }: ChartFrameProps) {
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a title and a drawing that are one picture: there is no tag for that
      role="img"
      aria-label={alt}
      className="block w-full max-w-lg text-ink"
    >
      <span className="block font-head text-[0.85em] font-medium">{title}</span>
      {unit !== '' && <span className="mb-1 block text-[0.75em] text-ink-soft">{unit}</span>}
      {children}
    </span>
  );
}
