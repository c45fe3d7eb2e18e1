import { type ReactNode, useId } from 'react';

interface ReportSectionProps {
  title: string;
  /** What it says, in a sentence or two. */
  words?: ReactNode;
  children?: ReactNode;
}

export function ReportSection({ title, words, children }: ReportSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="report-section">
      <h2 id={id}>{title}</h2>
      {words !== undefined && <p className="report-words">{words}</p>}
      {children}
    </section>
  );
}
