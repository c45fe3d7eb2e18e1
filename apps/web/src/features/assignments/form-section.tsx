import type { ReactNode } from 'react';

interface FormSectionProps {
  title: string;
  /** In a sentence: what is decided here. */
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of the editor under its own heading. */
export const FormSection = ({ title, lead, children }: FormSectionProps) => (
  <section className="border-t border-line pt-6 pb-8 first:border-t-0 first:pt-0">
    <h2 className="text-lg font-semibold">{title}</h2>
    {lead !== undefined && <p className="mt-1 text-ink-soft">{lead}</p>}
    <div className="mt-4 space-y-5">{children}</div>
  </section>
);
