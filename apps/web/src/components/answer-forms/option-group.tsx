import type { Option } from '@planets/contract';
import type { ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';
import { plainText } from '../rich-text/plain-text.ts';

interface OptionGroupProps {
  label: string;
  isLabelSeen?: boolean;
  options: readonly Option[];
  children: ReactNode;
}

/** Answers to choose from: one under the other, short ones in two columns where there is room. */
export function OptionGroup({ label, isLabelSeen, options, children }: OptionGroupProps) {
  const isShort = options.every(({ content }) => plainText(content).length <= 18);
  return (
    <fieldset>
      <legend className={isLabelSeen ? 'mb-3 text-ink-soft' : 'sr-only'}>{label}</legend>
      <div className={classes('grid gap-2.5', isShort && options.length > 2 && 'sm:grid-cols-2')}>
        {children}
      </div>
    </fieldset>
  );
}
