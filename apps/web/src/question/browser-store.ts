const nothingKept: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new Error('This browser keeps nothing for this site.');
  },
};

/** The browser's storage; merely naming it throws where a school has forbidden it. */
export function browserStore(kind: 'local' | 'session'): Storage {
  try {
    return kind === 'local' ? window.localStorage : window.sessionStorage;
  } catch {
    return nothingKept;
  }
}
