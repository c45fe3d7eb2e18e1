import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

interface ClassTabProps {
  href: string;
  label: string;
  isCurrent: boolean;
}

/** A link by its address: the pages behind the tabs belong to several features. */
export function ClassTab({ href, label, isCurrent }: ClassTabProps) {
  const { history } = useRouter();
  const follow = (event: MouseEvent) => {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (opensElsewhere || event.button !== 0) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <a
      href={href}
      onClick={follow}
      aria-current={isCurrent ? 'page' : undefined}
      data-status={isCurrent ? 'active' : undefined}
      className="bar-link"
    >
      {label}
    </a>
  );
}
