import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style.ts';

interface AnchorProps extends Omit<ComponentProps<'a'>, 'children'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  children?: ReactNode;
}

function ButtonAnchor({ variant, size, icon, children, className, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={buttonStyle(variant, size, className)}>
      {icon}
      {children}
    </a>
  );
}

/** A router link where a button would stand: `<ButtonLink to="/planets/$planetId" params={…}>`. */
export const ButtonLink = createLink(ButtonAnchor);
