import type { ReactNode } from 'react';

export interface Bar {
  id: string;
  /** The name, as a link to what it was made of where there is one. */
  name: ReactNode;
  /** The number beside it. */
  value: string;
  /** In words, under the bar. */
  note: ReactNode;
  /** From 0 to 100. */
  percent: number;
}

/** Lying bars, each with its words: it reads as a list, so a screen reader needs nothing else. */
export function BarList({ bars, label }: { bars: readonly Bar[]; label: string }) {
  return (
    <ul aria-label={label}>
      {bars.map(({ id, name, value, note, percent }) => (
        <li key={id} className="bar-row">
          <span className="min-w-0 wrap-anywhere">{name}</span>
          <span className="font-head font-semibold tabular-nums">{value}</span>
          <span aria-hidden="true" className="bar-row-bar">
            <span style={{ inlineSize: `${Math.min(100, percent)}%` }} />
          </span>
          <span className="bar-row-note text-sm text-ink-soft tabular-nums">{note}</span>
        </li>
      ))}
    </ul>
  );
}
