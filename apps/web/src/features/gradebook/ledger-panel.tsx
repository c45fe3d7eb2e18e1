import { type ComponentType, type ReactNode, useId } from 'react';
import { classes } from '../../lib/classes.ts';

export type Ledger = 'assigned' | 'practice';

/** Each ledger has one hue; the class names stand here whole so that Tailwind finds them. */
const look = {
  assigned: {
    edge: 'border-assigned-mark',
    head: 'bg-assigned-wash',
    icon: 'text-assigned-mark',
    title: 'text-assigned-text',
  },
  practice: {
    edge: 'border-practice-mark',
    head: 'bg-practice-wash',
    icon: 'text-practice-mark',
    title: 'text-practice-text',
  },
} satisfies Record<Ledger, Record<string, string>>;

interface LedgerPanelProps {
  ledger: Ledger;
  title: string;
  lead: string;
  icon: ComponentType<{ size?: number; className?: string; 'aria-hidden'?: 'true' }>;
  children: ReactNode;
}

/** One of the two ledgers: told apart by its words and its icon first, by its colour besides. */
export function LedgerPanel({ ledger, title, lead, icon: Icon, children }: LedgerPanelProps) {
  const id = useId();
  const { edge, head, icon, title: titleLook } = look[ledger];
  return (
    <section
      aria-labelledby={id}
      className={classes(
        'min-w-0 self-start overflow-clip border-t-4 bg-surface max-sm:-mx-4 sm:rounded-lg',
        edge,
      )}
    >
      <header className={classes('flex items-start gap-3 px-4 py-4 sm:px-6', head)}>
        <Icon size={28} aria-hidden="true" className={classes('mt-0.5 shrink-0', icon)} />
        <div>
          <h2 id={id} className={classes('text-xl font-semibold', titleLook)}>
            {title}
          </h2>
          <p className="text-sm">{lead}</p>
        </div>
      </header>
      <div className="@container space-y-9 px-4 py-5 sm:px-6">{children}</div>
    </section>
  );
}

interface LedgerSectionProps {
  title: string;
  id?: string;
  /** Beside the title: what orders or narrows what follows. */
  tools?: ReactNode;
  children: ReactNode;
}

export function LedgerSection({ title, id, tools, children }: LedgerSectionProps) {
  const ownId = useId();
  return (
    <section aria-labelledby={ownId} id={id} className="scroll-mt-24">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <h3 id={ownId} className="text-lg font-semibold">
          {title}
        </h3>
        {tools}
      </div>
      {children}
    </section>
  );
}
