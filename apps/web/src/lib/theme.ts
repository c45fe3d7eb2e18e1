import { useSyncExternalStore } from 'react';

/** What the user chose. The script in index.html reads the same key before the first paint. */
export type SchemeChoice = 'system' | 'day' | 'night';

const KEY = 'scheme';
const GROUND = { day: '#f8f5f0', night: '#121027' };
const listeners = new Set<() => void>();
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function readChoice(): SchemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'day' || kept === 'night' ? kept : 'system';
  } catch {
    return 'system';
  }
}

function applyScheme(): void {
  const choice = readChoice();
  const scheme = choice === 'system' ? (dark().matches ? 'night' : 'day') : choice;
  document.documentElement.dataset['scheme'] = scheme;
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', GROUND[scheme]);
}

export function chooseScheme(choice: SchemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Storage is forbidden: nothing is remembered, and the system's scheme stays.
  }
  applyScheme();
  for (const listener of listeners) listener();
}

/** Follows the system, and other tabs of this browser. Call once at start. */
export function followScheme(): void {
  applyScheme();
  const onChange = () => {
    applyScheme();
    for (const listener of listeners) listener();
  };
  dark().addEventListener('change', onChange);
  window.addEventListener('storage', (event) => event.key === KEY && onChange());
}

export function useSchemeChoice(): SchemeChoice {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readChoice,
    () => 'system',
  );
}
