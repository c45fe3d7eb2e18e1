import { createLink } from '@tanstack/react-router';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ComponentProps } from 'react';
import { buttonStyle } from './button-style.ts';

function BackAnchor({ children, ...rest }: Omit<ComponentProps<'a'>, 'className'>) {
  return (
    <a {...rest} className={buttonStyle('quiet', 'sm')}>
      <ArrowLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />
      {children}
    </a>
  );
}

/** Over the title of a page, to the page that it belongs to: `<BackLink to="/teacher">All classes</BackLink>`. */
export const BackLink = createLink(BackAnchor);
