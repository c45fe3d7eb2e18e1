import School from 'lucide-react/icons/school';
import Sparkles from 'lucide-react/icons/sparkles';
import { type ReactNode, useId } from 'react';
import { classes } from '../../lib/classes.ts';

interface InsightSectionProps {
  /** Whose numbers these are: assigned work, or practice that students chose. */
  ledger: 'assigned' | 'practice';
  title: string;
  lead: string;
  children: ReactNode;
}

const look = {
  assigned: { icon: School, edge: 'border-assigned-mark', mark: 'text-assigned-mark' },
  practice: { icon: Sparkles, edge: 'border-practice-mark', mark: 'text-practice-mark' },
};

export function InsightSection({ ledger, title, lead, children }: InsightSectionProps) {
  const id = useId();
  const { icon: Icon, edge, mark } = look[ledger];
  return (
    <section
      aria-labelledby={id}
      className={classes(
        'min-w-0 border-t-4 bg-surface p-4 max-sm:-mx-4 sm:rounded-lg sm:p-6',
        edge,
      )}
    >
      <h2 id={id} className="flex items-center gap-2 text-xl font-semibold">
        <Icon size={24} aria-hidden="true" className={classes('shrink-0', mark)} />
        {title}
      </h2>
      <p className="mt-1 mb-4 text-sm text-ink-soft">{lead}</p>
      {children}
    </section>
  );
}
