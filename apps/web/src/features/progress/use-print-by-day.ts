import { useEffect } from 'react';

/** On paper the page is in the colours of the day, whatever the screen is in: ink is dark. */
export function usePrintByDay(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let shown: string | undefined;
    const before = () => {
      shown = dataset['scheme'];
      dataset['scheme'] = 'day';
    };
    const after = () => {
      if (shown === undefined) delete dataset['scheme'];
      else dataset['scheme'] = shown;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
