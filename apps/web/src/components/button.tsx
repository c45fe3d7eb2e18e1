import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style.ts';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'render'
> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Before the words. Icons are decoration here: the words or `aria-label` name the button. */
  icon?: ReactNode;
  children?: ReactNode;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** While pending it keeps its focus, its size and its words, and does nothing when pressed. */
export function Button({ variant, size, icon, children, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonStyle(variant, size, className)}>
      {rest.isPending ? <Spinner /> : icon}
      {children}
    </AriaButton>
  );
}
