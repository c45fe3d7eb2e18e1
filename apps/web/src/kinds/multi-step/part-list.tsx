import type { ReactNode } from 'react';
import { letterOf } from './letter-of.ts';

/** Something for each part, under the letters of the parts. */
export const PartList = ({ rows }: { rows: readonly ReactNode[] }) => (
  <ol className="space-y-1">
    {rows.map((row, part) => (
      // Parts never move, so their place is their identity.
      <li key={part} className="flex items-baseline gap-2">
        <span className="font-head text-sm text-ink-soft">{letterOf(part)}</span>
        <div className="min-w-0 flex-1">{row}</div>
      </li>
    ))}
  </ol>
);
