import { SymbolKeys } from './symbol-keys.tsx';
import type { ComponentProps } from 'react';

const KEYS = [
  { symbol: '−', words: 'minus' },
  { symbol: '/', words: 'fraction bar' },
  { symbol: '.', words: 'point' },
  { symbol: '%', words: 'percent' },
  { symbol: ' ', words: 'space', seen: 'space' },
];

/** What a phone leaves out where it shows the keys for a number. */
export const NumberKeys = (
  props: Pick<ComponentProps<typeof SymbolKeys>, 'field' | 'onChange'>,
) => <SymbolKeys {...props} keys={KEYS} isForTouch />;
