import { classes } from '../lib/classes.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';
export type ButtonSize = 'sm' | 'md' | 'lg';

const VARIANT: Record<ButtonVariant, string> = {
  primary: 'bg-action text-action-ink not-disabled:not-aria-disabled:hover:bg-action-strong',
  secondary:
    'border border-edge bg-surface text-ink not-disabled:not-aria-disabled:hover:border-action not-disabled:not-aria-disabled:hover:text-action',
  quiet: 'text-action not-disabled:not-aria-disabled:hover:bg-action-wash',
};

/** Every size is 44 px high or more: `sm` saves width, not height. */
const SIZE: Record<ButtonSize, string> = {
  sm: 'min-h-11 min-w-11 px-3 text-sm',
  md: 'min-h-11 min-w-11 px-5 text-base',
  lg: 'min-h-14 min-w-14 px-7 text-lg',
};

/** One look for buttons and for links that stand where a button would. */
export function buttonStyle(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'md',
  className?: string,
): string {
  return classes(
    'inline-flex cursor-pointer items-center justify-center gap-2 rounded-md py-2 text-center font-head font-medium no-underline select-none',
    'transition-colors disabled:cursor-default disabled:opacity-55 aria-disabled:cursor-default',
    VARIANT[variant],
    SIZE[size],
    className,
  );
}
