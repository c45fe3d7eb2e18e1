import type { ComponentProps, ReactNode } from 'react';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style.ts';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'onClick' | 'disabled'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  onPress?: () => void;
  isDisabled?: boolean;
  /** Under way: it keeps its focus, its size and its words, and does nothing when pressed. */
  isPending?: boolean;
  /** Before the words. Icons are decoration here: the words or `aria-label` name the button. */
  icon?: ReactNode;
}

/**
 * The system's own button. React Aria's would add 14 kB to the first load for press events that no
 * page here needs; where its slots are needed (drag handles, dialogs), use buttonStyle on it.
 */
export function Button(props: ButtonProps) {
  const { variant, size, onPress, isDisabled, isPending, icon, className, children, ...rest } =
    props;
  return (
    <button
      type="button"
      {...rest}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      onClick={(event) => {
        if (isPending) event.preventDefault();
        else onPress?.();
      }}
      className={buttonStyle(variant, size, className)}
    >
      {isPending ? <Spinner /> : icon}
      {children}
    </button>
  );
}
