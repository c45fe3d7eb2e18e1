import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { classes } from '../lib/classes.ts';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad';

const TONE = {
  info: { look: 'bg-action-wash text-action', icon: Info },
  good: { look: 'bg-right-wash text-right-text', icon: CircleCheck },
  warn: { look: 'bg-raised text-ink border border-edge', icon: TriangleAlert },
  bad: { look: 'bg-miss-wash text-miss-text', icon: CircleAlert },
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  icon?: ReactNode;
  /** At its end: what can be done about it. */
  action?: ReactNode;
  /** Read out when it appears. On by default for `bad`. */
  live?: boolean;
  children?: ReactNode;
  className?: string;
}

export function Notice({
  tone = 'info',
  title,
  icon,
  action,
  live,
  children,
  className,
}: NoticeProps) {
  const { look, icon: Mark } = TONE[tone];
  const announced = live ?? tone === 'bad';
  return (
    <div
      role={announced ? (tone === 'bad' ? 'alert' : 'status') : undefined}
      className={classes('flex flex-wrap items-center gap-3 rounded-md px-4 py-3', look, className)}
    >
      <div className="flex min-w-0 flex-1 basis-56 items-start gap-3">
        <span className="mt-0.5 shrink-0" aria-hidden="true">
          {icon ?? <Mark size={22} />}
        </span>
        <div className="min-w-0 text-ink">
          {title !== undefined && <p className="font-head font-medium">{title}</p>}
          {children}
        </div>
      </div>
      {action}
    </div>
  );
}
