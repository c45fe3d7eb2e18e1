import type { ReactNode } from 'react';

interface PickRowProps {
  /** The radio group. */
  name: string;
  isChosen: boolean;
  onChoose: () => void;
  icon?: ReactNode;
  title: string;
  line: string;
  /** A short figure at the end of the row, and the same for a screen reader. */
  end?: { figure: string; words: string };
}

/** One of several to pick, wholly a label: a name and what it means. */
export function PickRow(props: PickRowProps) {
  const { name, isChosen, onChoose, icon, title, line, end } = props;
  return (
    <label className="group flex min-h-14 cursor-pointer items-center gap-3 rounded-md border-2 border-transparent bg-surface px-3 py-2 transition-colors hover:border-line has-checked:border-action has-checked:bg-action-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} className="sr-only" />
      {icon !== undefined && (
        <span className="shrink-0 text-ink-soft group-has-checked:text-action">{icon}</span>
      )}
      <span className="min-w-0 flex-1">
        <span className="block font-head font-medium">{title}</span>
        <span className="block text-sm text-ink-soft">{line}</span>
      </span>
      {end && (
        <span className="shrink-0 text-sm text-ink-soft tabular-nums">
          <span aria-hidden="true">{end.figure}</span>
          <span className="sr-only"> For {end.words}.</span>
        </span>
      )}
    </label>
  );
}
